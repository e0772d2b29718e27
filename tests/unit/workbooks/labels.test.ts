/** What the site calls things is what may be written where they are asked for. */
import { expect, test } from 'vitest';
import {
  ACCESS_LABEL,
  PLACE_KIND_LABEL,
  POINT_KIND_LABEL,
  POINT_STATUS_LABEL,
  SERVICE_LABEL,
} from '../../../src/model/points/support-point-words.ts';
import { isRead } from '../../../src/model/text/read-text.ts';
import { sentenceCase } from '../../../src/model/text/vietnamese.ts';
import { fieldOf, findHeader } from '../../../src/workbooks/find-header.ts';
import {
  ACCESS_CHOICES,
  KIND_CHOICES,
  oneOf,
  PLACE_CHOICES,
  placeNamed,
  SERVICE_CHOICES,
  STATUS_CHOICES,
} from '../../../src/workbooks/points/choices.ts';

const LISTS = [
  [SERVICE_LABEL, SERVICE_CHOICES],
  [ACCESS_LABEL, ACCESS_CHOICES],
  [PLACE_KIND_LABEL, PLACE_CHOICES],
  [POINT_KIND_LABEL, KIND_CHOICES],
  [POINT_STATUS_LABEL, STATUS_CHOICES],
] as const;

test('every label of the site is accepted in its column, small or capital', () => {
  for (const [labels, choices] of LISTS) {
    for (const [id, label] of Object.entries(labels)) {
      for (const text of [label, sentenceCase(label), label.toUpperCase()]) {
        const read = oneOf(text, choices);
        expect(isRead(read) && read.value.text, text).toBe(id);
      }
    }
  }
});

test('the headings of a point on the site are headers of a sheet', () => {
  const headings = {
    'Địa chỉ': 'address',
    'Đơn vị': 'unit',
    'Phục vụ': 'area',
    Loại: 'kind',
    'Phụ trách': 'runBy',
    'Đi lại, hỗ trợ': 'access',
    'Lưu ý': 'note',
    'Thư điện tử': 'email',
    'Giúp việc gì': 'services',
    'Mang theo': 'bring',
    Nguồn: 'sourceTitle',
  };
  for (const [heading, field] of Object.entries(headings))
    expect(fieldOf(heading), heading).toBe(field);
  expect(fieldOf('Đơn vị công tác')).not.toBe('unit');
});

test('"Địa điểm" is the name of a point, and beside a name its address', () => {
  const columns = (heads: string[]) => findHeader([heads])?.columns;
  expect(columns(['Địa điểm', 'Địa chỉ', 'Xã'])?.get('name')).toBe(0);
  expect(columns(['Tên điểm', 'Địa điểm', 'Xã'])?.get('address')).toBe(1);
});

test.each([
  ['Trụ sở Công an phường', 'police'],
  ['Trụ sở UBND xã Ví Dụ', 'committee'],
  ['Công an xã Ví Dụ', 'police'],
  ['Nhà văn hóa thôn 3', 'cultural-house'],
])('%s says what kind of place it is', (name, kind) => {
  expect(placeNamed(name)?.text).toBe(kind);
});
