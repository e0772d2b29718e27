import { describe, expect, test } from 'vitest';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { UnitFinder } from '../../../src/model/places/find-unit.ts';
import { isRead } from '../../../src/model/text/read-text.ts';
import { keyOfUnit } from '../../../src/model/places/units.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

const units = unitsIn(FROZEN_CONTENT);
const finder = new UnitFinder(units);

/** The code a text is read as, in a column of communes; what is wrong with it where it is refused. */
function commune(text: string, provinceName?: string): string {
  const province = provinceName === undefined ? null : finder.province(provinceName);
  const found = finder.commune(text, province);
  return isRead(found) ? found.value.unit.code : found.message;
}

function place(text: string): string {
  const found = finder.place(text);
  return isRead(found) ? found.value.unit.code : found.message;
}

/** What the report says beside the unit. */
function note(text: string, provinceName: string): string | undefined {
  const found = finder.commune(text, finder.province(provinceName));
  return isRead(found) ? found.value.note : found.message;
}

describe('digits are the code of a commune, which may have lost its zeros', () => {
  test.each([
    ['18754', '18754'],
    ['4', '00004'],
    ['25', '00025'],
    ['00025', '00025'],
    ['70', '00070'],
    ['82', '00082'],
    ['145', '00145'],
  ])('%s', (text, code) => {
    expect([commune(text), place(text)]).toEqual([code, code]);
  });

  test.each(['1', '01', '42', '26734', '99999', '180000'])('%s is nobody’s', (text) => {
    expect(commune(text)).toMatch(/^không có xã, phường, đặc khu nào mang mã \d{5,}$/);
    expect(place(text)).toBe(commune(text));
  });

  test('a code of another province than the list is of says whose it is', () => {
    expect(commune('18754', 'Nghệ An')).toBe(
      'mã 18754 là phường Sông Trí (18754), Hà Tĩnh, không thuộc tỉnh Nghệ An',
    );
  });

  test.each(['18754 - Phường Sông Trí', 'Phường Sông Trí (18754)', 'Sông Trí, mã 18754'])(
    'a code with its name: %s',
    (text) => {
      expect(commune(text)).toBe('18754');
    },
  );

  test('a code tells which of several, and never stands against the name beside it', () => {
    expect(commune('Xã Tân Lập (23134)')).toBe('23134');
    expect(commune('Phường Bến Nghé (18754)')).toMatch(/không phải "Phường Bến Nghé"/);
  });
});

describe('names as people write them', () => {
  test.each([
    ['Phường Sông Trí', '18754'],
    ['song tri', '18754'],
    ['song-tri', '18754'],
    ['Sông Trí, tỉnh Hà Tĩnh', '18754'],
    ['Sông Trí Hà Tĩnh', '18754'],
    ['HÀ TĨNH - PHƯỜNG SÔNG TRÍ', '18754'],
    ['UBND P. Thái Hòa', '16939'],
    ['Công an phường Thái Hòa', '16939'],
    ['Phường Hoà Khánh', '20200'],
    ['Phường Thuỷ Xuân', '19813'],
    ['Phường Qui Nhơn', '21583'],
    ['Xã Cư M’gar', '24280'],
    ['Xã Cư M`gar', '24280'],
    ['Cư Mgar', '24280'],
    ['Xã Ea Hleo', '24184'],
    ['Xã Đắk Pék', '23341'],
    ['Xã Ðăk Pék', '23341'],
    ['Phường Xuân Hương – Đà Lạt', '24781'],
    ['Xuân Hương-Đà Lạt', '24781'],
    ['Phường Đúc (cũ), Quận Thuận Hóa', '19789'],
  ])('%s', (text, code) => {
    expect([commune(text), place(text)]).toEqual([code, code]);
  });

  test.each([
    ['Xã Đak Lua', 'Đồng Nai', '26119'],
    ['Xã Dak Lua', 'Đồng Nai', '26119'],
    ['Xã Đắk Long', 'Quảng Ngãi', '23368'],
    ['Xã Tà Si Láng', 'Lào Cai', '04603'],
    ['Xã Ealy', 'Đắk Lắk', '22237'],
    ['Xã Rơ Kơi', 'Quảng Ngãi', '23530'],
    ['Xã Đinh Văn-Lâm Hà', 'Lâm Đồng', '24871'],
    ['Xã Lục Sỹ Thành', 'Vĩnh Long', '29857'],
    ['Xã Laêê', 'Đà Nẵng', '20698'],
    ['Xã A Vương', 'Đà Nẵng', '20458'],
    ['Xã Ia HDreh', 'Gia Lai', '24100'],
    ["Xã K'Dang", 'Gia Lai', '23714'],
    ['Xã Albá', 'Gia Lai', '23954'],
    ['Xã Mỹ Quí', 'Tây Ninh', '27907'],
    ['Phường Mĩ Tho', 'Đồng Tháp', '28261'],
    ['Phường BLao', 'Lâm Đồng', '24829'],
    ['ChưAThai', 'Gia Lai', '24049'],
  ])('%s of %s', (text, province, code) => {
    expect(commune(text, province)).toBe(code);
    expect(commune(`${text}, ${province}`)).toBe(code);
  });

  test.each([
    ['Xã Mdrak', 'Đắk Lắk', "hiểu là xã M'Drắk"],
    ['Xã Phó Bảng', 'Tuyên Quang', 'hiểu là xã Phố Bảng'],
    ['Phường Đào Duy Tư', 'Thanh Hóa', 'hiểu là phường Đào Duy Từ'],
    ['Phường Xuân Hương', 'Lâm Đồng', 'hiểu là phường Xuân Hương - Đà Lạt'],
  ])(
    '%s: other accents, or half a name, are told; without the province refused',
    (text, province, said) => {
      expect(note(text, province)).toBe(said);
      expect(commune(text)).toMatch(/^không tìm thấy/);
    },
  );

  test('of two that differ in accents alone, the one written', () => {
    expect(commune('Ba Tơ, Quảng Ngãi')).toBe('21484');
    expect(commune('Ba Tô, Quảng Ngãi')).toBe('21523');
    expect(commune('xa ba to, quang ngai')).toMatch(/có thể là nhiều nơi: .*21484.*21523/);
  });
});

describe('what a name belongs to', () => {
  test.each([
    ['Xã Tân Lập, Lâm Đồng', '23134'],
    ['Xã Tân Lập - tỉnh Lâm Đồng', '23134'],
    ['Xã Tân Lập (Lâm Đồng)', '23134'],
    ['xã Tân Lập thuộc tỉnh Lâm Đồng', '23134'],
    // The ward of today in its province, not the older one of the city of Hà Tĩnh.
    ['phường Trần Phú, Hà Tĩnh', '18100'],
    ['phường Trần Phú, tỉnh Hà Tĩnh', '18100'],
    ['phường Trần Phú (cũ), thành phố Hà Tĩnh', '18073'],
    ['xã Hưng Đạo, Cao Bằng', '01351'],
    ['phường Nam Cường, Lào Cai', '04273'],
    ['phường Đông Sơn, Thanh Hóa', '16378'],
    ['Phường 1, Quận 3, TP. Hồ Chí Minh', '27154'],
    ['P.1, Q.3', '27154'],
    ['phường 01 quận 3 tphcm', '27154'],
    ['P. Bến Nghé, Q.1', '26740'],
    ['quận 1, phường Bến Nghé', '26740'],
    ['Phường Thái Hòa, thị xã Thái Hòa, Nghệ An', '16939'],
    ['Phường Hòa Hiếu, Tỉnh Nghệ An', '16939'],
    ['Phường Trường Thi, TP Vinh', '16690'],
    ['Phường Bà Rịa, tỉnh Bà Rịa - Vũng Tàu', '26560'],
    ['Phường Bà Rịa, BR-VT', '26560'],
    ['phường Vỹ Dạ, Thừa Thiên - Huế', '19777'],
  ])('%s', (text, code) => {
    expect([commune(text), place(text)]).toEqual([code, code]);
  });

  test.each([
    ['Xã Tân Lập, tỉnh Sơn La', /^không tìm thấy .*; gần giống: /],
    ['Phường 10, Q.1', /^không tìm thấy/],
    ['phường Trần Phú, thành phố Hà Tĩnh', /có thể là nhiều nơi: .*18073.*18100|18100.*18073/],
    ['xã Tân Lập, xã Tân Thành', /^không tìm thấy/],
    ['phường 1 và phường 2', /^không tìm thấy/],
    ['Xã Sông Trí', /; gần giống: phường Sông Trí \(18754\), Hà Tĩnh$/],
    ['Xã Trường Sa', /gần giống: đặc khu Trường Sa/],
    ['Xã Chư M’gar', /gần giống: xã Cư M'gar \(24280\), Đắk Lắk$/],
    ['Huyện Kỳ Anh', /là tên cũ, nay thuộc nhiều nơi: phường Sông Trí \(18754\), Hà Tĩnh, /],
    ['Quận 1', /là tên cũ, nay thuộc nhiều nơi/],
    ['Quỳnh Lưu', /có thể là nhiều nơi: .*14452.*17179/],
    ['xin chào', /^không tìm thấy/],
    ['', /^không tìm thấy/],
    ['???', /^không tìm thấy/],
  ])('%s is refused, with the reason', (text, reason) => {
    expect(commune(text)).toMatch(reason);
    expect(place(text)).toMatch(reason);
  });

  test('a district of one commune leads there', () => {
    expect(commune('huyện Côn Đảo')).toBe('26732');
  });

  test('an older name is told, with what it belonged to', () => {
    expect(note('Phường Hòa Hiếu', 'Nghệ An')).toBe(
      'tên cũ: phường Hòa Hiếu, thị xã Thái Hòa, tỉnh Nghệ An',
    );
    expect(note('Phường Thái Hòa', 'Nghệ An')).toBeUndefined();
  });
});

test('a text next to a name is answered with the name, also by its part of an address', () => {
  const keys = (text: string, province: string) =>
    finder.near(text, finder.province(province)).map((unit) => keyOfUnit(units, unit));
  expect(keys('phuong-cau-giay', 'ha-noi')).toEqual(['ha-noi/cau-giay']);
  expect(keys('cau-giai', 'ha-noi')).toEqual(['ha-noi/cau-giay']);
  expect(keys('Cầu Dấy', 'ha-noi')).toEqual(['ha-noi/cau-giay']);
  expect(finder.near('ha-tnh').map((unit) => keyOfUnit(units, unit))).toContain('ha-tinh');
  expect(keys('khong-giong-ai-ca', 'ha-noi')).toEqual([]);
});
