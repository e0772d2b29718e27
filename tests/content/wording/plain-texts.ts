import type { Content } from '../../../src/content-files/content.ts';
import { childrenOf, type Prose, type ProseNode } from '../../../src/model/text/prose.ts';
import { checkerFor, MOST_SYLLABLES } from '../../support/texts/plain-language.ts';

/** What citizens read of a content folder, and what makes it hard to read. */
export function hardToRead(content: Content): string[] {
  const checker = checkerFor(content);
  return citizensTexts(content).flatMap((text) =>
    checker
      .sentences(text)
      .flatMap((sentence) => [
        ...(sentence.syllables > MOST_SYLLABLES ? [`dài ${sentence.syllables} âm tiết`] : []),
        ...checker.faults(sentence.text),
      ])
      .map((fault) => `“${text}”: ${fault}`),
  );
}

/** Texts of consultations, guides, places, warnings and the glossary; not those for officials. */
export function citizensTexts(content: Content): string[] {
  const texts = [
    content.site.description,
    ...content.campaigns.flatMap((one) => [
      ...[one.summary, one.audience, ...one.unknowns, ...one.posterSteps],
      ...[one.entry.note, one.periods.vneid.note, one.periods.all.note],
      ...[one.afterwards?.text, one.outcome?.text],
      ...one.documents.map(({ about }) => about),
      ...one.options.map(({ requires }) => requires),
    ]),
    ...content.guides.flatMap((one) => [one.summary, ...one.needs, ...paragraphsIn(one.prose)]),
    ...content.localities.flatMap((one) =>
      Object.values(one.campaigns).flatMap(({ helpNote, note }) => [helpNote, note]),
    ),
    ...content.glossary.map(({ means }) => means),
    ...content.site.warnings.flatMap(({ title, body }) => [title, body]),
  ];
  return texts.filter((text) => text !== undefined);
}

/** The paragraphs of a guide; what stands on a screen of the app is not ours to write. */
function paragraphsIn(nodes: Prose): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text' || (node.kind === 'tag' && node.name === 'Screen')) return [];
    return node.kind === 'paragraph' || node.kind === 'item'
      ? [wordsOf(node).replaceAll(/\s+/g, ' ').trim()]
      : paragraphsIn(node.children);
  });
}

function wordsOf(node: ProseNode): string {
  return node.kind === 'text' ? node.text : childrenOf(node).map(wordsOf).join('');
}
