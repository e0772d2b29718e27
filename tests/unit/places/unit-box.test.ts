/** The workshop finds units as the place box does. */
import { expect, test } from 'vitest';
import { UnitBox } from '../../../src/browser/workshop/units.ts';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { packNames } from '../../../src/model/finder/name-file.ts';
import { keysOf } from '../../../src/model/finder/names.ts';
import { packToday } from '../../../src/model/finder/today.ts';
import { unitEntries } from '../../../src/model/places/unit-entries.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

const entries = unitEntries(unitsIn(FROZEN_CONTENT));
const former = entries.filter(({ isFormer }) => isFormer);
const today = packToday(entries.filter(({ isFormer }) => !isFormer));
const keys = new Set(former.flatMap(({ name }) => keysOf(name)));

/** The files of names, as long as there is a network. */
const boxWith = (hasNetwork: boolean): UnitBox =>
  new UnitBox(today, keys, <T>(url: string) => {
    const [, key = ''] = /([^/]+)\.json$/.exec(url) ?? [];
    if (key === 'hom-nay') return Promise.resolve(today as T);
    if (!hasNetwork) return Promise.reject(new TypeError('no network'));
    return Promise.resolve(packNames(former.filter(({ name }) => keysOf(name).includes(key))) as T);
  });
const box = boxWith(true);
const first = async (text: string) => (await box.find(text))[0];

test.each([
  ['phuong ba dinh', '00004', 'Phường Ba Đình, thành phố Hà Nội'],
  ['hoanf kieems', '00070', 'Phường Hoàn Kiếm, thành phố Hà Nội'],
  ['sài gòn', null, 'Thành phố Hồ Chí Minh'],
  ['tỉnh hà tĩnh', null, 'Tỉnh Hà Tĩnh'],
])('“%s” leads to %s', async (text, code, name) => {
  expect(await first(text)).toMatchObject({ code, name });
});

test('an older name leads to every unit it became, and is told', async () => {
  expect(await first('phường quán thánh')).toMatchObject({
    ...{ code: '00004', formerly: 'Phường Quán Thánh' },
  });
  const found = await box.find('thị xã thái hòa');
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found.map(({ formerly }) => formerly))).toEqual(new Set(['Thị xã Thái Hòa']));
});

test('without network the names of today are found all the same', async () => {
  const [unit] = await boxWith(false).find('ba đình');
  expect(unit?.code).toBe('00004');
});

test('an address names a unit, unless several are called so', () => {
  expect(box.at('ha-noi')?.name).toBe('Thành phố Hà Nội');
  expect(box.at('ha-noi/ba-dinh')?.code).toBe('00004');
  expect(box.at('00004')?.province).toBe('ha-noi');
  expect(box.at('quang-ngai/ba-to')).toBeNull();
  expect(box.at('quang-ngai/ba-to-21484')?.code).toBe('21484');
  expect(box.at('')).toBeNull();
});
