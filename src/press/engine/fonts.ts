import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sheetLetters } from '../letters/letters.ts';

/** The family every template asks for, and the only one it may fall back on. */
export const family = 'Be Vietnam Pro';

/** Two weights carry every sheet: each one more costs a third of a millisecond and 12 KB a PDF. */
const weights = ['500Medium', '800ExtraBold'] as const;

/** How the fonts are cut: kerning and marks stay, hints for old screens go. */
const CUT = {
  targetFormat: 'sfnt',
  noHinting: true,
  noLayoutClosure: true,
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp'],
} as const;

/**
 * The weights the sheets and frames use, as Typst takes them (TTF, not WOFF2), cut down before any
 * sheet is set: every PDF carries its fonts, and glyph by glyph the hints for old screens weigh as
 * much as the outlines. Without them a poster takes a sixth less time and 30 KB instead of 42.
 *
 * The package is looked up from the package root and not from this file: this file is bundled when
 * pages are prerendered, so its own address says nothing, while npm scripts always run at the root.
 */
export const fonts: readonly Uint8Array[] = await Promise.all(weights.map(cutFont));

/** Kept in the cache: the cutter weighs 37 MB in memory, and every worker would load it. */
async function cutFont(weight: (typeof weights)[number]): Promise<Uint8Array> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const home = dirname(require.resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
  const whole = readFileSync(join(home, weight, `BeVietnamPro_${weight}.ttf`));
  const how = createHash('sha256').update(whole).update(sheetLetters()).update(JSON.stringify(CUT));
  const path = join(
    process.cwd(),
    '.cache/fonts',
    `${weight}-${how.digest('hex').slice(0, 16)}.ttf`,
  );
  if (existsSync(path)) return readFileSync(path);
  const { default: subsetFont } = await import('subset-font');
  const cut = await subsetFont(whole, sheetLetters(), CUT);
  mkdirSync(dirname(path), { recursive: true });
  // Written beside and moved, so that nobody reads half a font.
  const beside = `${path}.${process.pid}.${performance.now()}`;
  writeFileSync(beside, cut);
  renameSync(beside, path);
  return cut;
}
