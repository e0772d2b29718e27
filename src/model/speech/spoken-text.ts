/**
 * A text as it is read aloud: numbers, dates, times, units, abbreviations and phone numbers spelled
 * out for the person at the microphone.
 */
import { PLACE_UNITS, READINGS } from './readings.ts';
import { NUMBER_RULES, TO } from './spoken-rules.ts';
import { sentenceCase } from '../text/vietnamese.ts';

/** A piece of a text that cannot be spelled out. */
interface Unspeakable {
  /** Offset in the text that was given. */
  index: number;
  text: string;
  /** What to write instead, in Vietnamese. */
  remedy: string;
}

/** A text for reading aloud. */
interface SpokenText {
  /** What cannot be spelled stands as it was written. */
  text: string;
  unspeakable: Unspeakable[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const PLACE = new RegExp(
  `(?<![\\p{L}\\d])(${Object.keys(PLACE_UNITS).join('|')})(?:\\.\\s?|(?<=TP)\\s)(?=\\p{Lu}|\\d)`,
  'uy',
);
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\d]*/uy;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?:[a-z0-9-]+\.)+(?:vn|com|net|org)(?![\p{L}\d])\S*/uy;
/** Marks a reader pauses at or passes over. */
const SILENT = /[\s.,;:!?()“”"'’‘…–—-]/uy;

const NO_READING =
  'viết đầy đủ bằng chữ, hoặc ghi cách đọc vào mục spoken của từ đó trong glossary.yaml';

/**
 * Spells a text out.
 * @param text as editors write it, in composed letters
 * @param readings how further words are read, by the word as it is written; they come before our own
 * @returns the spoken text, and every piece nobody could read out with certainty
 */
export function spokenText(
  text: string,
  readings: ReadonlyMap<string, string> = new Map(),
): SpokenText {
  const all = new Map([...Object.entries(READINGS), ...readings]);
  const known = knownWords([...all.keys()]);
  const unspeakable: Unspeakable[] = [];
  let spoken = '';
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const pass = (from: string, words: string): void => {
    const isStart = words !== from && /(?:^|[.!?]\s+|\n\s*)$/u.test(spoken);
    spoken += isStart ? sentenceCase(words) : words;
    at += from.length;
  };
  const refuse = (piece: string, remedy: string): void => {
    unspeakable.push({ index: at, text: piece, remedy });
    pass(piece, piece);
  };

  while (at < text.length) {
    const address = match(ADDRESS);
    if (address) {
      refuse(address[0].replace(/[.,;:!?)]+$/, ''), 'nói tên trang, đừng đọc địa chỉ trang');
      continue;
    }
    const name = match(known);
    if (name) {
      pass(name[0], all.get(name[0]) ?? name[0]);
      continue;
    }
    const place = match(PLACE);
    if (place) {
      pass(place[0], `${PLACE_UNITS[place[1] ?? ''] ?? ''} `);
      continue;
    }
    const to = match(TO);
    if (to) {
      pass(to[0], ' đến ');
      continue;
    }
    const found = NUMBER_RULES.map((rule) => ({ rule, hit: match(rule.pattern) })).find(
      ({ hit }) => hit !== null,
    );
    if (found?.hit) {
      const [whole, ...groups] = found.hit;
      const words = found.rule.say(...groups);
      if (words === null) refuse(whole, found.rule.otherwise);
      else pass(whole, words);
      continue;
    }
    const word = match(WORD);
    if (word) {
      if (isReadable(word[0])) pass(word[0], word[0]);
      else refuse(word[0], NO_READING);
      continue;
    }
    const mark = match(SILENT);
    if (mark) pass(mark[0], mark[0]);
    else refuse(String.fromCodePoint(text.codePointAt(at) ?? 0), 'viết ký tự này bằng chữ');
  }
  return { text: spoken, unspeakable };
}

/** The longest first, so that "CH Play" is met before anything shorter. */
function knownWords(words: readonly string[]): RegExp {
  const alternatives = words.toSorted((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'uy');
}

/**
 * Words in Vietnamese letters. Capitals without accents are an abbreviation, a capital inside a
 * word is a foreign name, and f, j, w, z stand in no Vietnamese word.
 */
function isReadable(word: string): boolean {
  if (/\d/.test(word) || /[fjwz]/i.test(word)) return false;
  if (/^\p{Lu}{2,}$/u.test(word)) return /[^\u0000-\u007fĐ]/u.test(word);
  return !/\p{L}\p{Lu}/u.test(word) || /^\p{Lu}+$/u.test(word);
}
