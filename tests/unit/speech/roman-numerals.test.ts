import { expect, test } from 'vitest';
import { romanNumbers } from '../../../src/model/speech/roman-numerals.ts';

test.each([
  ['Đại hội XIV của Đảng', [14]],
  ['khóa XIII trình Đại hội XIV; Đại hội XIV', [13, 14]],
  ['II III IV VI VII VIII IX XI XIX XXIV XXXIX', [2, 3, 4, 6, 7, 8, 9, 11, 19, 24, 39]],
])('%s', (text, numbers) => {
  expect(romanNumbers(text)).toEqual(numbers);
});

test('letters and words are no numerals', () => {
  expect(romanNumbers('Ý I V X, VIỆT NAM, XIN, IIII, VX, XIVa, xiv')).toEqual([]);
});
