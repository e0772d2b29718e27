import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Marks of the six tones: level, grave, acute, tilde, hook above, dot below. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWELS = 'aăâeêioôơuưy';

/** Every letter of Vietnamese in both cases, ASCII, and the signs our pages print. */
function characters(): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  const letters = Array.from(VOWELS).flatMap((vowel) =>
    TONES.map((tone) => (vowel + tone).normalize('NFC')),
  );
  const lower = `đ${letters.join('')}`;
  return `${ascii}${lower}${lower.toLocaleUpperCase('vi')}–—‘’“”…•·→←×\u00a0`;
}

/**
 * The title font of the web pages: Be Vietnam Pro Bold cut down to Vietnamese, as WOFF2. The whole
 * family in two weights would weigh more than the rest of a page; body text uses the phone's font.
 * Half of the file would be hints, which no phone and no screen of today follows at title size;
 * kerning stays, without it "Tờ" and "Văn" fall apart.
 * @returns the bytes of a WOFF2 file, about 10 KB
 */
export function titleFont(): Promise<Uint8Array> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const path =
    require.resolve('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf');
  return subsetFont(readFileSync(path), characters(), {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    noHinting: true,
    keepFeatures: ['kern'],
  });
}
