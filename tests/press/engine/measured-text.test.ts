/** Texts are measured before Typst sets them: never narrower than it then sets them. */
import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content-files/load-content.ts';
import { unitName } from '../../../src/model/places/units.ts';
import { family } from '../../../src/press/engine/engine.ts';
import { fonts } from '../../../src/press/engine/fonts.ts';
import { measuredText } from '../../../src/press/letters/measured-text.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

const { content } = loadContent({
  contentDir: FROZEN_CONTENT,
  publicDir: resolve('public'),
  now: Date.parse('2025-11-03T09:00:00+07:00'),
});
if (!content) throw new Error('the content has problems');

const { communes, provinces } = content.units;
const texts = [
  ...[...communes.values()].map((unit) => `${unitName(unit)},`),
  ...[...provinces.values()].map((unit) => unitName(unit)),
  'Mã DCF83 ·',
  'Cấp ngày 22/11/2026 ·',
  'Có giá trị đến hết ngày 15/11/2025',
  'gopy.example.gov.vn',
  '/q/dcf83',
];

/** Widths in em, as Typst sets each text. */
function widthsAsSet(weight: number): number[] {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  const strings = texts.map((text) => JSON.stringify(text)).join(', ');
  const mainFileContent = `
    #set text(font: "${family}", fallback: false, overhang: false, lang: "vi", weight: ${weight}, size: 100pt)
    #context [#metadata((${strings}).map(it => measure(text(it)).width / 100pt)) <widths>]`;
  const [found] = compiler.query({ mainFileContent }, { selector: '<widths>' }) as {
    value: number[];
  }[];
  return found?.value ?? [];
}

test.each([500, 800] as const)(
  'no name of a province or a commune is wider than was reckoned, in weight %i',
  (weight) => {
    const asSet = widthsAsSet(weight);
    const reckoned = texts.map((text) => measuredText([text])[weight].widths[0] ?? 0);
    expect(asSet).toHaveLength(texts.length);
    expect(texts.filter((_, index) => (asSet[index] ?? 0) > (reckoned[index] ?? 0))).toEqual([]);
    // Nor much narrower: it would be set smaller than it could be.
    expect(texts.filter((_, index) => (asSet[index] ?? 0) < 0.93 * (reckoned[index] ?? 0))).toEqual(
      [],
    );
  },
);
