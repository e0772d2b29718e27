/**
 * Text with its structure: paragraphs, lists, links, the tags of guides. Editors' Markdown is read
 * into this form once; checks, pages and clips all work on it, so nothing else can be published.
 */

/** Where a node stands; lines of its file count from 1. */
interface Placed {
  line: number;
}

interface ProseText extends Placed {
  kind: 'text';
  text: string;
}

/** A part whose kind says all; `break` is empty. */
interface ProsePart extends Placed {
  kind: 'paragraph' | 'strong' | 'emphasis' | 'bullets' | 'item' | 'break';
  children: ProseNode[];
}

interface ProseNumbers extends Placed {
  kind: 'numbers';
  /** Number of the first item. */
  start: number;
  children: ProseNode[];
}

interface ProseHeading extends Placed {
  kind: 'heading';
  level: number;
  /** Its address on the page. */
  id: string;
  children: ProseNode[];
}

interface ProseLink extends Placed {
  kind: 'link';
  href: string;
  children: ProseNode[];
}

/** A tag of a guide: `<Step title="…">`. A bare word among its attributes is `true`. */
export interface ProseTag extends Placed {
  kind: 'tag';
  name: string;
  attributes: Record<string, string | true>;
  children: ProseNode[];
}

export type ProseNode = ProseText | ProsePart | ProseNumbers | ProseHeading | ProseLink | ProseTag;

export type Prose = readonly ProseNode[];

/** What stands in a node; a text holds nothing. */
export const childrenOf = (node: ProseNode): Prose => (node.kind === 'text' ? [] : node.children);

/** The words of an attribute; empty where it is missing or a bare word. */
export function attributeOf({ attributes }: ProseTag, name: string): string {
  const value = attributes[name];
  return typeof value === 'string' ? value : '';
}

/** The tags that stand in a text with no other tag around them. */
export const topTags = (prose: Prose): ProseTag[] =>
  prose.flatMap((node) => (node.kind === 'tag' ? [node] : topTags(childrenOf(node))));

/** The words of a text without its structure, as they stand side by side. */
export const plainText = (prose: Prose): string =>
  prose
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return node.kind === 'break' ? '\n' : plainText(node.children);
    })
    .join('');
