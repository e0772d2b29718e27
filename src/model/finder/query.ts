/** What a citizen types into the finder, as words to compare. */
import { comparable, withoutAccents } from '../text/vietnamese.ts';

/** Ways people shorten the words of addresses; tried on unaccented lower-case text. */
const SHORT: readonly [RegExp, string][] = [
  [/\b(?:tp\.?\s*)?hcm\b/g, 'ho chi minh'],
  [/\btp\.?\s*(?=[a-z])/g, 'thanh pho '],
  [/\btx\.?\s*(?=[a-z])/g, 'thi xa '],
  [/\btt\.?\s+(?=[a-z])/g, 'thi tran '],
  [/\bp\.?\s*(?=\d)|\bp\.\s*(?=[a-z])/g, 'phuong '],
  [/\bq\.?\s*(?=\d)|\bq\.\s*(?=[a-z])/g, 'quan '],
  [/\bx\.\s*(?=[a-z])/g, 'xa '],
  [/\bh\.\s*(?=[a-z])/g, 'huyen '],
];

/** Kinds of units at the head of a name. */
const KIND = /^(?:thi tran|thi xa|thanh pho|dac khu|phuong|quan|huyen|tinh|xa)\s+(?=\S)/;

/**
 * What each piece of text and each letter is compared as: names and streets use the same few thousand
 * words, and those the same few letters; each is normalised once.
 */
const folded = new Map<string, string>();
const letters = new Map<string, string>();

function fold(piece: string): string {
  const known = folded.get(piece);
  if (known !== undefined) return known;
  let plain = '';
  for (const letter of piece) plain += foldLetter(letter);
  if (plain.includes(' ')) plain = plain.replace(/ +/g, ' ').trim();
  folded.set(piece, plain);
  return plain;
}

/** A letter without accent in lower case, nothing for a mark standing alone, a space for a sign. */
function foldLetter(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const plain = withoutAccents(letter)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ');
  letters.set(letter, plain);
  return plain;
}

/** Text as words for comparing: no accents, lower case, one space before and behind each word. */
export function wordsText(text: string): string {
  let words = ' ';
  for (const piece of text.split(' ')) {
    const plain = fold(piece);
    if (plain !== '') words += `${plain} `;
  }
  return words === ' ' ? '  ' : words;
}

export interface Query {
  /** Every word typed, unaccented; the last one may be unfinished. */
  words: readonly string[];
  /** The words without the kind of unit in front: "phường Hòa Hiếu" → "hoa hieu". */
  name: string;
  /** As typed, NFC and lower case, to prefer a name with the very same accents. */
  accented: string;
}

/**
 * Reads what was typed.
 * @param text with or without accents, in any case, composed or not
 */
export function readQuery(text: string): Query {
  let plain = comparable(text);
  for (const [pattern, full] of SHORT) plain = plain.replace(pattern, full);
  const joined = wordsText(plain).trim();
  return {
    words: joined === '' ? [] : joined.split(' '),
    name: joined.replace(KIND, ''),
    accented: text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim(),
  };
}

/**
 * Whether every word of a query begins a word of a text.
 * @param words from `readQuery`
 * @param text from `wordsText`
 */
export const hasWords = (words: readonly string[], text: string): boolean =>
  words.every((word) => text.includes(` ${word}`));
