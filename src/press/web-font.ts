import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { vietnameseLetters } from './letters.ts';

/**
 * The title font of the web pages: Be Vietnam Pro Bold cut down to Vietnamese, as WOFF2. The whole
 * family in two weights would weigh more than the rest of a page; body text uses the phone's font.
 * @returns the bytes of a WOFF2 file, about 20 KB
 */
export function titleFont(): Promise<Uint8Array> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const path =
    require.resolve('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf');
  return subsetFont(readFileSync(path), vietnameseLetters(), {
    targetFormat: 'woff2',
    noLayoutClosure: true,
  });
}
