/**
 * Puts nodes into an element in place of all that stands there: `replaceChildren`, which phones of
 * before 2020 lack.
 */
export function fill(element: Element | null, ...nodes: readonly (Node | string)[]): void {
  fillAll(element, nodes);
}

/** As `fill`, with a list that strangers fill: more nodes than a call takes arguments. */
export function fillAll(element: Element | null, nodes: readonly (Node | string)[]): void {
  if (!element) return;
  element.textContent = '';
  for (const node of nodes) element.append(node);
}
