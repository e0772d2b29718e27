import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromIndex, intoIndex } from '../../../src/model/search/search-letters.ts';

/** What Pagefind does to words on both sides: canonical decomposition, combining marks dropped. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

test('in the index, đ is folded like a tone', () => {
  expect(folded(intoIndex('Điện thoại, đặc khu'))).toBe('Dien thoai, dac khu');
  expect(folded('đ')).toBe('đ');
});

test('what comes out is what went in', () => {
  expect(fromIndex(intoIndex('<mark>Đại</mark> hội đại biểu'))).toBe(
    '<mark>Đại</mark> hội đại biểu',
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('đ', 'Đ', 'd', 'D', 'ạ', ' ', '<') }), (text) => {
      expect(fromIndex(intoIndex(text))).toBe(text);
    }),
  );
});
