import { formatCsv } from '../../src/model/csv.ts';
import type { Commune, Province, Units } from '../../src/model/places/units.ts';
import { FIELDS, type Field } from '../../src/workbooks/points/columns.ts';

/** How many points a commune has in the made-up country: 16,600 in 3,321 communes. */
const POINTS_IN_COUNTRY = 16_600;

/** Points of a made-up province of 114 communes, as the largest has. */
export const POINTS_IN_PROVINCE = 600;

const HOURS = [
  'T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30',
  'T2-T6 07:00-11:30, 13:30-17:00',
  'T2-CN 18:00-21:00',
  '24/7',
  'T6, T7 18:00-02:00',
  '',
];
const PLACES = ['committee', 'police', 'cultural-house', 'market', 'apartments', 'school'];
const NAMES = ['Ủy ban nhân dân', 'Công an', 'Nhà văn hóa', 'Chợ', 'Chung cư', 'Trường'];
const SERVICES = [
  'install;register;activate',
  'opinion',
  'install;activate;passcode;opinion',
  'opinion;paper-form',
];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/**
 * Rows of `support-points.csv` for some communes: made up for measuring, every name says so.
 * @param communes where the points are
 * @param total how many in all, spread evenly; the same rows at every run
 * @param campaign the consultation they serve
 */
export function makePoints(communes: readonly Commune[], total: number, campaign: string): string {
  const rows = Array.from({ length: total }, (_, index) => {
    const commune = communes[Math.floor((index * communes.length) / total)];
    // Streets and markets are called after other communes: as many different words as a country has.
    return rowOf(commune, pick(communes, index * 7 + 3), index, campaign);
  });
  const order = (row: Record<Field, string>) => `${row.unit} ${row.id}`;
  return formatCsv(
    FIELDS,
    rows.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  );
}

function rowOf(
  commune: Commune | undefined,
  other: Commune,
  index: number,
  campaign: string,
): Record<Field, string> {
  const isMobile = index % 4 === 3;
  const name = `${pick(NAMES, index)} ${other.name} thử số ${index + 1}`;
  const street = `Số ${(index % 90) + 1}, đường ${other.name} (địa chỉ thử)`;
  const day = String((index % 10) + 4).padStart(2, '0');
  const filled: Partial<Record<Field, string>> = {
    id: `${commune?.code ?? ''}-diem-thu-${index + 1}`,
    name,
    kind: isMobile ? 'mobile' : 'fixed',
    placeKind: pick(PLACES, index),
    status: index % 97 === 96 ? 'closed' : 'open',
    unit: commune?.code ?? '',
    area: `Khu phố thử ${(index % 12) + 1}`,
    address: isMobile ? '' : street,
    // Squarely inside Vietnam: Đắk Lắk to Gia Lai.
    position:
      index % 3 === 0
        ? `${(12.6 + (index % 130) / 100).toFixed(2)}1, ${(107.9 + (index % 90) / 100).toFixed(2)}1`
        : '',
    hours: isMobile ? '' : pick(HOURS, index),
    exceptions: index % 5 === 0 && !isMobile ? '09/11/2025 nghỉ' : '',
    sessions: isMobile
      ? `${day}/11/2025 18:00-21:00 tại ${pick(NAMES, index + 2)} thử; 15/11/2025 08:00-11:00 tại ${street}`
      : '',
    services: pick(SERVICES, index),
    access: index % 2 === 0 ? 'wheelchair' : '',
    phone: '024 0000 0000',
    runBy: 'Tổ công nghệ số thử',
    bring: 'Căn cước, điện thoại',
    campaigns: campaign,
    sourceTitle: 'Số liệu đặt ra để đo',
    approvedBy: 'Đơn vị thử',
    checkedOn: '2025-10-20',
  };
  return Object.fromEntries(FIELDS.map((field) => [field, filled[field] ?? ''])) as Record<
    Field,
    string
  >;
}

/**
 * The points of the whole made-up country: as many in a province as it has communes.
 * @param campaign the consultation they serve
 * @returns the text of `support-points.csv`, by slug of the province
 */
export function makeCountryPoints(units: Units, campaign: string): Map<string, string> {
  const all = [...units.communes.values()];
  let done = 0;
  let given = 0;
  return new Map(
    [...units.provinces.values()].map((province): [string, string] => {
      const communes = communesIn(units, province);
      done += communes.length;
      const until = Math.round((done * POINTS_IN_COUNTRY) / all.length);
      const total = until - given;
      given = until;
      return [province.slug, makePoints(communes, total, campaign)];
    }),
  );
}

/** The communes of a province. */
export function communesIn(units: Units, province: Province): Commune[] {
  return [...units.communes.values()].filter(({ provinceCode }) => provinceCode === province.code);
}
