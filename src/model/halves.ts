import { phrases } from './phrases.ts';

/** Syllables of a text short enough to part between any two phrases. */
const SHORT = 8;

/**
 * Ways to say a text in two parts, the most even first: after a mark, or before a quotation; a short
 * text without either, between two phrases.
 * @param text Vietnamese
 */
export function sensibleHalves(text: string): [string, string][] {
  const clauses = text.split(/(?<=[,;:.!?–])\s+|\s+(?=“)/u);
  const syllables = text.split(/\s+/u).length;
  const pieces = clauses.length > 1 || syllables > SHORT ? clauses : phrases(text);
  return pieces
    .slice(1)
    .map((_, index): [string, string] => [
      pieces.slice(0, index + 1).join(' '),
      pieces.slice(index + 1).join(' '),
    ])
    .sort(
      ([a1, b1], [a2, b2]) => Math.abs(a1.length - b1.length) - Math.abs(a2.length - b2.length),
    );
}
