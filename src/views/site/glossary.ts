import type { Content } from '../../content-files/content.ts';
import { markedOnce, wordFinder, type TextPiece } from '../../model/text/glossary.ts';
import type { GlossaryTerm } from '../../schemas/glossary.ts';

type Glossary = Content['glossary'];

const vietnamese = new Intl.Collator('vi');
const finders = new WeakMap<Glossary, ReturnType<typeof wordFinder>>();

/**
 * The glossary in the order of a Vietnamese dictionary.
 * @param content the checked content
 */
export function glossaryInOrder(content: Content): GlossaryTerm[] {
  return content.glossary.toSorted((a, b) => vietnamese.compare(a.term, b.term));
}

/**
 * Cuts a plain text of the editors where a hard word is used for the first time.
 * @param content the checked content
 * @param text a sentence or a paragraph
 * @returns pieces in order; those with an `id` are to be explained. Words most people know are not.
 */
export function explainedPieces({ glossary }: Content, text: string): TextPiece[] {
  let find = finders.get(glossary);
  if (!find) {
    find = wordFinder(glossary);
    finders.set(glossary, find);
  }
  const familiar = new Set(glossary.filter((one) => one.familiar).map(({ id }) => id));
  return markedOnce(find(text), (id) => !familiar.has(id));
}
