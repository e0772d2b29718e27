import { describe, expect, test } from 'vitest';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { UnitFinder } from '../../../src/model/places/find-unit.ts';
import { isRead } from '../../../src/model/text/read-text.ts';
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

describe('provinces', () => {
  test.each([
    ['TP. Hồ Chí Minh', '79'],
    ['TP.HCM', '79'],
    ['Tp HCM', '79'],
    ['TPHCM', '79'],
    ['Bà Rịa - Vũng Tàu', '79'],
    ['BRVT', '79'],
    ['Tỉnh Bình Dương', '79'],
    ['TP Hà Nội', '01'],
    ['Tỉnh Hà Tây', '01'],
    ['ha-tinh', '42'],
    ['TỈNH HÀ TĨNH', '42'],
    ['TP. Huế', '46'],
    ['Thừa Thiên Huế', '46'],
    ['Tỉnh Đắc Lắc', '66'],
    ['Đăk Lăk', '66'],
    ['Daklak', '66'],
    ['Bắc Cạn', '19'],
  ])('%s', (text, code) => {
    expect(place(text)).toBe(code);
    expect(finder.province(text)?.code).toBe(code);
  });

  test('in a column of communes a province is refused as one', () => {
    expect(commune('TP Hà Nội')).toMatch(/là tỉnh, thành phố, không phải xã/);
  });

  test('a province and a commune of one name are told apart by their kinds', () => {
    expect(place('Lào Cai')).toMatch(/có thể là nhiều nơi: tỉnh Lào Cai, phường Lào Cai \(02647\)/);
    expect([place('tỉnh Lào Cai'), place('phường Lào Cai')]).toEqual(['15', '02647']);
    expect(place('Sài Gòn')).toMatch(/có thể là nhiều nơi/);
  });

  test('a province that does not exist is none', () => {
    expect([finder.province('Hà Tỉnhh'), finder.province('99')]).toEqual([null, null]);
  });
});

describe('what a refusal says', () => {
  test('nobody is found: where was looked, and for what', () => {
    expect(commune('Xã Không Có Đâu', 'Hà Tĩnh')).toMatch(
      /^không tìm thấy xã, phường, đặc khu "Xã Không Có Đâu" ở tỉnh Hà Tĩnh/,
    );
    expect(commune('khong-giong-ai-ca')).toBe(
      'không tìm thấy xã, phường, đặc khu "khong-giong-ai-ca"',
    );
    expect(place('khong-giong-ai-ca')).toBe('không tìm thấy đơn vị "khong-giong-ai-ca"');
  });

  test.each([
    ['Thị xã Thái Hòa', 3, ''],
    ['Huyện Nghĩa Đàn', 7, ''],
    ['Huyện Kỳ Anh', 8, ', và 1 nơi khác'],
    ['Phường 1', 8, ', và 25 nơi khác'],
  ])('of what “%s” may mean, %i are named and the others counted', (text, count, others) => {
    const said = commune(text);
    expect(said.match(/\(\d{5}\)/g)).toHaveLength(count);
    expect(said.replace(/^.*\(\d{5}\), [^,]*/, '')).toBe(others);
  });

  test('a code with a name behind it is of the province that is asked for, or refused', () => {
    expect(commune('18754 - Phường Sông Trí', 'Hà Tĩnh')).toBe('18754');
    expect(commune('18754 - Phường Sông Trí', 'Nghệ An')).toMatch(/không thuộc tỉnh Nghệ An$/);
    expect(commune('99999 - Phường Sông Trí')).toMatch(/mang mã 99999$/);
    expect(commune('18754: Phường Bến Nghé')).toMatch(/^mã 18754 là phường Sông Trí/);
  });

  test('a number without zeros is a province’s code where a province is asked for', () => {
    expect(finder.province('1')?.code).toBe('01');
    expect(finder.province('42')?.name).toBe('Hà Tĩnh');
    expect(finder.province('042')).toBeNull();
  });

  test('a code is named with its unit; one that nobody has stays as it is', () => {
    expect(finder.nameOf('18754')).toBe('phường Sông Trí (18754)');
    expect(finder.nameOf('42')).toBe('tỉnh Hà Tĩnh (42)');
    expect(finder.nameOf('99999')).toBe('99999');
  });

  test('near a name in a province are communes alone', () => {
    const inProvince = finder.near('ha-tnh', finder.province('Hà Tĩnh'));
    expect(inProvince.filter((unit) => !('provinceCode' in unit))).toEqual([]);
    expect(finder.near('ha-tnh').some((unit) => !('provinceCode' in unit))).toBe(true);
  });
});
