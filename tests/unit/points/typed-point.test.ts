/** A support point typed into the workshop is judged as a row of an office's Excel. */
import { expect, test } from 'vitest';
import { pointTyped } from '../../../src/kit/sheets/typed-point.ts';

const NOW = Date.parse('2025-11-03T09:00:00+07:00');
const POINT = { name: 'Nhà văn hóa tổ 5', address: '12 Đội Cấn', hours: 'T2-T6 07:30-11:30' };
const refusal = (point: Partial<typeof POINT>) => () => pointTyped({ ...POINT, ...point }, NOW);

test('a point that is right says its hours as signs of the list do', () => {
  expect(pointTyped(POINT, NOW)).toEqual({
    ...{ name: 'Nhà văn hóa tổ 5', address: '12 Đội Cấn' },
    hours: 'Thứ hai đến thứ sáu: 07:30–11:30; Thứ bảy, chủ nhật: nghỉ',
  });
  expect(pointTyped({ ...POINT, hours: ' ' }, NOW)).not.toHaveProperty('hours');
});

test('hours of single days are said as the report of the import says them', () => {
  const { hours } = pointTyped({ ...POINT, hours: '15/11/2025 18:00-21:00' }, NOW);
  expect(hours).toContain('15/11/2025');
  expect(refusal({ hours: '01/11/2025 18:00-21:00' })).toThrow('đã qua');
});

test.each([
  [{ name: '' }, 'Tên điểm', 'điền cột "Tên điểm"'],
  [{ address: '' }, 'Địa chỉ', 'ghi địa chỉ'],
  [{ name: 'Nhà '.repeat(40) }, 'Tên điểm', '140'],
  [{ hours: 'giờ hành chính' }, 'Giờ làm việc', 'chưa rõ từ mấy giờ'],
  [{ name: 'Nhà\u200bvăn hóa' }, 'Tên điểm', 'Hãy'],
  [{ address: 'vào https://evil.example' }, 'Địa chỉ', 'evil.example'],
])('%o is refused with the words of the import', (wrong, column, words) => {
  expect(refusal(wrong)).toThrow(`${column}: `);
  expect(refusal(wrong)).toThrow(words);
});

test('everything that is wrong is said at once', () => {
  const wrong = refusal({ name: '', hours: 'tối' });
  expect(wrong).toThrow('Tên điểm');
  expect(wrong).toThrow('Giờ làm việc');
});
