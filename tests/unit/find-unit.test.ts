import { describe, expect, test } from 'vitest';
import { unitsIn } from '../../src/content-files/units-in.ts';
import { unitFinder } from '../../src/model/places/find-unit.ts';

const { find } = unitFinder(unitsIn('content'));

const codeOf = (text: string): string | undefined => {
  const found = find(text);
  return 'unit' in found ? found.unit.code : undefined;
};

describe('a unit is found', () => {
  test.each([
    ['18754', '18754'],
    ['42', '42'],
    ['Phường Sông Trí', '18754'],
    ['song tri', '18754'],
    ['phường Sông Trí, tỉnh Hà Tĩnh', '18754'],
    ['Tỉnh Hà Tĩnh', '42'],
  ])('by %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('by its name before 7/2025, and says so', () => {
    const found = find('Phường Hòa Hiếu, Tỉnh Nghệ An');
    expect(found).toMatchObject({ unit: { code: '16939' } });
    expect('note' in found && found.note).toMatch(/^tên cũ: phường Hòa Hiếu/);
  });

  test('by accents where two differ in nothing else', () => {
    const names = ['Ba Tơ, Quảng Ngãi', 'Ba Tô, Quảng Ngãi'].map(codeOf);
    expect(new Set(names).size).toBe(2);
  });
});

test('a name of many places is not guessed at: all are named with their codes', () => {
  const found = find('Tân Thành');
  expect('problem' in found && found.problem).toMatch(
    /\d+ nơi: \d{5} \S+ Tân Thành, .*Hãy viết mã$/,
  );
});

test('a code or name that does not exist says how to write one', () => {
  expect(find('99999')).toEqual({ problem: 'không có đơn vị mang mã 99999' });
  const found = find('Xã Không Có');
  expect('problem' in found && found.problem).toMatch(/viết mã năm số/);
});
