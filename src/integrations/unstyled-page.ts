import { createHash } from 'node:crypto';
import { attributeNamed, type PageElement, type ParsedPage } from './parsed-page.ts';
import { gapsIn } from './plain-spaces.ts';
import type { StyleUse } from './styles/style-sharing.ts';

/** What is written in place of a part of the page. */
interface PageChange {
  from: number;
  to: number;
  text: string;
}

/** A page that is finished but for its style. */
interface UnstyledPage {
  /** Where its style sheets are linked, there stands a style that names them, as in the page's policy. */
  html: string;
  use: StyleUse;
}

/**
 * A page as it is published, without its style: pages of a kind share one, of which nobody knows before all
 * are read. Styles and scripts are found as browsers find them: a text or an attribute may hold the same
 * letters.
 * @param page a page as Astro writes it
 * @returns the page with one space where browsers show one, its sizes whole, its linked scripts left to
 * `early-script.ts`, and its content security policy without the hashes of styles and scripts that only other
 * pages hold; a style that is written inside it stays
 */
export function unstyledPage(page: ParsedPage): UnstyledPage {
  const { html, elements } = page;
  const scripts = elements.filter(({ tag }) => tag.tagName === 'script');
  const written = elements.filter(({ tag }) => tag.tagName === 'style');
  const links = elements.filter(isSheet);
  const sheets = links.map((link) => attributeNamed(link, 'href')).join(' ');
  const inside = [...scripts, ...written].filter(({ text }) => text !== '');
  const own = new Set(inside.map(({ text }) => sha256(text)));
  return {
    html: changed(html, [
      ...lateScripts(scripts),
      ...styleInPlaceOf(links, sheets),
      ...ownPolicy(elements, html, own, sheets),
      ...gapsIn(page),
    ]),
    use: {
      sheets,
      classes: new Set(elements.flatMap((element) => attributeNamed(element, 'class') ?? [])),
      linked: new Set(scripts.flatMap((script) => attributeNamed(script, 'src') ?? [])),
      inside: new Set(scripts.filter(isProgram).map(({ text }) => text)),
    },
  };
}

const isSheet = (element: PageElement): boolean =>
  element.tag.tagName === 'link' && attributeNamed(element, 'rel') === 'stylesheet';

/** The style of all sheets stands where the first is linked. */
const styleInPlaceOf = (links: readonly PageElement[], sheets: string): PageChange[] =>
  links.map(({ tag, to }, at) => ({
    from: tag.location?.startOffset ?? to,
    to,
    text: at === 0 ? styleNamed(sheets) : '',
  }));

/**
 * The style a page has until the sheets of its kind are known.
 * @param sheets their addresses
 */
export const styleNamed = (sheets: string): string => `<style>${sheets}</style>`;

/** The hash a policy has until then; none where a page has no sheet. */
export const hashNamed = (sheets: string): string => (sheets === '' ? '' : ` 'sha256-${sheets}'`);

function changed(html: string, changes: PageChange[]): string {
  const parts: string[] = [];
  let written = 0;
  for (const { from, to, text } of changes.sort((one, other) => one.from - other.from)) {
    parts.push(html.slice(written, from), text);
    written = to;
  }
  return [...parts, html.slice(written)].join('');
}

/** Where a page has the script that fetches the others late, those others wait for it. */
function lateScripts(scripts: readonly PageElement[]): PageChange[] {
  if (!scripts.some(({ text }) => text.includes('script[data-src]'))) return [];
  return scripts
    .filter((script) => attributeNamed(script, 'type') === 'module')
    .flatMap((script) => {
      const source = script.tag.location?.attrs?.['src'];
      return source ? [{ from: source.startOffset, to: source.startOffset, text: 'data-' }] : [];
    });
}

/** Data in pages holds words as well, and no names of classes. */
const isProgram = (script: PageElement): boolean =>
  !(attributeNamed(script, 'type') ?? '').includes('json');

function ownPolicy(
  elements: readonly PageElement[],
  html: string,
  own: ReadonlySet<string>,
  sheets: string,
): PageChange[] {
  return elements.flatMap((element) => {
    const isPolicy =
      element.tag.tagName === 'meta' &&
      attributeNamed(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
    const place = isPolicy ? element.tag.location?.attrs?.['content'] : undefined;
    if (!place) return [];
    const { startOffset: from, endOffset: to } = place;
    const text = html
      .slice(from, to)
      .replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (own.has(hash) ? source : ''))
      .replace(/style-src(?!-)[^;"]*/, (directive) => directive + hashNamed(sheets));
    return [{ from, to, text }];
  });
}

const hashes = new Map<string, string>();

/** Base64, as policies write it; thousands of pages share their style. */
export function sha256(text: string): string {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = createHash('sha256').update(text).digest('base64');
    hashes.set(text, hash);
  }
  return hash;
}
