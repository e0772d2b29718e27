/** Names as they are compared: whatever people type, the same letters. */
import { expect, test } from 'vitest';
import { bareLetters, wordsText } from '../../../src/model/places/place-letters.ts';

test.each([
  ['Phường Ba Đình', ' phuong ba dinh '],
  ['xã  Mỹ-Lý', ' xa mi li '],
  ['', '  '],
  [' … ', '  '],
])('%j is compared as %j', (text, words) => {
  expect(wordsText(text)).toBe(words);
});

test('a name by its letters alone has no spaces left', () => {
  expect(bareLetters('Mỹ Lý')).toBe('mili');
  expect(bareLetters('—')).toBe('');
});
