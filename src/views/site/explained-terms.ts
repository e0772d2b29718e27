import { memoized } from '../../model/memoized.ts';
import type { Content } from '../../content-files/content.ts';
import { markedOnce, wordFinder, type TextPiece } from '../../model/text/word-finder.ts';
import type { GlossaryTerm } from '../../schemas/glossary.ts';

const vietnamese = new Intl.Collator('vi');
const finderOf = memoized((glossary: Content['glossary']) => wordFinder(glossary));

/** The glossary in the order of a Vietnamese dictionary. */
export function glossaryInOrder(content: Content): GlossaryTerm[] {
  return content.glossary.toSorted((a, b) => vietnamese.compare(a.term, b.term));
}

/**
 * Cuts a plain text of the editors where a hard word is used for the first time.
 * @param text a sentence or a paragraph
 * @returns pieces in order; those with an `id` are to be explained. Words most people know are not.
 */
export function explainedPieces({ glossary }: Content, text: string): TextPiece[] {
  const familiar = new Set(glossary.filter((one) => one.familiar).map(({ id }) => id));
  return markedOnce(finderOf(glossary)(text), (id) => !familiar.has(id));
}
