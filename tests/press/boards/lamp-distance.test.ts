/**
 * Letters of few rows in numbers, codes and addresses: whoever reads one for another calls a stranger or
 * lands on a wrong page. No two may be taken for each other, wherever they stand beside each other.
 */
import { describe, expect, test } from 'vitest';
import { CODE_ALPHABET } from '../../../src/model/codes/printed-code.ts';
import { LAMP_FONTS, lampGlyph, type LampFont } from '../../../src/press/boards/lamp-font.ts';

/** What can stand in each, and the fewest lamps by which any two differ on 16, 20 and 24 rows. */
const SETS = {
  number: { signs: '0123456789.', floor: { 16: 10, 20: 15, 24: 20 } },
  code: { signs: CODE_ALPHABET, floor: { 16: 5, 20: 7, 24: 14 } },
  address: { signs: '0123456789abcdefghijklmnopqrstuvwxyz./-', floor: { 16: 5, 20: 6, 24: 10 } },
} as const;

/** How far one may be moved sideways to lie best on the other, in widths of the pen. */
const MOVED = 3;

/** Lamps of one that the other does not light, and the other way round, where they lie best on each other. */
function lampsApart(one: string, other: string, font: LampFont): number {
  const first = lampGlyph(one, font).lamps;
  const second = new Set(lampGlyph(other, font).lamps.map((lamp) => lamp.join()));
  const most = MOVED * font.pen;
  const shared = Array.from({ length: 2 * most + 1 }, (_, index) => {
    const moved = first.map(([x, y]) => `${x + index - most},${y}`);
    return moved.filter((lamp) => second.has(lamp)).length;
  });
  return first.length + second.size - 2 * Math.max(...shared);
}

function pairsOf(signs: string, font: LampFont): { pair: string; lamps: number }[] {
  return Array.from(signs)
    .flatMap((one, at) =>
      Array.from(signs.slice(at + 1), (other) => ({
        pair: one + other,
        lamps: lampsApart(one, other, font),
      })),
    )
    .toSorted((a, b) => a.lamps - b.lamps);
}

describe.each(LAMP_FONTS.map((font) => ({ rows: font.rows as 16 | 20 | 24, font })))(
  'in a line of $rows rows',
  ({ rows, font }) => {
    test.each(Object.entries(SETS))('no two signs of a %s are alike', (name, { signs, floor }) => {
      const pairs = pairsOf(signs, font);
      console.log(
        `${name}, ${rows} rows, floor ${floor[rows]}: ${pairs
          .slice(0, 12)
          .map(({ pair, lamps }) => `${pair} ${lamps}`)
          .join(', ')}`,
      );
      expect(pairs.length).toBeGreaterThan(50);
      expect(pairs.filter(({ lamps }) => lamps < floor[rows])).toEqual([]);
    });

    test('figures are of one width, so a date does not move when its day changes', () => {
      const widths = Array.from('0123456789', (sign) => lampGlyph(sign, font).width);
      expect(new Set(widths).size).toBe(1);
    });
  },
);
