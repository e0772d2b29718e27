/**
 * Names of units, new and old, and the units of today they lead to. Ten thousand older names are
 * too much to send at once, so they lie in small files by the first three letters of each word of a
 * name.
 */
import { wordsText } from '../places/place-letters.ts';
import type { Query } from './query.ts';

/**
 * Letters of a key: with two, the file of "th" alone would weigh as much as a province's points.
 */
const KEY_LENGTH = 3;

/** The file a word lies in. */
export const keyOf = (word: string): string => word.slice(0, KEY_LENGTH);

/** The files a name is in: the first letters of each of its words. */
export const keysOf = (name: string): string[] => [
  ...new Set(
    wordsText(name)
      .trim()
      .split(' ')
      .map(keyOf)
      .filter((key) => key !== ''),
  ),
];

/** Nothing, or a single letter, which is only the beginning of something; "1" is a ward. */
export const isTooShort = ({ words }: Query): boolean => /^[a-z]?$/.test(words.join(''));

/**
 * The file that holds what a query names.
 * @param query from `readQuery`
 * @param keys the files there are
 * @returns `null` where there is none, or while too little is typed
 */
export function keyFor(query: Query, keys: ReadonlySet<string>): string | null {
  if (isTooShort(query)) return null;
  const key = keyOf(query.names[0]?.words[0] ?? '');
  return keys.has(key) ? key : null;
}
