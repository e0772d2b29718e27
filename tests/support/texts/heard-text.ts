/** What a screen reader says of a part of a page. */
import type { HtmlElement } from 'html-validate';
import { attribute, decoded } from '../sites/built-pages.ts';

const UNHEARD = new Set(['script', 'style', 'template']);

/**
 * The text that is heard: names of pictures too, and words for those who do not see; nothing hidden, nothing
 * of folds that are closed, nothing that stands on paper only.
 * @param element the part
 */
export function heardText(element: HtmlElement): string {
  return pieces(element).join('').replaceAll(/\s+/g, ' ').trim();
}

function pieces(element: HtmlElement): string[] {
  const { tagName, classList } = element;
  const isHidden =
    UNHEARD.has(tagName) ||
    element.hasAttribute('hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    classList.contains('print-only') ||
    classList.contains('hard-words');
  if (isHidden) return [];
  if (tagName === 'img') return [` ${attribute(element, 'alt') ?? ''}. `];
  if (attribute(element, 'role') === 'img') return [` ${attribute(element, 'aria-label') ?? ''}. `];
  const isClosed = tagName === 'details' && !element.hasAttribute('open');
  const inside = element.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return isClosed ? [] : [decoded(node.textContent)];
    const child = node as HtmlElement;
    return isClosed && child.tagName !== 'summary' ? [] : pieces(child);
  });
  return /^(?:p|li|h\d|dt|dd|summary|a|button|figcaption)$/.test(tagName)
    ? [' ', ...inside, ' ']
    : inside;
}
