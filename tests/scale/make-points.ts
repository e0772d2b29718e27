import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitsIn } from '../../src/content-files/units-in.ts';
import { formatCsv } from '../../src/model/csv.ts';
import { NATIONWIDE } from '../../src/model/place.ts';
import { formatPosition } from '../../src/model/position.ts';
import type { Commune, Province } from '../../src/model/units.ts';
import { beginContent, writeCodes } from './make-country.ts';

const STREETS = [
  'Trần Phú',
  'Lê Lợi',
  'Quang Trung',
  'Hùng Vương',
  'Nguyễn Du',
  'Bà Triệu',
  'Lý Thường Kiệt',
  'Phan Chu Trinh',
];
const HOUSES = [
  'Ủy ban nhân dân',
  'Công an',
  'Nhà văn hóa',
  'Trạm y tế',
  'Chợ',
  'Trường học',
  'Bến xe',
];
const WEEKS = [
  'T2-T6 07:30-11:30, 13:30-17:00',
  'T2-T6 07:00-11:30, 13:30-17:30; T7 07:00-11:30',
  'T2-CN 18:00-21:00',
  '24/7',
  'T7, CN 08:00-16:00',
];
const SERVICES = [
  'install;register;activate;opinion',
  'install;activate;passcode;opinion',
  'opinion;paper-form',
];

const COLUMNS = [
  'id',
  'name',
  'kind',
  'placeKind',
  'status',
  'unit',
  'address',
  'position',
  'hours',
  'sessions',
  'services',
  'access',
  'phone',
  'runBy',
  'validFrom',
  'validThrough',
  'sourceTitle',
  'approvedBy',
  'checkedOn',
];

/**
 * Writes a content folder with made-up support points in every commune of the country, for measuring.
 * @param from the real content folder
 * @param to where it goes; emptied first
 * @param count points in all
 */
export function makePoints(from: string, to: string, count: number): void {
  beginContent(from, to);
  const units = unitsIn(from);
  const communes = [...units.communes.values()];
  const rows = new Map<string, Record<string, string>[]>();
  for (const province of units.provinces.values()) rows.set(province.slug, []);
  for (let number = 0; number < count; number += 1) {
    const commune = communes[number % communes.length];
    const province = units.provinces.get(commune?.provinceCode ?? '');
    if (commune && province) rows.get(province.slug)?.push(rowOf(number, commune, province));
  }
  for (const province of units.provinces.values()) {
    const folder = join(to, 'localities', province.slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'province.yaml'), `unit: "${province.code}"\n`);
    writeFileSync(
      join(folder, 'support-points.csv'),
      formatCsv(COLUMNS, rows.get(province.slug) ?? []),
    );
  }
  writeCodes(to, [NATIONWIDE, ...[...units.provinces.values()].map(({ slug }) => slug)]);
}

/** Every number gives the same row at every run. */
function rowOf(number: number, commune: Commune, province: Province): Record<string, string> {
  const pick = <T>(list: readonly T[], step: number): T =>
    list[(number * step + (number >> 3)) % list.length] as T;
  const isMobile = number % 4 === 3;
  const house = pick(HOUSES, 3);
  const day = String(4 + (number % 20)).padStart(2, '0');
  return {
    id: `vi-du-${commune.slug}-so-${number}`,
    name: `${house} ${commune.name} (ví dụ ${number})`,
    kind: isMobile ? 'mobile' : 'fixed',
    placeKind: 'other',
    status: 'open',
    unit: commune.code,
    address: `Số ${1 + ((number * 37) % 400)}, đường ${pick(STREETS, 5)}, ${commune.type} ${commune.name}`,
    position: positionOf(number, province),
    hours: isMobile ? '' : pick(WEEKS, 2),
    sessions: isMobile
      ? `${day}/11/2025 18:00-21:00 tại Nhà văn hóa ${1 + (number % 9)}, ${province.type} ${province.name}`
      : '',
    services: pick(SERVICES, 1),
    access: number % 3 === 0 ? 'wheelchair' : '',
    phone: `0239 ${100 + ((number * 7) % 900)} ${1000 + ((number * 7919) % 9000)}`,
    runBy: 'Đơn vị ví dụ',
    validFrom: '2025-10-30',
    validThrough: '2025-12-31',
    sourceTitle: 'Nguồn ví dụ',
    approvedBy: 'Đơn vị ví dụ',
    checkedOn: '2025-11-01',
  };
}

/** Somewhere in a belt of its own for each province, made up, all of it inside Vietnam. */
function positionOf(number: number, { slug }: Province): string {
  const belt = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 34, 0);
  const lat = 10.6 + belt * 0.18 + (((number * 7919) % 10_000) / 10_000) * 0.18;
  const lng = 107.3 + ((number * 104_729) % 10_000) / 10_000;
  return formatPosition({ lat: Number(lat.toFixed(5)), lng: Number(lng.toFixed(5)) });
}
