import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../src/design/colours.ts';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { contrast, type Colour } from './contrast.ts';
import { complete, draw } from '../sheets/samples.ts';

const onWhite = (colour: Colour): number => contrast(colour, [255, 255, 255]);

const channels = (hex: string): Colour => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

describe('text and the paper it stands on', () => {
  test('the inks of the print house reach it too', async () => {
    const { data, width } = await rasterisePdf(draw(complete, 'guide-poster', 'press'), 72);
    const at = (x: number, y: number): Colour => {
      const from = (Math.round((y * 72) / 25.4) * width + Math.round((x * 72) / 25.4)) * 4;
      return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
    };
    const [red, , blue] = at(8.5, 60);
    expect(red, 'the field is red, not blue').toBeGreaterThan(4 * blue);
    // In the bleed of the field, and of the foot.
    expect(onWhite(at(8.5, 60))).toBeGreaterThanOrEqual(7);
    expect(onWhite(at(8.5, 300))).toBeGreaterThanOrEqual(7);
  });
  test('gold is for rules: on white it would be too faint for letters', () => {
    expect(onWhite(channels(LIGHT.gold))).toBeLessThan(3);
    const sources = globSync('src/press/templates/**/*.typ').map((file) =>
      readFileSync(file, 'utf8'),
    );
    expect(sources.length).toBeGreaterThan(10);
    for (const source of sources)
      expect(source).not.toMatch(/fill: *(?:press-)?gold|text\([^)]*gold/u);
  });
});
