import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The family every template asks for, and the only one it may fall back on. */
export const family = 'Be Vietnam Pro';

/** Two weights carry every sheet: each one more costs a third of a millisecond and 12 KB a PDF. */
const weights = ['500Medium', '800ExtraBold'] as const;

/**
 * Reads the weights the sheets and frames use.
 *
 * The package is looked up from the package root and not from this file: this file is bundled when
 * pages are prerendered, so its own address says nothing, while npm scripts always run at the root.
 *
 * @returns the TTF files, one buffer a weight (Typst reads TTF and OTF, not WOFF2)
 * @throws when the font package is not installed
 */
export function readFonts(): Buffer[] {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const home = dirname(require.resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
  return weights.map((weight) => readFileSync(join(home, weight, `BeVietnamPro_${weight}.ttf`)));
}
