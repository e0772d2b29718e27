/**
 * Goes on with a list whose first items are there already: those that say the same stay as they are, so
 * that one on which a finger lies keeps its press.
 * @param list may hold items of an earlier answer as well
 * @param shown so many at its head are of this answer
 * @param items all of this answer
 */
export function fillOn(list: Element, shown: number, items: readonly HTMLElement[]): void {
  let kept = 0;
  while (kept < shown && list.children[kept]?.textContent === items[kept]?.textContent) kept += 1;
  while (list.children.length > kept) list.lastElementChild?.remove();
  for (const item of items.slice(kept)) list.append(item);
}
