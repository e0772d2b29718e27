import { expect, test } from 'vitest';
import { frameDays } from '../../../src/model/boards/frame-days.ts';

const at = (text: string): number => Date.parse(`${text}+07:00`);

test.each([
  [null, null, 'mọi ngày'],
  [at('2025-11-01T00:00'), at('2025-11-15T00:00'), 'từ 01/11/2025 đến hết 14/11/2025'],
  [at('2025-11-01T07:30'), null, 'từ 07:30 ngày 01/11/2025'],
  [null, at('2025-11-14T17:00'), 'đến 17:00 ngày 14/11/2025'],
])('a frame from %s until %s', (from, until, words) => {
  expect(frameDays({ from, until })).toBe(words);
});
