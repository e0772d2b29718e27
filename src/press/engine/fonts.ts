import { readFileSync } from 'node:fs';
import { sheetLetters } from '../letters/letters.ts';
import { fontFile, WEIGHTS } from './font-files.ts';
import { keptDrawing } from './kept.ts';

/** How the fonts are cut: kerning and marks stay, hints for old screens go. */
const CUT = {
  targetFormat: 'sfnt',
  noHinting: true,
  noLayoutClosure: true,
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp'],
} as const;

/**
 * The weights the sheets and frames use, cut down before any sheet is set: every PDF carries its
 * fonts, and glyph by glyph the hints for old screens weigh as much as the outlines. Without them a
 * poster takes a sixth less time and 30 KB instead of 42.
 */
export const fonts: readonly Uint8Array[] = await Promise.all(WEIGHTS.map(cutFont));

/** Kept in the cache: the cutter weighs 37 MB in memory, and every worker would load it. */
async function cutFont(weight: (typeof WEIGHTS)[number]): Promise<Uint8Array> {
  const kept = keptDrawing({ font: weight, letters: sheetLetters(), cut: CUT });
  const before = kept.copy();
  if (before) return before;
  const { default: subsetFont } = await import('subset-font');
  return kept.keep(await subsetFont(readFileSync(fontFile(weight)), sheetLetters(), CUT));
}
