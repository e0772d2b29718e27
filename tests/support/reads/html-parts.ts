import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** What a browser makes of HTML. */
export interface HtmlParts {
  /** Every element with the names of its attributes, in order: "a[href]". */
  tags: string[];
  /** Every text that shows something. */
  texts: string[];
}

/**
 * Parses HTML as browsers do.
 * @param html a page or a part of one
 */
export function partsOf(html: string): HtmlParts {
  const parts: HtmlParts = { tags: [], texts: [] };
  const walk = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void => {
    for (const node of nodes) {
      if ('value' in node && node.value.trim() !== '') parts.texts.push(node.value.trim());
      if (!('tagName' in node)) continue;
      const names = node.attrs.map(({ name }) => `[${name}]`).join('');
      parts.tags.push(node.tagName + names);
      walk('content' in node ? node.content.childNodes : node.childNodes);
    }
  };
  walk(parseFragment(html).childNodes);
  return parts;
}
