import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { memoized } from '../../../src/model/memoized.ts';
import { filesOf, textOf } from './built-site.ts';
import { siteUrlOf, type SiteName } from './sites.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** `/huong-dan/cai-dat-vneid/`, or `/404.html`. */
  address: string;
  file: string;
  html: string;
  root: HtmlElement;
}

const parser = new Parser(
  await new StaticConfigLoader({ elements: ['html5'] }).getConfigFor('page.html'),
);
const read = new Map<SiteName, BuiltPage[]>();

/** Every page of a built site. */
export function pagesOf(site: SiteName): BuiltPage[] {
  let pages = read.get(site);
  if (!pages) {
    pages = [...filesOf(site)]
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const html = textOf(site, file);
        const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
        return { address, file, html, root: parsedPage(html) };
      });
    read.set(site, pages);
  }
  return pages;
}

/** Many pages are the same on every day. */
const trees = new Map<string, HtmlElement>();

/** The tree of a page. */
export function parsedPage(html: string): HtmlElement {
  const tree = trees.get(html) ?? parser.parseHtml(html);
  trees.set(html, tree);
  return tree;
}

/** Every page once: `/Q/<CODE>/` and `/q/<code>/` are the same page. */
export function differentPagesOf(site: SiteName): BuiltPage[] {
  return pagesOf(site).filter(({ address }) => !address.startsWith('/Q/'));
}

/**
 * The page at an address.
 * @throws RangeError when there is none
 */
export function pageAt(site: SiteName, address: string): BuiltPage {
  const page = pagesOf(site).find((one) => one.address === address);
  if (!page) throw new RangeError(`${site} has no page ${address}`);
  return page;
}

/** The value of an attribute, its character references resolved; `null` where it is absent. */
export function attribute(element: HtmlElement, name: string): string | null {
  const value = element.getAttributeValue(name);
  return value === null ? null : decoded(value);
}

/** What a part of a page shows: its text without styles, scripts and templates, spaces as one. */
export const shownText = memoized((element: HtmlElement): string =>
  decoded(rawText(element)).replaceAll(/\s+/g, ' ').trim(),
);

/** An address on a page, resolved as a browser would. */
export function resolved(site: SiteName, page: BuiltPage, address: string): URL {
  return new URL(address, siteUrlOf(site) + page.address);
}

function rawText(element: HtmlElement): string {
  if (['template', 'style', 'script'].includes(element.tagName)) return '';
  return element.childNodes
    .map((node) => ('tagName' in node ? rawText(node as HtmlElement) : node.textContent))
    .join('');
}

/** Text with its character references resolved. */
export function decoded(text: string): string {
  return text
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
