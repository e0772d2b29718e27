/** What a citizen types into the finder, as words to compare. */
import { isUnaccented, spelling, wordsText } from '../places/place-letters.ts';
import { commasBeforeKinds, isCommuneKind, namedIn, type UnitKind } from '../places/unit-kinds.ts';
import { SEPARATOR } from '../places/unit-text.ts';

/** What a query may begin with: a name, and what it belongs to. */
interface QueryName {
  words: readonly string[];
  /** The kind of unit in front of it: "phường Hòa Hiếu" → "phường", or `null`. */
  kind: UnitKind | null;
}

export interface Query {
  /** Every word typed, by its bare letters and kinds in full; the last one may be unfinished. */
  words: readonly string[];
  /** The likeliest first: behind "xa dung" may stand the commune Dung or the commune Xa Dung. */
  names: readonly QueryName[];
  /** To prefer a name with the very same accents. */
  spelling: string;
  /** What stands behind a house and its street: "p15, tân bình"; else `null`. */
  behind: string | null;
}

/**
 * Reads what was typed.
 * @param text with or without accents, in any case, composed or not
 */
export function readQuery(text: string): Query {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const parts = commasBeforeKinds(typed, isUnaccented(typed))
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = [], ...rest] = parts.map((part) => namedIn(part).reverse());
  const above = rest.flatMap(([likeliest]) => (likeliest ? inFull(likeliest) : []));
  const commune = rest.findIndex(([one]) => one?.kind != null && isCommuneKind(one.kind));
  return {
    words: [...(first[0] ? inFull(first[0]) : []), ...above],
    names: first.map(({ kind, name }) => ({ kind, words: [...wordsOf(name), ...above] })),
    spelling: spelling(typed),
    behind: commune < 0 ? null : parts.slice(commune + 1).join(', '),
  };
}

const inFull = ({ kind, name }: { kind: UnitKind | null; name: string }): string[] =>
  wordsOf(`${kind ?? ''} ${name}`);

function wordsOf(text: string): string[] {
  const joined = wordsText(text).trim();
  return joined === '' ? [] : joined.split(' ');
}

/**
 * Whether every word of a query begins a word of a text.
 * @param words from `readQuery`
 * @param text from `wordsText`
 */
export const hasWords = (words: readonly string[], text: string): boolean =>
  words.every((word) => text.includes(` ${word}`));
