import { describe, expect, test } from 'vitest';
import { formatPosition, isInVietnam, parsePosition } from '../../../src/model/places/position.ts';
import { parsePublicPhone } from '../../../src/model/points/public-phone.ts';
import { isRead } from '../../../src/model/text/read-text.ts';
import { oldEncodingOf } from '../../../src/model/text/old-encoding.ts';

describe('a position', () => {
  test.each([
    ['Hà Nội', 21.0285, 105.8542],
    ['Thành phố Hồ Chí Minh', 10.7769, 106.7009],
    ['Lũng Cú', 23.363, 105.316],
    ['A Pa Chải', 22.4, 102.14],
    ['Móng Cái', 21.524, 107.966],
    ['Mũi Cà Mau', 8.6, 104.72],
    ['Mường Lát', 20.53, 104.6],
    ['Kỳ Sơn', 19.4, 104.1],
    ['Lao Bảo', 16.62, 106.6],
    ['Bờ Y', 14.7, 107.45],
    ['Lộc Ninh', 11.85, 106.6],
    ['Hà Tiên', 10.38, 104.48],
    ['Phú Quốc', 10.22, 103.96],
    ['Thổ Chu', 9.3, 103.48],
    ['Côn Đảo', 8.69, 106.6],
    ['Phú Quý', 10.53, 108.95],
    ['Lý Sơn', 15.38, 109.12],
    ['Cồn Cỏ', 17.16, 107.34],
    ['Bạch Long Vĩ', 20.13, 107.73],
    ['Hoàng Sa', 16.53, 111.6],
    ['Trường Sa', 8.64, 111.92],
  ])('of %s is in Vietnam', (_name, lat, lng) => {
    expect(isInVietnam({ lat, lng })).toBe(true);
  });

  test.each([
    ['Phnôm Pênh', 11.56, 104.92],
    ['Viêng Chăn', 17.97, 102.63],
    ['Savannakhet', 16.56, 104.75],
    ['Nam Ninh', 22.82, 108.32],
    ['Hải Khẩu', 20.04, 110.34],
    ['Băng Cốc', 13.75, 100.5],
    ['nowhere', 0, 0],
  ])('of %s is not', (_name, lat, lng) => {
    expect(isInVietnam({ lat, lng })).toBe(false);
  });

  // The box of Trường Sa, which no other one touches on these sides.
  test.each([
    ['south', 6.5, 114, 6.499, 114],
    ['north', 12, 116, 12.001, 116],
    ['west', 7, 111.3, 7, 111.299],
    ['east', 8, 117.4, 8, 117.401],
  ])('on the edge in the %s is in Vietnam, a hundred metres beyond is not', (_side, ...degrees) => {
    const [lat, lng, beyondLat, beyondLng] = degrees;
    expect(isInVietnam({ lat, lng })).toBe(true);
    expect(isInVietnam({ lat: beyondLat, lng: beyondLng })).toBe(false);
  });

  test.each([
    ['10.776534, 106.700985', '10.77653, 106.70099'],
    ['10.776535; 106.7', '10.77654, 106.7'],
    ['  10 106.7  ', '10, 106.7'],
  ])('“%s” is kept to the metre: %s', (text, kept) => {
    const read = parsePosition(text);
    expect(isRead(read) ? formatPosition(read.value) : read).toBe(kept);
  });

  test.each([
    ['10.77653', 'không phải tọa độ'],
    ['1077.653, 106.7', 'không phải tọa độ'],
    ['10.7.7, 106.7', 'không phải tọa độ'],
    ['-10.77653, 106.70098', 'nằm ngoài Việt Nam'],
    ['10.77653, -106.70098', 'nằm ngoài Việt Nam'],
    ['51.5, 0.1', 'nằm ngoài Việt Nam'],
    ['106.70098, 10.77653', 'viết ngược'],
  ])('“%s” is refused: it %s', (text, why) => {
    expect(parsePosition(text)).toMatchObject({ message: expect.stringContaining(why) as string });
  });

  test.each([
    '10.77653, 106.70098',
    '10.77653,106.70098',
    '(10.776531, 106.700982)',
    '10.77653 106.70098',
  ])('“%s” is read as maps give it', (text) => {
    const read = parsePosition(text);
    expect(isRead(read) ? formatPosition(read.value) : read).toBe('10.77653, 106.70098');
  });

  test('the wrong way round is refused with the right one', () => {
    expect(parsePosition('106.70098, 10.77653')).toMatchObject({
      remedy: 'đổi chỗ thành "10.77653, 106.70098"',
    });
  });
});

describe('a public phone number', () => {
  test.each([
    ['02438251234', '024 3825 1234'],
    ['2438251234', '024 3825 1234'],
    ['(024) 3825.1234', '024 3825 1234'],
    ['+84 24 3825 1234', '024 3825 1234'],
    ['0239.385.1234', '0239 385 1234'],
    ['1900.0368', '1900 0368'],
    ['1800 123456', '1800 123 456'],
    ['113', '113'],
  ])('“%s” is %s', (text, shown) => {
    expect(parsePublicPhone(text)).toEqual({ value: shown });
    expect(parsePublicPhone(shown)).toEqual({ value: shown });
  });

  test.each(['0900 000 000', '900000000', '+84900000000', '12345', '024 3825 123', 'gọi sau', ''])(
    '“%s” is refused',
    (text) => {
      expect(isRead(parsePublicPhone(text))).toBe(false);
    },
  );
});

describe('text typed before Unicode', () => {
  test.each([
    ['§iÓm hç trî', 'TCVN3 (phông .Vn…)'],
    ['Uû ban nh©n d©n ph­êng', 'TCVN3 (phông .Vn…)'],
    ['Uûy ban nhaân daân phöôøng', 'VNI'],
    ['Ñieåm hoã trôï', 'VNI'],
    ['Äiá»ƒm há»— trá»£', 'bảng mã bị đọc sai'],
  ])('“%s” is told as %s', (text, encoding) => {
    expect(oldEncodingOf(text)).toBe(encoding);
  });

  test.each([
    'Ủy ban nhân dân phường Sông Trí',
    'Số 5, đường Huỳnh Thúc Kháng, quận Ô Môn',
    'Nhà văn hóa khu phố 3 – thứ bảy · chủ nhật',
    'Xã Kon Plông; Ea H’leo; Đắk Lắk; Krông Pắc',
    'Khuyến khích “mang theo” căn cước… 50%',
    'ĐIỂM HỖ TRỢ LƯU ĐỘNG SỐ 2 (THÔN ƯỚC LỄ)',
  ])('“%s” is fine', (text) => {
    expect(oldEncodingOf(text)).toBeNull();
    expect(oldEncodingOf(text.normalize('NFD'))).toBeNull();
  });
});
