import { ourSigns } from './signs.ts';

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('');

/**
 * What a sheet may print: our own signs, the letters of western names (Latin-1) and signs that stand
 * in addresses and figures.
 * @returns each sign at least once
 */
export function sheetLetters(): string {
  return `${ourSigns()}${range(0xa1, 0xff)}‑†‹›₫€№≤≥−½`;
}
