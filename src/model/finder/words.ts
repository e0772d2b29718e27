/**
 * Which provinces a street, a market, a school is in, before any point is loaded. What the names
 * and addresses of all points say is taken apart into pairs of neighbouring words; every pair knows
 * its provinces. A pair travels in the file of names its first word belongs to.
 */
import { unpackWords, type NameFile, type WordEntry } from './name-file.ts';
import { wordsText } from '../places/place-letters.ts';

/** Words that are looked up at most: each may need a file of its own. */
const MOST_PAIRS = 4;

/** House numbers say nothing of where a street is. */
const isNumber = (word: string): boolean => /^\d/.test(word);

/** "12 Lê Lợi" → "le loi", "loi": neighbouring words without accents, and the last one alone. */
export function pairsIn(text: string): string[] {
  const words = wordsText(text)
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !isNumber(word));
  return words.map((word, index) => [word, ...words.slice(index + 1, index + 2)].join(' '));
}

/**
 * Every pair of words and its provinces, sorted.
 * @param texts names, addresses and places of sessions of the points of each province, by its
 *   address part
 */
export function wordEntries(texts: ReadonlyMap<string, Iterable<string>>): WordEntry[] {
  const provincesOf = new Map<string, Set<string>>();
  for (const [province, all] of texts) {
    for (const text of all) {
      for (const words of pairsIn(text)) {
        const known = provincesOf.get(words) ?? new Set();
        provincesOf.set(words, known.add(province));
      }
    }
  }
  return [...provincesOf]
    .map(([words, provinces]) => ({ words, provinces: [...provinces] }))
    .sort((a, b) => (a.words < b.words ? -1 : 1));
}

/**
 * The pairs to look up for a question.
 * @param words of the query; the last one may be unfinished
 */
export function pairsAsked(words: readonly string[]): string[] {
  const pairs = pairsIn(words.join(' '));
  // The last word has been asked for in the pair before it.
  return (pairs.length > 1 ? pairs.slice(0, -1) : pairs).slice(0, MOST_PAIRS);
}

/**
 * The provinces that have every pair asked for. Words in another order than the address has them
 * find nothing here: the answer asks for a province.
 * @param pairs from `pairsAsked`
 * @param files those of their first words
 */
export function provincesWith(
  pairs: readonly string[],
  files: readonly NameFile[],
): ReadonlySet<string> {
  const sets = pairs.map((pair, index) => {
    const isUnfinished = index === pairs.length - 1;
    const isWanted = (words: string): boolean =>
      isUnfinished ? words.startsWith(pair) : words === pair;
    const entries = files.flatMap((file) => unpackWords(file, isWanted));
    return new Set(entries.flatMap((one) => one.provinces));
  });
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((province) => others.every((set) => set.has(province))));
}
