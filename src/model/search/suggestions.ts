/**
 * Pages that answer what people type: by what the editors know people say, whichever way it is spelled.
 * Accents, raw keys, missing spaces and a letter too many or too few do not matter; parts of other words
 * are no match.
 */
import { wordsText } from '../places/place-letters.ts';
import { isSlip } from '../text/edit-distance.ts';
import { meantLetters } from '../text/typed-letters.ts';
import { comparable } from '../text/vietnamese.ts';
import { searchWords } from './search-query.ts';

/** A page and what people say when they look for it. */
export interface SuggestedPage {
  url: string;
  title: string;
  kind: string;
  /** A sentence of what it says. */
  text: string;
  says: readonly string[];
}

/** What the search knows beside its index. */
export interface Suggestions {
  pages: readonly SuggestedPage[];
  /** Words people type, and what pages say for them. */
  means: readonly (readonly [say: string, means: string])[];
}

/** Where they lie. */
export const SUGGESTIONS_URL = '/tim-kiem/goi-y.json';

/** How much it counts that a question was understood whole, and that a saying was typed whole. */
const OF_QUESTION = 0.6;
const OF_PHRASE = 0.4;
/** Below this nothing is suggested. */
const LEAST = 0.6;

/** What a word counts that is another with a slip: of three letters it is more often another word. */
function slipCounts(word: string, other: string): number {
  if (word.length < 3 || other.length < 3 || !isSlip(word, other)) return 0;
  if (word.length > 3 && other.length > 3) return 0.8;
  // "mậc" is "mật"; "hóa" is no "loa".
  return word.length === other.length && other.startsWith(word.charAt(0)) ? 0.5 : 0;
}

/** Texts written together are compared from so many letters on. */
const LEAST_TOGETHER = 4;

/** Letters without accents, raw keys as the letters they mean, y as i. */
const bare = (words: readonly string[]): string[] =>
  meantLetters(words.map(comparable)).map((word) => wordsText(word).trim());

/** A saying, or a question, as words to compare. */
const wordsOf = (text: string): string[] => bare(searchWords(text.normalize('NFKC')));

/**
 * The pages to offer first.
 * @param text as typed
 * @param pages from `Suggestions`
 * @returns the best first, with how well each fits, up to 1
 */
export function pagesFor(
  text: string,
  pages: readonly SuggestedPage[],
): { page: SuggestedPage; fit: number }[] {
  const asked = wordsOf(text);
  if (asked.join('') === '') return [];
  return pages
    .map((page) => ({ page, fit: Math.max(...page.says.map((say) => fitOf(asked, say))) }))
    .filter(({ fit }) => fit >= LEAST)
    .sort((a, b) => b.fit - a.fit);
}

function fitOf(asked: readonly string[], say: string): number {
  const phrase = bare(say.toLowerCase().split(' '));
  const together = asked.join('');
  const whole = phrase.join('');
  if (together === whole) return 1;
  if (together.length >= LEAST_TOGETHER && isSlip(together, whole)) return 0.95;
  const left = [...phrase];
  let same = 0;
  for (const word of asked) {
    const exact = left.indexOf(word);
    const at = exact >= 0 ? exact : left.findIndex((one) => slipCounts(word, one) > 0);
    const other = left[at];
    if (other === undefined) continue;
    same += exact >= 0 ? 1 : slipCounts(word, other);
    left.splice(at, 1);
  }
  return (same / asked.length) * OF_QUESTION + (same / phrase.length) * OF_PHRASE;
}

/**
 * A question in the words pages use: "cccd" → "căn cước".
 * @param text as typed
 * @param means from `Suggestions`
 */
export function inOurWords(text: string, means: Suggestions['means']): string {
  const words = text.normalize('NFKC').split(/\s+/);
  const plain = words.map((word) => comparable(word).replace(/[^\p{L}\p{N}]/gu, ''));
  for (const [say, ours] of means) {
    const phrase = comparable(say).split(' ');
    const at = plain.findIndex((_, from) => phrase.every((one, by) => plain[from + by] === one));
    if (at < 0) continue;
    words.splice(at, phrase.length, ours);
    plain.splice(at, phrase.length, comparable(ours));
  }
  return words.join(' ');
}
