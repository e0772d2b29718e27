import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { indexUnits, unitName, withSlugs } from '../../../src/model/places/units.ts';
import { slugOf } from '../../../src/model/text/vietnamese.ts';
import { UNITS_FOLDER } from '../../support/sites/frozen-content.ts';

const textOf = (name: string) => readFileSync(`${UNITS_FOLDER}/${name}`, 'utf8');
const rowsOf = (name: string) =>
  parse(textOf(name), { columns: true }) as unknown as Record<string, string>[];

const provinces = rowsOf('provinces.csv').map(({ code = '', name = '', type = '', slug = '' }) => ({
  code,
  name,
  type,
  slug,
}));
const communes = rowsOf('communes.csv').map((row) => ({
  code: row.code ?? '',
  name: row.name ?? '',
  type: row.type ?? '',
  provinceCode: row.province_code ?? '',
}));
const former = rowsOf('old_to_new.csv').map((row) => ({
  name: row.old_name ?? '',
  type: row.old_type ?? '',
  district: row.old_district ?? '',
  province: row.old_province ?? '',
  newCode: row.new_code ?? '',
  relation: row.relation as 'full' | 'partial',
}));
const units = indexUnits(provinces, communes, former);
const slugged = [...units.communes.values()];

describe('the official lists', () => {
  test.each(['provinces.csv', 'communes.csv', 'old_to_new.csv'])('%s is in NFC', (name) => {
    expect(textOf(name).normalize('NFC')).toBe(textOf(name));
  });

  test('hold 34 provinces and 3,321 communes, each code once', () => {
    expect(provinces).toHaveLength(34);
    expect(communes).toHaveLength(3321);
    expect(units.provinces.size).toBe(34);
    expect(units.communes.size).toBe(3321);
  });

  test('call every commune xã, phường or đặc khu, 13 of them đặc khu', () => {
    const types = Object.groupBy(communes, ({ type }) => type);
    expect(Object.keys(types).sort()).toEqual(['phường', 'xã', 'đặc khu'].sort());
    expect(types['đặc khu']).toHaveLength(13);
  });

  test('put every commune in a province of the list', () => {
    expect(communes.filter(({ provinceCode }) => !units.provinces.has(provinceCode))).toEqual([]);
  });

  test('name each province in its address without accents', () => {
    expect(provinces.filter(({ name, slug }) => slug !== slugOf(name))).toEqual([]);
    expect(new Set(provinces.map(({ slug }) => slug)).size).toBe(34);
  });

  test('lead every older commune to one that exists', () => {
    expect(former.filter(({ newCode }) => !units.communes.has(newCode))).toEqual([]);
    expect(former.length).toBeGreaterThan(10_000);
  });

  test('lead from every commune of today back to what it was made of', () => {
    expect(slugged.filter(({ code }) => !units.formerByCode.has(code))).toEqual([]);
  });

  test('lead phường Hòa Hiếu (Nghệ An) to phường Thái Hòa, 16939', () => {
    const [old, ...others] = former.filter(
      ({ name, province }) => name === 'Hòa Hiếu' && province.includes('Nghệ An'),
    );
    expect(others).toEqual([]);
    expect(old).toMatchObject({ type: 'phường', newCode: '16939' });
    expect(units.communes.get('16939')).toMatchObject({
      name: 'Thái Hòa',
      type: 'phường',
      slug: 'thai-hoa',
    });
    expect(units.formerByCode.get('16939')).toContainEqual(old);
  });
});

describe('addresses of communes', () => {
  test('are unique within each province', () => {
    const paths = slugged.map(({ provinceCode, slug }) => `${provinceCode}/${slug}`);
    expect(new Set(paths).size).toBe(3321);
  });

  test('hold only small letters, digits and hyphens', () => {
    expect(slugged.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  test('carry the code where two names differ by accents only: Ba Tơ and Ba Tô', () => {
    const shared = slugged.filter(({ name }) => name === 'Ba Tơ' || name === 'Ba Tô');
    expect(shared.map(({ slug }) => slug).sort()).toEqual(
      shared.map(({ code }) => `ba-to-${code}`).sort(),
    );
    expect(shared).toHaveLength(2);
  });

  test('carry the code exactly where a name of the province is the same without accents', () => {
    const keyOf = (commune: { provinceCode: string; name: string }) =>
      `${commune.provinceCode}/${slugOf(commune.name)}`;
    const namesakes = Map.groupBy(communes, keyOf);
    for (const commune of slugged) {
      const plain = slugOf(commune.name);
      const isShared = (namesakes.get(keyOf(commune)) ?? []).length > 1;
      expect(commune.slug).toBe(isShared ? `${plain}-${commune.code}` : plain);
    }
  });

  test('may be the same in two provinces', () => {
    const twins = withSlugs([
      { code: '98001', name: 'Mẫu', type: 'xã', provinceCode: '98' },
      { code: '99001', name: 'Mậu', type: 'xã', provinceCode: '99' },
    ]);
    expect(twins.map(({ slug }) => slug)).toEqual(['mau', 'mau']);
  });
});

test('a unit is called by its type and its name', () => {
  expect(unitName({ type: 'phường', name: 'Sông Trí' })).toBe('phường Sông Trí');
  expect(unitName({ type: 'thành phố', name: 'Hồ Chí Minh' })).toBe('thành phố Hồ Chí Minh');
});
