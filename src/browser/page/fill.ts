/**
 * Puts nodes into an element in place of all that stands there: `replaceChildren`, which phones of
 * before 2020 lack.
 */
export function fill(element: Element | null, ...nodes: readonly (Node | string)[]): void {
  if (!element) return;
  element.textContent = '';
  element.append(...nodes);
}
