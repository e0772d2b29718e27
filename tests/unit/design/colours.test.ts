import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DARK, LAMPS, LIGHT, type ColourName } from '../../../src/design/colours.ts';
import { tokenValue } from '../../../src/design/token-value.ts';
import { contrast, type Colour } from '../../press/boards/contrast.ts';

const channels = (hex: string): Colour => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

const between = (one: string, other: string): number => contrast(channels(one), channels(other));

const LETTERS: readonly ColourName[] = ['ink', 'ink-soft', 'red-ink', 'open'];
const GROUNDS: readonly ColourName[] = ['paper', 'sheet', 'gold-wash'];

describe.each([
  ['by day', LIGHT],
  ['in the dark', DARK],
])('%s', (_, colours) => {
  test.each(LETTERS.flatMap((letters) => GROUNDS.map((ground) => [letters, ground] as const)))(
    '%s on %s reads at 7:1',
    (letters, ground) => {
      expect(between(colours[letters], colours[ground])).toBeGreaterThanOrEqual(7);
    },
  );

  test.each(['red', 'red-deep'] as const)('a word on %s reads at 7:1', (ground) => {
    expect(between(colours['on-red'], colours[ground])).toBeGreaterThanOrEqual(7);
  });
});

test('words on the panel of a board that is over read at 7:1', () => {
  expect(between(LIGHT.sheet, LAMPS.over)).toBeGreaterThanOrEqual(7);
});

test('a token nobody typed is refused', () => {
  expect(tokenValue('red')).toBe(LIGHT.red);
  expect(tokenValue('red dark')).toBe(DARK.red);
  expect(() => tokenValue('reed')).toThrow(RangeError);
});

describe('a colour is typed once', () => {
  /** Black and white need no name. */
  const PLAIN = /^#(?:0{3,6}|f{3,6})$/i;
  const colourIn = /#[0-9a-f]{6}\b|(?<=["' :])#[0-9a-f]{3}(?=["';, ])/gi;

  test('in src/design, and in no other file', () => {
    const written = globSync('src/**/*.{ts,js,astro,css,typ}')
      .filter((path) => !path.startsWith('src/design/'))
      .flatMap((path) =>
        (readFileSync(path, 'utf8').match(colourIn) ?? [])
          .filter((colour) => !PLAIN.test(colour))
          .map((colour) => `${path}: ${colour}`),
      );
    expect(written).toEqual([]);
  });

  test('the sign of the site takes those of the design', () => {
    const known: readonly string[] = Object.values(LIGHT);
    const sign = readFileSync('public/favicon.svg', 'utf8').match(/#[0-9a-f]{3,6}/gi) ?? [];
    expect(sign.length).toBeGreaterThan(2);
    expect(sign.filter((colour) => !known.includes(colour) && !PLAIN.test(colour))).toEqual([]);
  });
});
