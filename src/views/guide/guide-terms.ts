import type { Content, GuideEntry } from '../../content-files/content.ts';
import { attributeOf, childrenOf, type Prose } from '../../model/text/prose.ts';
import type { GlossaryTerm } from '../../schemas/glossary.ts';
import { explainedPieces, glossaryInOrder } from '../site/explained-terms.ts';

/** The hard words a guide explains, in the order of a dictionary: on paper they stand at its foot. */
export function guideTerms(
  content: Content,
  { summary, needs, prose }: GuideEntry,
): GlossaryTerm[] {
  const used = new Set([
    ...termsIn(prose),
    ...[summary, ...needs].flatMap((text) => explainedPieces(content, text).map(({ id }) => id)),
  ]);
  return glossaryInOrder(content).filter(({ id }) => used.has(id));
}

function termsIn(prose: Prose): string[] {
  return prose.flatMap((node) => [
    ...(node.kind === 'tag' && node.name === 'Term' ? [attributeOf(node, 'id')] : []),
    ...termsIn(childrenOf(node)),
  ]);
}
