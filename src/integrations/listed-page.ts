import { parse } from 'parse5';
import type { ListedPage } from '../model/page-list.ts';
import { attributeNamed, elementsOf, textOf } from './page-tree.ts';

/**
 * What a page is called, as the search of old phones lists it.
 * @param url its address
 * @param html the finished page
 */
export function listedPage(url: string, html: string): ListedPage {
  const elements = elementsOf(parse(html));
  const title = elements.find(({ tagName }) => tagName === 'h1');
  const main = elements.find(({ tagName }) => tagName === 'main');
  const filters = elements.flatMap((one) => attributeNamed(one, 'data-pagefind-filter') ?? []);
  const valuesOf = (name: string): string[] =>
    filters.flatMap((one) => (one.startsWith(`${name}:`) ? [one.slice(name.length + 1)] : []));
  return [
    url,
    title ? textOf(title).replace(/\s+/g, ' ').trim() : url,
    (main && attributeNamed(main, 'data-names')) ?? '',
    valuesOf('loai')[0] ?? '',
    valuesOf('dot'),
  ];
}
