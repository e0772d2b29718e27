import { expect, test } from 'vitest';
import { LIGHT } from '../../../src/design/colours.ts';
import type { KindName } from '../../../src/model/sheets/sheet-kinds.ts';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { complete, draw, fullest, longestPlace } from '../sheets/samples.ts';

const DPI = 150;
const PER_MM = DPI / 25.4;
/** Kept clear above the rule and below it, in millimetres. */
const CLEAR = 0.5;

const [red, green, blue] = [1, 3, 5].map((at) => parseInt(LIGHT.gold.slice(at, at + 2), 16)) as [
  number,
  number,
  number,
];

const LONGEST = { ...fullest, place: longestPlace(), trial: false };
/** Letters with two marks over them in the first line of a title that fills its box. */
const HIGH = 'Ổ Ấ Ổ Ấ Ổ Ấ Ổ Ấ Ổ Ấ Ổ Ấ';
const ACCENTS = { ...complete, title: `${HIGH} ${HIGH}`, shortTitle: HIGH };

test.each(
  (['sticker', 'guide-poster', 'handout'] as const satisfies KindName[]).flatMap((kind) =>
    [
      ['usual words', complete],
      ['the longest names', LONGEST],
      ['high accents', ACCENTS],
    ].map(([name, facts]) => ({ kind, name: name as string, facts: facts as typeof complete })),
  ),
)('no letter touches the gold rule of $kind with $name', async ({ kind, facts }) => {
  const { data, width, height } = await rasterisePdf(draw(facts, kind), DPI);
  const at = (x: number, y: number): [number, number, number] => {
    const from = (y * width + x) * 4;
    return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
  };
  const isGold = (x: number, y: number): boolean => {
    const [r, g, b] = at(x, y);
    return Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 24;
  };
  const gold: [number, number][] = [];
  for (let y = 0; y < height / 3; y++)
    for (let x = 0; x < width / 2; x++) if (isGold(x, y)) gold.push([x, y]);
  expect(gold.length).toBeGreaterThan(500);
  const [left, right] = [Math.min(...gold.map(([x]) => x)), Math.max(...gold.map(([x]) => x))];
  const [top, bottom] = [Math.min(...gold.map(([, y]) => y)), Math.max(...gold.map(([, y]) => y))];
  const ground = at(left - 8, top).join();
  const touched: string[] = [];
  for (let gap = 2; gap <= CLEAR * PER_MM; gap++)
    for (const y of [top - gap, bottom + gap])
      for (let x = left; x <= right; x++) if (at(x, y).join() !== ground) touched.push(`${x},${y}`);
  expect(touched).toEqual([]);
});
