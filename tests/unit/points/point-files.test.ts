import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { pointsAsCsv, pointsAsGeoJson } from '../../../src/feeds/point-files.ts';
import {
  openPoint,
  openPointsSchema,
  type OpenPoint,
} from '../../../src/schemas/open-data/open-point.ts';

const POINT: OpenPoint = {
  id: 'diem-vi-du',
  url: 'https://gopy.example.gov.vn/diem-ho-tro/diem-vi-du/',
  name: 'Điểm "ví dụ", số 1',
  kind: 'mobile',
  placeKind: null,
  status: 'open',
  movedTo: null,
  unit: '98001',
  unitName: 'xã Mẫu Một',
  provinceCode: '98',
  area: null,
  address: 'Số 2, đường Ví Dụ',
  position: { lat: 10.5, lng: 106.75 },
  hours: 'T2 07:00-11:00',
  week: [[{ from: 420, to: 660 }], [], [], [], [], [], []],
  exceptions: [{ from: '2025-02-03', through: '2025-02-03', hours: [] }],
  sessions: [
    {
      from: '2025-02-04',
      through: '2025-02-05',
      hours: [{ from: 1080, to: 1500 }],
      place: 'Chợ ví dụ',
    },
  ],
  services: ['install', 'opinion'],
  access: [],
  phone: null,
  email: null,
  zalo: null,
  runBy: null,
  bring: null,
  campaigns: ['dot-vi-du'],
  validFrom: null,
  validThrough: null,
  note: null,
  source: null,
  sourceTitle: 'Kế hoạch ví dụ',
  approvedBy: 'Đơn vị ví dụ',
  checkedOn: '2025-02-01',
};

describe('support points as open data', () => {
  test('the example is what the schema describes', () => {
    expect(openPoint.safeParse(POINT).error).toBeUndefined();
    const schema = openPointsSchema('https://gopy.example.gov.vn/a.json') as {
      items: { required: string[] };
    };
    expect(schema.items.required).toEqual(Object.keys(POINT));
  });

  test('every field is described in Vietnamese', () => {
    const without = Object.entries(openPoint.shape).filter(([, { description }]) => !description);
    expect(without).toEqual([]);
  });

  test('CSV has a column a field, lists apart by ";", hours in words', () => {
    const text = pointsAsCsv([POINT], Object.keys(openPoint.shape));
    const [row] = parse<Record<string, string>>(text, { columns: true });
    expect(row).toMatchObject({
      name: 'Điểm "ví dụ", số 1',
      position: '10.5, 106.75',
      hours: 'T2 07:00-11:00',
      exceptions: '03/02/2025 nghỉ',
      sessions: '04/02/2025-05/02/2025 18:00-01:00 tại Chợ ví dụ',
      services: 'install;opinion',
      phone: '',
    });
  });

  test('GeoJSON puts longitude first, and keeps points nobody placed', () => {
    const { features } = pointsAsGeoJson([
      POINT,
      { ...POINT, id: 'khong-toa-do', position: null },
    ]) as {
      features: { id: string; geometry: unknown }[];
    };
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['diem-vi-du', { type: 'Point', coordinates: [106.75, 10.5] }],
      ['khong-toa-do', null],
    ]);
  });
});
