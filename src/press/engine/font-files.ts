import { dirname, join } from 'node:path';
import { packageFile } from '../../files/project-file.ts';

/** Two weights carry every sheet: each one more costs a third of a millisecond and 12 KB a PDF. */
export const WEIGHTS = ['500Medium', '800ExtraBold'] as const;

/**
 * Where a weight of Be Vietnam Pro lies, as Typst takes it (TTF, not WOFF2). The package is looked up
 * from the package root and not from this file: this file is bundled when pages are prerendered, so its
 * own address says nothing, while npm scripts always run at the root.
 * @param weight as the package names it
 */
export function fontFile(weight: (typeof WEIGHTS)[number]): string {
  const home = dirname(packageFile('@expo-google-fonts/be-vietnam-pro/package.json'));
  return join(home, weight, `BeVietnamPro_${weight}.ttf`);
}
