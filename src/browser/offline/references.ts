/**
 * What a page needs to be read without network, taken from its own HTML: nothing is listed by hand,
 * so a page that gains a script, a picture or a link to keep needs no change here. Workers have no
 * HTML parser, so tags are found by pattern; the HTML is ours and tested to be valid.
 */

/** Addresses named by a page, absolute, each once. */
export interface References {
  /** Pages to keep even for a visitor who saves data: links marked `data-offline="first"`. */
  first: string[];
  /** Pages to keep as well where data is no worry: links marked `data-offline="more"`. */
  more: string[];
  /** Scripts and style sheets: without them a stored page would tell yesterday's phase. */
  code: string[];
  /** Pictures: a page can be read without them. */
  pictures: string[];
}

const TAG = /<(a|script|link|img|image|use)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const STATIC_IMPORT = /\b(?:from|import)\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g;

/** All matches of a pattern with the flag g: `matchAll`, which iOS 12 lacks. */
function matchesOf(text: string, pattern: RegExp): string[][] {
  const found: string[][] = [];
  text.replace(pattern, (...match: string[]) => {
    found.push(match);
    return '';
  });
  return found;
}

function attribute(attributes: string, name: string): string | undefined {
  const pattern = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const [, double, single, bare] = pattern.exec(attributes) ?? [];
  return (double ?? single ?? bare)?.replace(/&(?:amp|#38);/g, '&');
}

/**
 * Finds what a page names.
 * @param base its absolute address
 * @returns addresses of the same origin only, without what follows `#`
 */
export function referencesOf(html: string, base: string): References {
  const found = { first: new Set<string>(), more: new Set<string>() };
  const code = new Set<string>();
  const pictures = new Set<string>();
  const add = (list: Set<string>, address: string | undefined): void => {
    if (address === undefined || /^(#|data:)/.test(address)) return;
    const url = new URL(address, base);
    url.hash = '';
    if (url.origin === new URL(base).origin) list.add(url.href);
  };
  for (const [, tag = '', attributes = ''] of matchesOf(html, TAG)) {
    const href = attribute(attributes, 'href');
    const offline = attribute(attributes, 'data-offline');
    const rel = attribute(attributes, 'rel') ?? '';
    switch (tag.toLowerCase()) {
      case 'a':
        if (offline === 'first' || offline === 'more') add(found[offline], href);
        break;
      case 'script':
        add(code, attribute(attributes, 'src'));
        // Fetched after the first picture, by `early-script.ts`.
        add(code, attribute(attributes, 'data-src'));
        break;
      case 'link':
        if (/\b(stylesheet|modulepreload)\b/.test(rel)) add(code, href);
        if (rel === 'icon') add(pictures, href);
        break;
      case 'img':
        add(pictures, attribute(attributes, 'src'));
        break;
      default:
        add(pictures, href);
    }
  }
  const first = [...found.first];
  const more = [...found.more].filter((address) => !found.first.has(address));
  return { first, more, code: [...code], pictures: [...pictures] };
}

/**
 * The scripts a script cannot run without. What it may load later (`import(…)`) is not among them.
 * @param script a bundled module
 * @param base its absolute address
 */
export function importedAddresses(script: string, base: string): string[] {
  return matchesOf(script, STATIC_IMPORT).map(([, path = '']) => new URL(path, base).href);
}
