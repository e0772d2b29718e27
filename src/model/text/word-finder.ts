/** Hard words: where a text uses them. No explanation here; the words come from the editors. */

/** What is needed to find a word of the glossary in a text. */
export interface HardWord {
  id: string;
  term: string;
  /** Other ways it is written. */
  also: readonly string[];
  /** Most people know it: explained, but a page that uses it need not lead there. */
  familiar: boolean;
}

/** A piece of a text; `id` names the hard word it is. */
export interface TextPiece {
  text: string;
  id: string | null;
}

/** Quotations are words of a screen or a title: nobody's to explain in the middle. */
const QUOTATION = '“[^”]*”';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Makes a finder of hard words. It sees whole words, in either case, the longest wording first, and
 * nothing inside “quotation marks”.
 * @returns a function that cuts a text into pieces whose texts joined are the text again
 */
export function wordFinder(words: readonly HardWord[]): (text: string) => TextPiece[] {
  const ids = new Map(
    words.flatMap(({ id, term, also }) =>
      [term, ...also].map((wording) => [wording.toLocaleLowerCase('vi'), id] as const),
    ),
  );
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (longestFirst.length === 0) return (text) => [{ text, id: null }];
  const pattern = new RegExp(
    `${QUOTATION}|(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) => {
    const pieces: TextPiece[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const wording = match[1];
      if (wording === undefined) continue;
      if (match.index > end) pieces.push({ text: text.slice(end, match.index), id: null });
      pieces.push({ text: wording, id: ids.get(wording.toLocaleLowerCase('vi')) ?? null });
      end = match.index + wording.length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), id: null });
    return pieces;
  };
}

/**
 * Marks each hard word of a text once, where it is used first.
 * @param pieces what a finder of hard words made of the text
 * @param isMarked whether a word is to be marked at all
 * @returns the same text; `id` is left where the word is explained
 */
export function markedOnce(
  pieces: readonly TextPiece[],
  isMarked: (id: string) => boolean,
): TextPiece[] {
  const seen = new Set<string>();
  return pieces.map(({ text, id }) => {
    if (id === null || seen.has(id) || !isMarked(id)) return { text, id: null };
    seen.add(id);
    return { text, id };
  });
}
