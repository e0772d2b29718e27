import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingSeconds } from '../../../src/model/speech/speech.ts';

const words = (count: number) => Array.from({ length: count }, () => 'loa').join(' ');

test.each([
  [0, 0],
  [1, 5],
  [15, 5],
  [16, 10],
  [180, 60],
])('%i syllables take %i seconds', (count, seconds) => {
  expect(readingSeconds(words(count))).toBe(seconds);
});

test('line breaks and double spaces take no time', () => {
  expect(readingSeconds(`\n\n${words(8)}\n\n  ${words(7)}\n`)).toBe(readingSeconds(words(15)));
});

test('a longer text never takes less time, always in steps of five seconds', () => {
  fc.assert(
    fc.property(fc.nat({ max: 3000 }), fc.nat({ max: 3000 }), (one, more) => {
      const short = readingSeconds(words(one));
      expect(readingSeconds(words(one + more))).toBeGreaterThanOrEqual(short);
      expect(short % 5).toBe(0);
      expect(short * 3).toBeGreaterThanOrEqual(one);
    }),
  );
});
