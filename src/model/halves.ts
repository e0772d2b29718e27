import { phrases } from './phrases.ts';

/** Syllables of a text short enough to part between any two phrases. */
const SHORT = 8;

/**
 * Ways to say a text in two parts, the most even first: after a mark; without one, before a quotation;
 * a short text without either, between two phrases.
 * @param text Vietnamese
 */
export function sensibleHalves(text: string): [string, string][] {
  return halvesOf(piecesOf(text))
    .map(([first, second]): [string, string] => [first.replace(/ [–-]$/u, ''), second])
    .sort(
      ([a1, b1], [a2, b2]) => Math.abs(a1.length - b1.length) - Math.abs(a2.length - b2.length),
    );
}

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
