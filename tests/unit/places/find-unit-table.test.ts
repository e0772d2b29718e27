/** Every commune of today and every older one, in the ways offices write them: none leads to another. */
import { describe, expect, test } from 'vitest';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { UnitFinder } from '../../../src/model/places/find-unit.ts';
import type { Commune, FormerCommune, Province } from '../../../src/model/places/units.ts';
import { isRead } from '../../../src/model/text/read-text.ts';
import { sentenceCase, withoutAccents } from '../../../src/model/text/vietnamese.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

const units = unitsIn(FROZEN_CONTENT);
const finder = new UnitFinder(units);
const communes = [...units.communes.values()].map((commune) => {
  const province = units.provinces.get(commune.provinceCode);
  if (!province) throw new Error(commune.code);
  return { commune, province };
});

type Way = (commune: Commune, province: Province) => string;
const SHORT: Record<string, string> = { xã: 'X.', phường: 'P.', 'đặc khu': 'ĐK.' };

/** The other of two habits: the tone mark on the second vowel, i for y, Đắk for Đăk and Đak. */
const otherHabit = (name: string): string =>
  name
    .replace(/[òóỏõọ]a(?!\p{L})/gu, (pair) => `o${'àáảãạ'['òóỏõọ'.indexOf(pair.charAt(0))] ?? ''}`)
    .replace(/[ùúủũụ]y(?!\p{L})/gu, (pair) =>
      pair === 'úy' ? 'uý' : `u${'ỳýỷỹỵ'['ùúủũụ'.indexOf(pair.charAt(0))] ?? ''}`,
    )
    .replace(/(?<=(?:^|[^\p{L}])[BHKLMNSTVbhklmnstv])[yýỳỷỹỵ](?!\p{L})/gu, (y) =>
      'iíìỉĩị'.charAt('yýỳỷỹỵ'.indexOf(y)),
    )
    .replace(/Qu[yý](?!\p{L})/gu, (quy) => (quy === 'Quy' ? 'Qui' : 'Quí'))
    .replace(/Đ[ăa]k(?!\p{L})/gu, 'Đắk');

const highland = /^(?:A|Al|Chư|Cư|Ea|Ia|Ya|Kon|Krông|Đăk|Đắk|Đak) /;
const withoutSpaces = (name: string): string =>
  highland.test(name) ? name.replace(/ /g, '') : name;

/** How each is written, and how many are refused because another of their province is written alike. */
const WAYS: readonly (readonly [string, refused: number, Way])[] = [
  ['type name, province', 0, (one, { name }) => `${one.type} ${one.name}, ${name}`],
  [
    'Type name, type province',
    0,
    (one, { name, type }) => `${sentenceCase(one.type)} ${one.name}, ${type} ${name}`,
  ],
  ['name, province', 0, (one, { name }) => `${one.name}, ${name}`],
  ['name – type province', 0, (one, { name, type }) => `${one.name} – ${type} ${name}`],
  ['name-province', 0, (one, { name }) => `${one.name}-${name}`],
  ['name province', 0, (one, { name }) => `${one.name} ${name}`],
  ['Type. name (province)', 0, (one, { name }) => `${SHORT[one.type] ?? ''} ${one.name} (${name})`],
  [
    'Type.name, TP.province',
    0,
    (one, { name, type }) =>
      `${SHORT[one.type] ?? ''}${one.name}, ${type === 'tỉnh' ? 'T.' : 'TP.'}${name}`,
  ],
  [
    'province, type name',
    0,
    (one, { name, type }) => `${sentenceCase(type)} ${name}, ${one.type} ${one.name}`,
  ],
  [
    'UBND type name, double spaces',
    0,
    (one, { name }) => `UBND ${one.type}  ${one.name} ,  ${name}`,
  ],
  [
    'CAPITALS, composed of letters and marks',
    0,
    (one, { name }) => `${one.type} ${one.name}, ${name}`.toUpperCase().normalize('NFD'),
  ],
  [
    'the other habit',
    0,
    (one, { name }) => `${one.type} ${otherHabit(one.name)}, ${otherHabit(name)}`,
  ],
  [
    'curly apostrophes, long dashes',
    0,
    (one, { name }) => `${one.type} ${one.name.replace(/'/g, '’').replace(/ - /g, '—')}, ${name}`,
  ],
  [
    'no apostrophes, no dashes',
    0,
    (one, { name }) => `${one.type} ${one.name.replace(/'/g, '').replace(/ - /g, ' ')}, ${name}`,
  ],
  [
    'highland names in one word',
    0,
    (one, { name }) => `${one.type} ${withoutSpaces(one.name)}, ${name}`,
  ],
  ['without accents', 16, (one, { name }) => withoutAccents(`${one.type} ${one.name}, ${name}`)],
  [
    'without accents, type, commas and capitals',
    20,
    (one, { name }) => withoutAccents(`${one.name} ${name}`).toLowerCase(),
  ],
];

/** Communes that another of the same province is not told from without accents. */
function alike({ commune }: { commune: Commune }): Commune[] {
  const bare = (name: string) => withoutAccents(name).replace(/[ '-]/g, '').toLowerCase();
  return communes
    .map((one) => one.commune)
    .filter(
      (one) => one.provinceCode === commune.provinceCode && bare(one.name) === bare(commune.name),
    );
}

describe.each(WAYS)('written as “%s”', (_way, most, write) => {
  test(`every commune is found; ${most} that another is written like are refused`, () => {
    const wrong: string[] = [];
    const refused: typeof communes = [];
    for (const one of communes) {
      const text = write(one.commune, one.province);
      const found = finder.commune(text);
      if (!isRead(found)) refused.push(one);
      else if (found.value.unit !== one.commune) wrong.push(`${text} → ${found.value.unit.code}`);
    }
    expect(wrong).toEqual([]);
    expect(refused.filter((one) => alike(one).length < 2)).toEqual([]);
    expect(refused.length).toBe(most);
  });
});

describe('with the province known from elsewhere', () => {
  test.each([
    ['type name', 0, (one: Commune) => `${one.type} ${one.name}`],
    // "Thanh An" has no accent to tell it from "Thạnh An".
    ['name', 1, (one: Commune) => one.name],
  ] as const)('“%s”: none leads to another', (_way, most, write) => {
    const read = communes.map((one) => ({
      ...one,
      found: finder.commune(write(one.commune), one.province),
    }));
    const wrong = read.filter(
      ({ commune, found }) => isRead(found) && found.value.unit !== commune,
    );
    expect(wrong).toEqual([]);
    expect(read.filter(({ found }) => !isRead(found)).length).toBe(most);
  });
});

test('type and name alone: one of a name is found, several are refused', () => {
  const written = ({ type, name }: Commune) => `${type} ${otherHabit(name)}`;
  const alone = Map.groupBy(communes, ({ commune }) => written(commune));
  for (const { commune } of communes) {
    const found = finder.commune(`${commune.type} ${commune.name}`);
    const same = alone.get(written(commune)) ?? [];
    if (!isRead(found)) expect(same.length, commune.name).toBeGreaterThan(1);
    else if (found.value.unit !== commune) expect(found.value.unit).toBe(commune);
  }
});

test('every code, with and without its zeros', () => {
  for (const { commune } of communes) {
    for (const text of [commune.code, String(Number(commune.code))]) {
      const found = finder.commune(text);
      // `expect` itself costs more than a look-up.
      if (!isRead(found) || found.value.unit !== commune) expect.fail(text);
    }
  }
});

/** Older communes, each with the codes of the units of today it is in. */
const older = [
  ...Map.groupBy(
    [...units.formerByCode.values()].flat().filter(({ name }) => name !== ''),
    (one) => [one.type, one.name, one.district, one.province].join('|'),
  ).values(),
].map((rows) => ({ former: rows[0], codes: new Set(rows.map(({ newCode }) => newCode)) }));

const withoutKind = (full: string): string =>
  full.replace(/^(?:Thành phố|Thị xã|Quận|Huyện|Tỉnh) /i, '');

/** How each is written, and how many whole ones are refused: a commune of today goes by the same. */
const OLDER_WAYS: readonly (readonly [string, number, (former: FormerCommune) => string])[] = [
  [
    'type name (cũ), district, province',
    0,
    ({ type, name, district, province }) => `${type} ${name} (cũ), ${district}, ${province}`,
  ],
  [
    'type name, district, province',
    22,
    ({ type, name, district, province }) => `${type} ${name}, ${district}, ${province}`,
  ],
  ['type name, district', 40, ({ type, name, district }) => `${type} ${name}, ${district}`],
  [
    'type name, district and province without their kinds',
    24,
    ({ type, name, district, province }) =>
      `${type} ${name}, ${withoutKind(district)}, ${withoutKind(province)}`,
  ],
  [
    'no commas',
    22,
    ({ type, name, district, province }) =>
      `${type} ${name} ${district.toLowerCase()} ${province.toLowerCase()}`,
  ],
  [
    'without accents',
    58,
    ({ type, name, district, province }) =>
      withoutAccents(`${type} ${name}, ${district}, ${province}`),
  ],
];

describe.each(OLDER_WAYS)('an older commune written as “%s”', (_way, most, write) => {
  test(`leads to its unit of today; ${most} and all that were divided are refused`, () => {
    const wrong: string[] = [];
    const notTold: string[] = [];
    let refused = 0;
    for (const { former, codes } of older) {
      if (!former) continue;
      const text = write(former);
      const found = finder.commune(text);
      const [only] = codes;
      if (isRead(found)) {
        if (codes.size > 1 || found.value.unit.code !== only) wrong.push(text);
      } else if (codes.size === 1) {
        refused += 1;
        if (!found.message.includes(only ?? '')) notTold.push(text);
      }
    }
    expect(wrong).toEqual([]);
    expect(notTold).toEqual([]);
    expect(refused).toBe(most);
  });
});
