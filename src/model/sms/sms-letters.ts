/**
 * Letters in text messages: what Vietnamese carriers refuse, and the form a text takes to be sent.
 */
import { withoutAccents } from '../text/vietnamese.ts';

/** Letters carriers refuse or that break a message, with their names. */
const REFUSED: Record<string, string> = {
  '%': 'dấu phần trăm',
  '#': 'dấu thăng',
  '&': 'dấu và',
  '[': 'ngoặc vuông mở',
  ']': 'ngoặc vuông đóng',
  '{': 'ngoặc nhọn mở',
  '}': 'ngoặc nhọn đóng',
  '\\': 'gạch chéo ngược',
  '<': 'dấu bé hơn',
  '@': 'dấu a còng',
  '“': 'ngoặc kép cong của máy soạn văn bản',
  '”': 'ngoặc kép cong của máy soạn văn bản',
  '„': 'ngoặc kép thấp của máy soạn văn bản',
  '«': 'ngoặc kép kiểu Pháp',
  '»': 'ngoặc kép kiểu Pháp',
  '‘': 'nháy đơn cong của máy soạn văn bản',
  '’': 'nháy đơn cong của máy soạn văn bản',
  '…': 'ba chấm liền một ký tự',
  '•': 'chấm tròn đầu dòng',
};

/** Dashes that are not the hyphen of the keyboard. */
const DASH = /[\u2010-\u2015\u2212]/u;

/** Letters nobody sees: zero-width, direction marks, soft hyphen, spaces that do not break. */
const INVISIBLE =
  /[\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0]/u;

/** Everything an unaccented message may hold besides (craft of Vietnamese gateways). */
const PLAIN = /[A-Za-z0-9 .,;:!?'"()/+\n-]/;

/** A letter of a text that a rule is about. */
export interface LetterFound {
  /** Offset in UTF-16 units. */
  index: number;
  letter: string;
  /** Its Vietnamese name, or its number where it has no shape. */
  name: string;
}

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function lettersWhere(text: string, nameOf: (letter: string) => string | null): LetterFound[] {
  const found: LetterFound[] = [];
  let index = 0;
  for (const letter of text) {
    const name = nameOf(letter);
    if (name !== null) found.push({ index, letter, name });
    index += letter.length;
  }
  return found;
}

/** Letters nobody sees but every computer counts. */
export const invisibleLetters = (text: string): LetterFound[] =>
  lettersWhere(text, (letter) => (INVISIBLE.test(letter) ? codeOf(letter) : null));

/** What carriers refuse in any message, with accents or without. */
export const refusedLetters = (text: string): LetterFound[] =>
  lettersWhere(text, (letter) =>
    DASH.test(letter) ? 'gạch dài, không phải dấu trừ trên bàn phím' : (REFUSED[letter] ?? null),
  );

/**
 * What else does not belong into a message without accents: letters with accents, pictures, signs.
 */
export const strangeLetters = (text: string): LetterFound[] =>
  lettersWhere(text, (letter) =>
    PLAIN.test(letter) ||
    INVISIBLE.test(letter) ||
    DASH.test(letter) ||
    REFUSED[letter] !== undefined
      ? null
      : codeOf(letter),
  );

/** Signs of print and what stands for them on a keyboard. */
const TYPED: [RegExp, string][] = [
  [/[“”„«»]/gu, '"'],
  [/[‘’]/gu, "'"],
  [/[\u2010-\u2015\u2212]/gu, '-'],
  [/…/gu, '...'],
  [/•/gu, '-'],
];

/**
 * A text with its accents as it can be sent: composed letters, signs of the keyboard.
 * @param text as it stands on a poster
 */
export function smsForm(text: string): string {
  return TYPED.reduce((form, [sign, typed]) => form.replace(sign, typed), text.normalize('NFC'));
}

/**
 * The unaccented form a machine makes; somebody has to read it aloud before it is sent, because
 * "chạy", "cháy" and "chay" become one word.
 * @param text with accents
 */
export const foldedForSms = (text: string): string => withoutAccents(smsForm(text));

/**
 * What is wrong with the name messages are sent under (brandname).
 * @param name as the office wants it
 * @returns in Vietnamese; `null` when carriers take it: at most 11 letters, no accents
 */
export function brandnameFault(name: string): string | null {
  if (name.length > 11)
    return `tên người gửi dài ${name.length} ký tự, nhà mạng nhận nhiều nhất 11`;
  return /^[A-Za-z0-9][A-Za-z0-9 ._-]*$/.test(name)
    ? null
    : 'tên người gửi chỉ gồm chữ không dấu, số và . _ - giữa các chữ';
}

/** An address in a text, up to the next space. */
const ADDRESS = /(?:https?:\/\/|www\.|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:vn|com|net|org)\b)\S*/giu;

/**
 * Addresses in a message that carriers cut or refuse.
 * @returns each with its offset
 */
export function badAddresses(text: string): { index: number; address: string }[] {
  return [...text.matchAll(ADDRESS)]
    .map(({ index, 0: address }) => ({ index, address: address.replace(/[.,;:!?)]+$/, '') }))
    .filter(({ address }) => /[?#&%@]/.test(address));
}
