/** Lists of pages for search engines (sitemaps.org/protocol.html). */
import { SITEMAP_INDEX_URL } from '../model/addresses.ts';
import { element, xmlDocument } from './xml.ts';

/** Addresses one file may hold (sitemaps.org: 50,000). */
const MOST_IN_FILE = 45_000;

const FORMAT = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/**
 * The lists and the index that names them. None says when a page changed: no build knows.
 * @param addresses absolute, of one site; without any there are no files
 */
export function sitemapFiles(addresses: readonly string[]): { name: string; text: string }[] {
  const [first] = addresses;
  if (first === undefined) return [];
  const { origin } = new URL(first);
  const parts = Array.from({ length: Math.ceil(addresses.length / MOST_IN_FILE) }, (_, index) => ({
    name: `sitemap-${index}.xml`,
    listed: addresses.slice(index * MOST_IN_FILE, (index + 1) * MOST_IN_FILE),
  }));
  const list = (root: string, item: string, all: readonly string[]): string =>
    xmlDocument(
      element(
        root,
        FORMAT,
        all.flatMap((one) => element(item, {}, element('loc', {}, one))),
      ),
    );
  return [
    ...parts.map(({ name, listed }) => ({ name, text: list('urlset', 'url', listed) })),
    {
      name: SITEMAP_INDEX_URL.slice(1),
      text: list(
        'sitemapindex',
        'sitemap',
        parts.map(({ name }) => `${origin}/${name}`),
      ),
    },
  ];
}
