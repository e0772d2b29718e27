import { nodesOf } from './as-html.ts';
import type { FoundPages } from './found.ts';
import type { FoundPage } from './search-engine.ts';

/**
 * How many pages were found, in words.
 * @param found what was found
 * @param text what was asked; empty where only filters were chosen
 * @param first how many are offered before them
 * @param silent names of the sites that did not answer
 */
export function wordsFor(
  found: FoundPages,
  text: string,
  first = 0,
  silent: readonly string[] = [],
): string {
  const words = countsFor(found, text, first);
  return silent.length === 0 ? words : `${words} Chưa tìm được ở trang của: ${silent.join(', ')}.`;
}

function countsFor({ full, near }: FoundPages, text: string, first: number): string {
  const forText = text === '' ? '' : ` cho “${text}”`;
  const nearly = near.length > 0 ? `, ${near.length} kết quả gần đúng` : '';
  // Those offered first may be among the others: a count would count them twice.
  if (first > 0) return `Kết quả${forText}${nearly}.`;
  if (full.length > 0) {
    return `${full.length} kết quả${forText}${nearly}.`;
  }
  if (near.length > 0)
    return `Không trang nào có đủ các chữ này. ${near.length} kết quả gần đúng${forText}.`;
  return text === '' ? 'Không có trang nào.' : `Không thấy trang nào có “${text}”.`;
}

/**
 * A result as an item of the list.
 * @param page the page that was found
 * @param template what an item looks like
 */
export function resultOf(page: FoundPage, template: HTMLTemplateElement): HTMLLIElement {
  const item = document.createElement('li');
  item.append(template.content.cloneNode(true));
  const fill = (selector: string, words: string) => {
    const element = item.querySelector<HTMLElement>(selector);
    if (!element) return;
    element.textContent = words;
    element.hidden = words === '';
  };
  const [campaign = '', ...others] = page.campaigns;
  fill('[data-kind]', [page.kind, page.site].filter(Boolean).join(' · '));
  // A page about every consultation is about none in particular.
  fill('[data-campaign]', others.length === 0 ? campaign : '');
  fill('a', page.title);
  item.querySelector('a')?.setAttribute('href', page.url);
  item.querySelector('[data-excerpt]')?.append(...nodesOf(page.excerpt));
  return item;
}
