import { describe, expect, test } from 'vitest';
import { unitsIn } from '../../src/content-files/units-in.ts';
import { packNames, unpackName } from '../../src/model/finder/name-file.ts';
import { keyFor, keysOf, unitEntries, type UnitEntry } from '../../src/model/finder/names.ts';
import { readQuery } from '../../src/model/finder/query.ts';
import { packToday, unpackToday } from '../../src/model/finder/today.ts';
import { meant, NameIndex } from '../../src/model/finder/name-index.ts';

const units = unitsIn('content');
const entries = unitEntries(units);
const today = entries.filter(({ isFormer }) => !isFormer);
const former = entries.filter(({ isFormer }) => isFormer);
const keys = new Set(former.flatMap(({ name }) => keysOf(name)));
const provinceName = (slug: string): string =>
  [...units.provinces.values()].find((one) => one.slug === slug)?.name ?? '';

/** What the finder finds for a text, through the files a phone would load. */
function found(text: string, province: string | null = null): UnitEntry[] {
  const query = readQuery(text);
  const key = keyFor(query, keys);
  const older = former.filter(({ name }) => key !== null && keysOf(name).includes(key));
  const files = [unpackToday(packToday(today)), packNames(older)];
  const matches = files.map((file) => new NameIndex(file, provinceName).match(query, province));
  return meant(matches.flat()).map(({ entry }) => entry);
}

const codeOf = (name: string, province: string): string =>
  [...units.communes.values()].find(
    (one) => one.name === name && units.provinces.get(one.provinceCode)?.slug === province,
  )?.code ?? '';

describe('a citizen who types the name of a commune', () => {
  test.each([
    ['hoa hieu', 'Thái Hòa', 'nghe-an'],
    ['Hòa Hiếu', 'Thái Hòa', 'nghe-an'],
    ['HOÀ HIẾU'.normalize('NFD'), 'Thái Hòa', 'nghe-an'],
    ['phường hòa hiếu', 'Thái Hòa', 'nghe-an'],
    ['p. hoa hieu, nghe an', 'Thái Hòa', 'nghe-an'],
    ['song tri', 'Sông Trí', 'ha-tinh'],
    ['Sông Trí Hà Tĩnh', 'Sông Trí', 'ha-tinh'],
    ['phường 13 quận bình thạnh', 'Bình Lợi Trung', 'ho-chi-minh'],
    ['huyện hoàng sa', 'Hoàng Sa', 'da-nang'],
    ['thu duc tphcm', 'Thủ Đức', 'ho-chi-minh'],
  ])('“%s” is led to %s', (text, name, province) => {
    const [best] = found(text);
    expect(best?.province).toBe(province);
    expect(best?.codes).toContain(codeOf(name, province));
  });

  test.each([
    ['nghệ an', 'nghe-an'],
    ['tp hcm', 'ho-chi-minh'],
    ['sai gon', 'ho-chi-minh'],
    ['tỉnh hà tĩnh', 'ha-tinh'],
  ])('“%s” means the whole province', (text, province) => {
    const [best] = found(text);
    expect([best?.province, best?.codes]).toEqual([province, []]);
  });

  test('a province that is no more leads to its communes in the new one', () => {
    const [best] = found('tỉnh bình dương');
    expect(best).toMatchObject({ name: 'Bình Dương', isFormer: true, province: 'ho-chi-minh' });
    expect(best?.codes.length).toBeGreaterThan(20);
  });

  test('a former district leads to all communes made of it', () => {
    const district = found('thị xã thái hòa').find(({ type }) => type === 'thị xã');
    expect(district?.codes).toContain(codeOf('Thái Hòa', 'nghe-an'));
    expect(district?.codes.length).toBeGreaterThan(1);
  });

  test('the name with the very same accents stands first', () => {
    const [best] = found('xã Ba Tô');
    expect(best?.name).toBe('Ba Tô');
  });

  test('a name in the middle of being typed is found, and nothing where nothing is typed', () => {
    expect(found('hoa hie').some(({ name }) => name === 'Hòa Hiếu')).toBe(true);
    expect(keyFor(readQuery('  '), keys)).toBeNull();
    // There are names of one letter, and a province of points is much to load for it.
    expect(keyFor(readQuery('p'), keys)).toBeNull();
    expect(found('phường 1').length).toBeGreaterThan(0);
  });

  test('of the same name, only those of the province that was chosen', () => {
    const provinces = new Set(found('tân phú').map(({ province }) => province));
    expect(provinces.size).toBeGreaterThan(3);
    expect(new Set(found('tân phú', 'dong-nai').map(({ province }) => province))).toEqual(
      new Set(['dong-nai']),
    );
    expect(found('tân phú', 'khong-co')).toEqual([]);
  });

  test('what fits far worse than the best was not meant', () => {
    expect(found('hòa hiếu').every(({ name }) => name === 'Hòa Hiếu')).toBe(true);
    expect(found('tân phú').some(({ name }) => name === 'Tân Phú Đông')).toBe(false);
  });

  test('signs and nonsense find nothing and break nothing', () => {
    for (const text of ['', '???', '(.*', '<zzz>', 'zzz', '\\', '12345678']) {
      expect(found(text)).toEqual([]);
    }
  });
});

test('every older name is in the file its own name leads to', () => {
  const missing = former.filter(({ type, name }) => {
    // "Phường I" needs its kind.
    const asked = name.length === 1 ? `${type} ${name}` : name;
    const key = keyFor(readQuery(asked), keys);
    return key === null || !keysOf(name).includes(key);
  });
  expect(missing.map(({ type, name }) => `${type} ${name}`)).toEqual([]);
});

test('names travel without loss', () => {
  const some = entries.filter((_, index) => index % 50 === 0);
  const file = packNames(some);
  const read = file.names.flatMap(([name, ...rows]) =>
    rows.map((row) => unpackName(file, name, row)),
  );
  const key = ({ type, name, formerly, codes }: UnitEntry): string =>
    [name, type, formerly, ...codes].join();
  const sorted = (all: readonly UnitEntry[]): UnitEntry[] =>
    all.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  expect(sorted(read)).toEqual(sorted(some));
  const ofToday = unpackToday(packToday(today));
  expect(
    sorted(
      ofToday.names.flatMap(([name, ...rows]) => rows.map((row) => unpackName(ofToday, name, row))),
    ),
  ).toEqual(sorted(today));
});
