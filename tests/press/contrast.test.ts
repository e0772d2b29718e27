import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rasterisePdf } from '../../src/press/proof.ts';
import { complete, draw } from './samples.ts';

const colours = Object.fromEntries(
  [
    ...readFileSync('src/press/templates/colours.typ', 'utf8').matchAll(
      /#let (\w+) = rgb\("(#\w{6})"\)/g,
    ),
  ].map(([, name = '', value = '']) => [name, value]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const onWhite = (red: number, green: number, blue: number): number =>
  1.05 / (luminance(red, green, blue) + 0.05);

const channels = (hex: string): [number, number, number] => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

describe('text and the paper it stands on', () => {
  test.each(['ink', 'red'])('%s on white and white on it reach 7:1', (name) => {
    expect(onWhite(...channels(colours[name] ?? ''))).toBeGreaterThanOrEqual(7);
  });

  test('the inks of the print house reach it too', async () => {
    const { data, width } = await rasterisePdf(draw(complete, 'guide-poster', 'press'), 72);
    const at = (x: number, y: number): [number, number, number] => {
      const from = (Math.round((y * 72) / 25.4) * width + Math.round((x * 72) / 25.4)) * 4;
      return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
    };
    // In the bleed of the field, and of the foot.
    expect(onWhite(...at(8.5, 60))).toBeGreaterThanOrEqual(7);
    expect(onWhite(...at(8.5, 300))).toBeGreaterThanOrEqual(7);
  });
});
