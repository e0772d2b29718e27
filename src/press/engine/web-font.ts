import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { ourSigns } from '../letters/signs.ts';
import { packageFile } from '../../files/project-file.ts';

/**
 * The title font of the web pages: Be Vietnam Pro Bold cut down to Vietnamese, as WOFF2. The whole
 * family in two weights would weigh more than the rest of a page; body text uses the phone's font.
 * Half of the file would be hints, which no phone and no screen of today follows at title size;
 * kerning stays, without it "Tờ" and "Văn" fall apart.
 * @returns the bytes of a WOFF2 file, about 10 KB
 */
export function titleFont(): Promise<Uint8Array> {
  const path = packageFile('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf');
  return subsetFont(readFileSync(path), ourSigns(), {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    noHinting: true,
    keepFeatures: ['kern'],
  });
}
