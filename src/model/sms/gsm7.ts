/**
 * The letters a text message travels in (3GPP TS 23.038, 6.2.1): the GSM alphabet of 7 bits, its
 * extension table, and UCS-2 of 16 bits for everything else. Vietnamese has no shift table of its own,
 * so one ạ or đ turns a whole message to UCS-2.
 */

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡' +
    'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** Each takes an escape besides itself. */
const EXTENSION = new Set('\f^{}\\[~]|€');

/** How a message is encoded. */
export type SmsEncoding = 'GSM-7' | 'UCS-2';

/** The encoding a text needs. */
export function encodingOf(text: string): SmsEncoding {
  return Array.from(text).every((letter) => BASIC.has(letter) || EXTENSION.has(letter))
    ? 'GSM-7'
    : 'UCS-2';
}

/**
 * What each piece of a text costs that must not be cut in two: a letter with its escape, a letter
 * with its accents, a pair of surrogates.
 * @param encoding how it travels
 * @returns units of the encoding (7 or 16 bits), one number a piece
 */
export function smsUnits(text: string, encoding: SmsEncoding): number[] {
  if (encoding === 'GSM-7') return Array.from(text, (letter) => (EXTENSION.has(letter) ? 2 : 1));
  const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return [...letters.segment(text)].map(({ segment }) => segment.length);
}
