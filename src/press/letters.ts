/** Marks of the six tones: level, grave, acute, tilde, hook above, dot below. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWELS = 'aăâeêioôơuưy';

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('');

/**
 * Every letter of Vietnamese in both cases, ASCII, and the signs of punctuation our texts use.
 * @returns each sign once, composed
 */
export function vietnameseLetters(): string {
  const letters = Array.from(VOWELS).flatMap((vowel) =>
    TONES.map((tone) => (vowel + tone).normalize('NFC')),
  );
  const lower = `đ${letters.join('')}`;
  return `${range(0x20, 0x7e)}${lower}${lower.toLocaleUpperCase('vi')}–—‘’“”…•·→←×\u00a0`;
}

/**
 * What a sheet may print: Vietnamese, the letters of western names (Latin-1) and signs that stand
 * in addresses and figures.
 * @returns each sign at least once
 */
export function sheetLetters(): string {
  return `${vietnameseLetters()}${range(0xa1, 0xff)}‑†‹›₫€№≤≥−½`;
}
