import { readFileSync } from 'node:fs';
import { ourSigns } from '../letters/signs.ts';
import { packageFile } from '../../files/project-file.ts';
import { keptDrawing } from './kept.ts';

const FONT = '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf';

/** How it is cut. */
const CUT = {
  targetFormat: 'woff2',
  noLayoutClosure: true,
  noHinting: true,
  keepFeatures: ['kern'],
} as const;

/**
 * The title font of the web pages: Be Vietnam Pro Bold cut down to Vietnamese, as WOFF2. The whole
 * family in two weights would weigh more than the rest of a page; body text uses the phone's font.
 * Half of the file would be hints, which no phone and no screen of today follows at title size;
 * kerning stays, without it "Tờ" and "Văn" fall apart.
 * @returns the bytes of a WOFF2 file, about 10 KB
 */
export async function titleFont(): Promise<Uint8Array> {
  const kept = keptDrawing({ font: FONT, letters: ourSigns(), cut: CUT });
  const before = kept.copy();
  if (before) return before;
  // Packing it takes two seconds.
  const { default: subsetFont } = await import('subset-font');
  return kept.keep(await subsetFont(readFileSync(packageFile(FONT)), ourSigns(), CUT));
}
