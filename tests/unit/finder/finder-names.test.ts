import { describe, expect, test } from 'vitest';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { packNames, unpackName } from '../../../src/model/finder/name-file.ts';
import { keyFor, keysOf } from '../../../src/model/finder/names.ts';
import { readQuery, type Query } from '../../../src/model/finder/query.ts';
import { packToday, unpackToday } from '../../../src/model/finder/today.ts';
import { meant, NameIndex } from '../../../src/model/finder/name-index.ts';
import { unitEntries, type UnitEntry } from '../../../src/model/places/unit-entries.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

const units = unitsIn(FROZEN_CONTENT);
const entries = unitEntries(units);
const today = entries.filter(({ isFormer }) => !isFormer);
const former = entries.filter(({ isFormer }) => isFormer);
/** Older names by the file each is in. */
const olderBy = Map.groupBy(
  former.flatMap((entry) => keysOf(entry.name).map((key) => ({ key, entry }))),
  ({ key }) => key,
);
const keys = new Set(olderBy.keys());
const provinceName = (slug: string): string =>
  [...units.provinces.values()].find((one) => one.slug === slug)?.name ?? '';

const namesOfToday = new NameIndex(unpackToday(packToday(today)), provinceName);

/** What the finder finds for a text, through the files a phone would load. */
function found(text: string, province: string | null = null): UnitEntry[] {
  const query = readQuery(text);
  const all = namedBy(query, province);
  return all.length > 0 || query.behind === null ? all : namedBy(readQuery(query.behind), province);
}

function namedBy(query: Query, province: string | null): UnitEntry[] {
  const key = keyFor(query, keys);
  const older = (olderBy.get(key ?? '') ?? []).map(({ entry }) => entry);
  const namesOfOld = new NameIndex(packNames(older), provinceName);
  const matches = [namesOfToday, namesOfOld].map((names) => names.match(query, province));
  return meant(matches.flat()).map(({ entry }) => entry);
}

const codeOf = (name: string, province: string): string =>
  [...units.communes.values()].find(
    (one) => one.name === name && units.provinces.get(one.provinceCode)?.slug === province,
  )?.code ?? '';

describe('what citizens type', () => {
  test.each([
    ['Xã Cư M’gar', '24280'],
    ['cư mgar', '24280'],
    ['cu m gar', '24280'],
    ["cư m'gar", '24280'],
    ['cư mgar đắk lắk', '24280'],
    ['b’lao', '24829'],
    ['blao', '24829'],
    ['blao lam dong', '24829'],
    ['dran', '24934'],
    ['mdrak', '24412'],
    ['ea hleo', '24184'],
    ['eahleo', '24184'],
    ['chuathai', '24049'],
    ['phường xuân hương – đà lạt', '24781'],
    ['xuan huong da lat', '24781'],
    ['qui nhơn', '21583'],
    ['qui nhon', '21583'],
    ['Quy Nhơn', '21583'],
    ['mĩ tho', '28261'],
    ['lí thường kiệt', '13435'],
    ['p.bến nghé', '26740'],
    ['P Bến Nghé', '26740'],
    ['phuong ben nghe q1', '26740'],
    ['phường bến nghé quận 1', '26740'],
    ['hoà khánh', '20200'],
    ['thuỷ xuân', '19813'],
    ['kì anh', '18775'],
    ['p.1 q.3', '27154'],
    ['phường 1, quận 3, tphcm', '27154'],
    ['Phường 01 Quận 3', '27154'],
    ['xa dung', '03208'],
    ['côn đảo', '26732'],
    ['trường sa', '22736'],
    ['hoàng sa', '20333'],
    ['xã đảo thạnh an, hcm', '27676'],
  ])('“%s” finds %s first', (text, code) => {
    expect(found(text)[0]?.codes).toEqual([code]);
  });

  test.each([
    ['đắc lắc', 'dak-lak'],
    ['daklak', 'dak-lak'],
    ['đăk lăk', 'dak-lak'],
    ['gialai', 'gia-lai'],
    ['hanoi', 'ha-noi'],
    ['saigon', 'ho-chi-minh'],
    ['HCM', 'ho-chi-minh'],
    ['tp.hcm', 'ho-chi-minh'],
    ['TPHCM', 'ho-chi-minh'],
    ['thừa thiên huế', 'hue'],
    ['tt huế', 'hue'],
  ])('“%s” means the whole province, under its own name', (text, province) => {
    const [best] = found(text);
    expect([best?.province, best?.codes, best?.name]).toEqual([
      province,
      [],
      provinceName(province),
    ]);
  });

  test.each([
    ['bà rịa vũng tàu', 'tỉnh'],
    ['brvt', 'tỉnh'],
    ['bắc cạn', 'tỉnh'],
    ['quận 1', 'quận'],
    ['q1', 'quận'],
    ['q.1', 'quận'],
    ['quan 1 tphcm', 'quận'],
    ['quận 1 sài gòn', 'quận'],
    ['huyện củ chi', 'huyện'],
    ['tp thủ đức', 'thành phố'],
    ['da lat', 'thành phố'],
  ])('“%s” leads to all communes of what was a %s', (text, type) => {
    const [best] = found(text);
    expect([best?.type, best?.isFormer]).toEqual([type, true]);
    expect(best?.codes.length).toBeGreaterThan(1);
  });

  test.each(['p15 tân bình', 'p15, tan binh, hcm', '59 nguyễn sỹ sách , p15, tan binh, hcm'])(
    '“%s” finds the ward behind the street',
    (text) => {
      expect(found(text)[0]?.codes).toEqual(['27004', '27007']);
    },
  );
});

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
