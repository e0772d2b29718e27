/** Letters on few rows: signs that differ by a mark must differ by lamps enough to be seen. */
import { describe, expect, test } from 'vitest';
import { LAMP_FONTS, lampGlyph } from '../../../src/press/boards/lamp-font.ts';
import { drawScene } from '../../../src/press/boards/draw-scene.ts';
import { textSizes } from '../../../src/press/boards/text-size.ts';
import { ourSigns } from '../../../src/press/letters/signs.ts';
import { pixelsOf } from '../../support/boards/board-pixels.ts';

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LETTERS = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
  TONES.map((tone) => (vowel + tone).normalize('NFC')),
);
const baseOf = (sign: string): string => sign.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Every two signs of one case that are one letter without their marks: 466 a case. */
const PAIRS = [LETTERS, LETTERS.map((sign) => sign.toUpperCase())].flatMap((signs) =>
  signs.flatMap((one, at) =>
    signs.slice(at + 1).flatMap((other): [string, string][] => {
      return baseOf(one) === baseOf(other) ? [[one, other]] : [];
    }),
  ),
);

/** Fewest lamps any two of them may share out, by the rows of a line; đ beside d. */
const FLOOR = { 16: 5, 20: 6, 24: 8 } as Record<number, number>;
const FLOOR_OF_D = { 16: 4, 20: 5, 24: 11 } as Record<number, number>;

/** The pairs readers of small boards mix up, with the lamps by which they differ on 16, 20, 24 rows. */
const CONFUSABLE: [string, string][] = Array.from(
  'ẤẦ ẤẨ ẦẨ ỔỖ ỐỒ ộô ữử ứừ ẫẩ ẵẳ ặă ịi ựư ểễ ếề ợơ ởỡ ọo ẹe ạa ảã ủũ ậâ oơ uư aâ aă ôơ',
  (sign) => sign,
)
  .join('')
  .split(' ')
  .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]);

function lampsApart(one: string, other: string, rows: number): number {
  const font = LAMP_FONTS.find((candidate) => candidate.rows === rows);
  if (!font) throw new RangeError(`no font of ${rows} rows`);
  const [a, b] = [one, other].map(
    (sign) => new Set(lampGlyph(sign, font).lamps.map((lamp) => lamp.join())),
  );
  return (a ?? new Set()).symmetricDifference(b ?? new Set()).size;
}

describe.each(LAMP_FONTS.map((font) => [font.rows, font] as const))(
  'a line of %i rows',
  (rows, font) => {
    test(`any two signs that differ by marks differ by ${FLOOR[rows]} lamps`, () => {
      const apart = PAIRS.map(
        ([one, other]) => [lampsApart(one, other, rows), one + other] as const,
      );
      expect(apart.length).toBeGreaterThan(900);
      expect(apart.filter(([lamps]) => lamps < (FLOOR[rows] ?? Infinity))).toEqual([]);
    });

    test('đ is not taken for d, nor Đ for D', () => {
      expect(lampsApart('đ', 'd', rows)).toBeGreaterThanOrEqual(FLOOR_OF_D[rows] ?? Infinity);
      expect(lampsApart('Đ', 'D', rows)).toBeGreaterThanOrEqual(FLOOR_OF_D[rows] ?? Infinity);
    });

    test('no sign reaches past its line, and a dot below stands clear of its letter', () => {
      for (const sign of LETTERS.flatMap((one) => [one, one.toUpperCase()])) {
        const all = lampGlyph(sign, font).lamps.map(([, row]) => row);
        expect(Math.min(...all), sign).toBeGreaterThanOrEqual(0);
        expect(Math.max(...all), sign).toBeLessThan(rows);
        if (sign.normalize('NFD').includes('\u0323') && baseOf(sign).toLowerCase() !== 'y') {
          expect(all, sign).not.toContain(font.above);
        }
      }
    });

    test('every sign of Vietnamese and of addresses is drawn, none like another', () => {
      const signs = [...new Set(ourSigns())].filter((sign) =>
        /[\p{L}\p{N}.,:;?!()/–“”-]/u.test(sign),
      );
      const shapes = signs.map((sign) =>
        [...lampGlyph(sign, font).lamps].map(String).sort().join(),
      );
      const twins = signs.filter((_, at) => shapes.indexOf(shapes[at] ?? '') !== at);
      expect(twins).toEqual([]);
    });
  },
);

test('the table of pairs readers mix up: lamps apart on 16, 20 and 24 rows', () => {
  const table = CONFUSABLE.map(
    ([one, other]) =>
      `${one}${other} ${[16, 20, 24].map((rows) => lampsApart(one, other, rows)).join(' ')}`,
  );
  expect(table).toMatchInlineSnapshot(`
    [
      "ẤẦ 10 16 32",
      "ẤẨ 6 7 13",
      "ẦẨ 10 15 29",
      "ỔỖ 5 8 15",
      "ỐỒ 10 16 32",
      "ộô 6 10 15",
      "ữử 5 8 15",
      "ứừ 8 16 20",
      "ẫẩ 5 8 15",
      "ẵẳ 5 8 15",
      "ặă 6 10 15",
      "ịi 22 30 63",
      "ựư 6 10 15",
      "ểễ 5 8 15",
      "ếề 10 16 32",
      "ợơ 6 10 15",
      "ởỡ 5 8 15",
      "ọo 6 10 15",
      "ẹe 6 10 15",
      "ạa 6 10 15",
      "ảã 5 8 15",
      "ủũ 5 8 15",
      "ậâ 6 10 15",
      "oơ 5 11 11",
      "uư 5 11 12",
      "aâ 5 8 17",
      "aă 5 9 17",
      "ôơ 10 19 28",
    ]
  `);
});

describe('outlines from 28 rows on', () => {
  const board = {
    width: 64,
    height: 48,
    pitch: 10,
    colour: 'white',
    distance: 5,
    where: 'outdoors',
  } as const;
  const size = textSizes(board).findLast(({ lamps }) => !lamps);

  /** A sign as lamps that are on or off. */
  async function lit(sign: string): Promise<boolean[]> {
    if (!size) throw new RangeError('no outlines');
    const line = {
      text: sign,
      x: 8,
      baseline: 34,
      width: 0,
      size,
      weight: 800,
      colour: '#FFFFFF',
    } as const;
    const scene = {
      ...board,
      ground: '#000000',
      shapes: [],
      lines: [line],
      lit: '#FFFFFF',
      text: sign,
    };
    const { data } = await pixelsOf(drawScene(scene));
    return Array.from({ length: data.length / 4 }, (_, at) => (data[at * 4] ?? 0) > 0);
  }

  test('are the first size a line of 28 rows holds', () => {
    expect(size?.rows).toBeGreaterThanOrEqual(28);
    expect(size?.rows).toBeLessThanOrEqual(30);
  });

  test('keep the pairs readers mix up 5 lamps apart on lamps that are on or off', async () => {
    for (const [one, other] of CONFUSABLE) {
      const [a, b] = [await lit(one), await lit(other)];
      expect(a.filter((lamp, at) => lamp !== b[at]).length, one + other).toBeGreaterThanOrEqual(5);
    }
  });
});
