import { phrases } from './phrases.ts';

/** Syllables of a text short enough to part between any two phrases. */
const SHORT = 8;

/**
 * Ways to say a text in two parts: at the end of a sentence, else after a mark, the most even first;
 * without a mark, before a quotation; a short text without either, between two phrases.
 */
export function sensibleHalves(text: string): [string, string][] {
  return halvesOf(piecesOf(text))
    .map(([first, second]): [string, string] => [first.replace(/ [–-]$/u, ''), second])
    .sort((a, b) => unfit(a) - unfit(b));
}

/** How uneven two parts are, in letters; worse than any such, to part a sentence. */
const unfit = ([first, second]: readonly [string, string]): number =>
  Math.abs(first.length - second.length) + (/[.?!]$/u.test(first) ? 0 : 1000);

function piecesOf(text: string): readonly string[] {
  const clauses = text.split(/(?<=[,;:.!?–])\s+/u);
  if (clauses.length > 1) return clauses;
  const quotations = text.split(/\s+(?=“)/u);
  if (quotations.length > 1) return quotations;
  return text.split(/\s+/u).length > SHORT ? [text] : phrases(text);
}

const halvesOf = (pieces: readonly string[]): [string, string][] =>
  pieces
    .slice(1)
    .map((_, at) => [pieces.slice(0, at + 1).join(' '), pieces.slice(at + 1).join(' ')]);
