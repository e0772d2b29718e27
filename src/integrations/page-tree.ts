/** Finished pages as browsers read them: a text or an attribute that looks like a tag is none. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A page with its tree. */
export interface ParsedPage {
  html: string;
  tree: Tree.Document;
  /** All of them, in order. */
  elements: readonly Tree.Element[];
}

/**
 * Reads a page; once for all who look at it, for it takes as long as everything else they do.
 * @param html its source
 */
export function parsedPage(html: string): ParsedPage {
  // What is shown where scripts do not run is part of a page as well.
  const tree = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return { html, tree, elements: elementsOf(tree) };
}

/** Every element of a tree, in order, those inside templates too. */
function elementsOf(node: Tree.Node, found: Tree.Element[] = []): Tree.Element[] {
  if ('tagName' in node) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) elementsOf(child, found);
  if ('content' in node) elementsOf(node.content, found);
  return found;
}

/** The value of an attribute, decoded. */
export const attributeNamed = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** The text of an element and of all below it. */
export const textOf = (element: Tree.Element): string =>
  element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
    .join('');
