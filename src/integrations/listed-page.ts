import type { ListedPage } from '../model/page-list.ts';
import { attributeNamed, type PageElement } from './parsed-page.ts';

/**
 * What a page is called, as the search of old phones lists it.
 * @param url its address
 * @param elements of the page
 * @returns none for a page that is not searched
 */
export function listedPage(url: string, elements: readonly PageElement[]): ListedPage[] {
  const title = elements.find(({ tag }) => tag.tagName === 'h1');
  const main = elements.find(({ tag }) => tag.tagName === 'main');
  if (!main || attributeNamed(main, 'data-pagefind-body') === undefined) return [];
  const filters = elements.flatMap((one) => attributeNamed(one, 'data-pagefind-filter') ?? []);
  const valuesOf = (name: string): string[] =>
    filters.flatMap((one) => (one.startsWith(`${name}:`) ? [one.slice(name.length + 1)] : []));
  return [
    [
      url,
      title ? title.text.replace(/\s+/g, ' ').trim() : url,
      attributeNamed(main, 'data-names') ?? '',
      valuesOf('loai')[0] ?? '',
      valuesOf('dot'),
    ],
  ];
}
