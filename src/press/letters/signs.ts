/** Marks of the six tones: level, grave, acute, tilde, hook above, dot below. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWELS = 'aăâeêioôơuưy';

/**
 * Every letter of Vietnamese in both cases (composed), ASCII, and the signs our pages print. Each
 * weight of the font we use draws all of them; a test sees to that.
 * @returns the signs as one text, some of them twice
 */
export function ourSigns(): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  const letters = Array.from(VOWELS).flatMap((vowel) =>
    TONES.map((tone) => (vowel + tone).normalize('NFC')),
  );
  const lower = `đ${letters.join('')}`;
  return `${ascii}${lower}${lower.toLocaleUpperCase('vi')}–—‘’“”…•·×\u00a0`;
}
