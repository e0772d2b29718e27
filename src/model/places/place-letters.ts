/**
 * The letters that distinguish names of places. Lists of the state and of offices write one name in
 * many ways: "Hoà" and "Hòa", "Mĩ" and "Mỹ", "Qui" and "Quy", "Đăk", "Đắk" and "Đak", "Cư M’gar",
 * "Cư M'gar" and "Cư Mgar", "Al Bá" and "Albá", "phường 05" and "phường 5".
 */

/** Written within a word of the highlands, in many forms, or left out. */
const APOSTROPHE = /['’‘ʼʻ`´ˈ′]/g;
const ZEROS = /(^|\D)0+(?=\d)/g;

/** Letters in small form without accents, by the letter; names use a few hundred. */
const letters = new Map<string, string>();
/** Words by the letters they are compared by; names and streets use the same few thousand. */
const words = new Map<string, string>();

/** The bare letter; nothing for a mark or an apostrophe, a space for any other sign. */
function bareLetter(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const bare = letter
    .replace(APOSTROPHE, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    // ð of Western code pages is taken for đ; ƀ is a letter of the Gia Rai.
    .replace(/[đð]/g, 'd')
    .replace(/ƀ/g, 'b')
    .replace(/y/g, 'i')
    .replace(/[^\p{L}\d]+/gu, ' ');
  letters.set(letter, bare);
  return bare;
}

function bareWord(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  let bare = '';
  for (const letter of word) bare += bareLetter(letter);
  if (bare.includes(' ')) bare = bare.replace(/ +/g, ' ').trim();
  bare = bare.replace(ZEROS, '$1');
  words.set(word, bare);
  return bare;
}

/** Text as words for comparing: bare letters, y as i, one space before and behind each word. */
export function wordsText(text: string): string {
  let all = ' ';
  for (const word of text.split(' ')) {
    const bare = bareWord(word);
    if (bare !== '') all += `${bare} `;
  }
  return all === ' ' ? '  ' : all;
}

/**
 * A name by its bare letters alone: no accents, signs or spaces, y as i.
 * @param name composed or not, in any case
 */
export const bareLetters = (name: string): string => wordsText(name).replace(/ /g, '');

/** Grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** y alone behind consonants sounds like i and is written as either: "Mỹ", "Mĩ"; "Quy", "Qui". */
const LONE_Y = /^([^aeiouyăâêôơư\d]*|qu)y$/;
/** Water or a river in names of the highlands; the tone is taken off before. */
const DAK = /^đ[aă]k$/;

/**
 * A name by its spelling: accents count; where the tone mark stands, y or i, signs and spaces do
 * not.
 * @param name composed or not, in any case
 */
export function spelling(name: string): string {
  const apart = name.replace(APOSTROPHE, '').normalize('NFKD').toLowerCase().replace(/ð/g, 'đ');
  return (apart.match(/[\p{L}\p{M}]+|\d+/gu) ?? []).map(spelledPiece).join('').replace(ZEROS, '$1');
}

/** The tone mark goes to the end, where no habit moves it. */
function spelledPiece(piece: string): string {
  const tones = (piece.match(TONE) ?? []).join('');
  const plain = piece.replace(TONE, '').normalize('NFC');
  return DAK.test(plain) ? 'đăk' : plain.replace(LONE_Y, '$1i') + tones;
}

/** Whether a text has no accent at all, so that it cannot tell "Ba Tơ" from "Ba Tô". */
export const isUnaccented = (text: string): boolean =>
  !/[\p{M}đð]/u.test(text.normalize('NFKD').toLowerCase());
