import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeNamed } from './page-tree.ts';

/** A part of a page's source that is one space to a reader, from and to which letter, and that space. */
interface Gap {
  from: number;
  to: number;
  text: string;
}

/** Elements whose spaces are seen, or are no text. */
const AS_WRITTEN = new Set(['pre', 'textarea', 'script', 'style']);

/** The class of texts that keep their lines (`words.css`). */
const KEEPS_LINES = 'to-copy';

/** Inside "1366 × 768" and "29,7 cm": no line ends there. */
const IN_SIZE = String.raw`(?<=\d)[ \n]+(?=×[ \n]+\d|(?:cm|mm|m²|km|m|KB|MB|GB)(?!\p{L}))|(?<=\d[ \n]+×)[ \n]+(?=\d)`;
const GAP = new RegExp(`(${IN_SIZE})|[ \\n]{2,}|\\n`, 'gu');

/**
 * Where the source of a page goes on over several spaces or to another line and browsers show one space,
 * and where that space must hold a size together.
 * @param node the tree of the page, with places in its source
 * @param found to which they are added
 */
export function gapsIn(node: Tree.Node, html: string, found: Gap[] = []): Gap[] {
  if (node.nodeName === '#text') {
    const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
    const source = html.slice(startOffset, endOffset);
    // Texts that a stray tag stood between are one; the tag is not text.
    if (source.includes('<')) return found;
    for (const { index, 0: gap, 1: inSize } of source.matchAll(GAP)) {
      const from = startOffset + index;
      found.push({ from, to: from + gap.length, text: inSize === undefined ? ' ' : '\u00a0' });
    }
  } else if (!('tagName' in node && isAsWritten(node))) {
    if ('childNodes' in node) for (const one of node.childNodes) gapsIn(one, html, found);
    if ('content' in node) gapsIn(node.content, html, found);
  }
  return found;
}

const isAsWritten = (element: Tree.Element): boolean =>
  AS_WRITTEN.has(element.tagName) ||
  (attributeNamed(element, 'class')?.split(/\s+/).includes(KEEPS_LINES) ?? false);
