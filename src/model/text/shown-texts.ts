import { childrenOf, plainText, type Prose, type ProseNode } from './prose.ts';

/** Words as a reader sees them side by side, whatever marks stand between them in the file. */
interface ShownText {
  /** Line of the file they begin at. */
  line: number;
  text: string;
}

const BLOCKS: readonly ProseNode['kind'][] = ['paragraph', 'heading', 'bullets', 'numbers', 'item'];

/** Whether a node begins words of its own. */
const isBlock = (node: ProseNode): boolean =>
  BLOCKS.includes(node.kind) || childrenOf(node).some(isBlock);

/**
 * Everything a text shows: each paragraph, item and heading, and the words that tags bring along.
 */
export function shownTexts(prose: Prose): ShownText[] {
  const texts: ShownText[] = [];
  let run: ProseNode[] = [];
  const endRun = (): void => {
    const text = plainText(run);
    if (run[0] && text.trim() !== '') texts.push({ line: run[0].line, text });
    run = [];
  };
  for (const node of prose) {
    if (node.kind === 'tag') {
      for (const value of Object.values(node.attributes)) {
        if (typeof value === 'string') texts.push({ line: node.line, text: value });
      }
    }
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    endRun();
    for (const text of shownTexts(childrenOf(node))) texts.push(text);
  }
  endRun();
  return texts;
}

/** Every link of a text. */
export const linksIn = (prose: Prose): { line: number; href: string }[] =>
  prose.flatMap((node) => [
    ...(node.kind === 'link' ? [{ line: node.line, href: node.href }] : []),
    ...linksIn(childrenOf(node)),
  ]);
