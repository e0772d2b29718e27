/** Finished pages as browsers read them: a text or an attribute that looks like a tag is none. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every element of a tree, in order, those inside templates too. */
export function elementsOf(node: Tree.Node): Tree.Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  const inside = 'content' in node ? elementsOf(node.content) : [];
  return 'tagName' in node ? [node, ...below, ...inside] : [...below, ...inside];
}

/** The value of an attribute, decoded. */
export const attributeNamed = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** The text of an element and of all below it. */
export const textOf = (element: Tree.Element): string =>
  element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
    .join('');
