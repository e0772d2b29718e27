import { createHash } from 'node:crypto';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { wordsOfScript, type LinkedScripts } from './linked-scripts.ts';
import { attributeNamed, textOf, type ParsedPage } from './page-tree.ts';
import { gapsIn } from './plain-spaces.ts';
import type { StyleUse } from './styles/style-sharing.ts';
import { usedStyle } from './used-style.ts';

/** What is written in place of a part of the page. */
interface PageChange {
  from: number;
  to: number;
  text: string;
}

/** What a page does not say of itself. */
interface Surroundings {
  /** The words of scripts by what a page names them. */
  scripts?: LinkedScripts;
  /** Whether the page may ask for fonts; it may if left out. */
  withFonts?: boolean;
  /** What all pages use that share its style. */
  shared?: StyleUse | undefined;
  /** Keeps the style in a file of its own, for a page that links it; returns the address. */
  keepStyle?: ((css: string) => string) | undefined;
}

/**
 * A page as it is published. Styles and scripts are found as browsers find them, in the parsed
 * tree: a text or an attribute may hold the same letters.
 * @param page a page as Astro writes it
 * @returns the page with one space where browsers show one, its sizes whole, its linked scripts left to `early-script.ts`,
 * its style without the rules of classes that only pages of other kinds have, and its content security
 * policy without the hashes of styles and scripts that only other pages hold
 */
export function finishedPage(
  { html, tree, elements }: ParsedPage,
  surroundings: Surroundings = {},
): string {
  const styles = ownStyles(elements, surroundings);
  return changed(html, [
    ...lateScripts(elements),
    ...styles,
    ...ownHashes(elements, html, styles),
    ...gapsIn(tree, html),
  ]);
}

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
function lateScripts(elements: readonly Tree.Element[]): PageChange[] {
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  if (!scripts.some((script) => textOf(script).includes('script[data-src]'))) return [];
  return scripts
    .filter((script) => attributeNamed(script, 'type') === 'module')
    .flatMap((script) => {
      const source = script.sourceCodeLocation?.attrs?.['src'];
      return source ? [{ from: source.startOffset, to: source.startOffset, text: 'data-' }] : [];
    });
}

/** The style of a page that is written anew, with what it was and what stands inside the page now. */
interface StyleChange extends PageChange {
  before: string;
  after: string | undefined;
}

/** Style that its page says must stay as it is written keeps every rule. */
function ownStyles(
  elements: readonly Tree.Element[],
  { scripts = () => new Set(), withFonts = true, shared, keepStyle }: Surroundings,
): StyleChange[] {
  const own = elements.flatMap((element) => attributeNamed(element, 'class') ?? []);
  const classes = new Set(
    [...own, ...(shared?.classes ?? [])].flatMap((value) => value.split(/\s+/)),
  );
  const named = elements
    .filter(({ tagName }) => tagName === 'script')
    .map((script) => ({ address: attributeNamed(script, 'src'), text: textOf(script) }));
  const scriptWords = [
    ...named.map(({ address, text }) =>
      address === undefined ? wordsOfScript(text) : scripts(address),
    ),
    ...[...(shared?.linked ?? [])].map(scripts),
    ...[...(shared?.inside ?? [])].map(wordsOfScript),
  ];
  // A script may give an element any class whose name stands in it.
  const isUsed = (name: string): boolean =>
    classes.has(name) || scriptWords.some((words) => words.has(name));
  return elements
    .filter((element) => element.tagName === 'style' && element.attrs.length === 0)
    .flatMap((element): StyleChange[] => {
      const { startTag, endTag } = element.sourceCodeLocation ?? {};
      if (!startTag || !endTag) return [];
      const before = textOf(element);
      const css = usedStyle(before, isUsed, withFonts);
      if (keepStyle === undefined)
        return [
          { from: startTag.endOffset, to: endTag.startOffset, text: css, before, after: css },
        ];
      const text = `<link rel="stylesheet" href="${keepStyle(css)}">`;
      return [{ from: startTag.startOffset, to: endTag.endOffset, text, before, after: undefined }];
    });
}

function ownHashes(
  elements: readonly Tree.Element[],
  html: string,
  styles: readonly StyleChange[],
): PageChange[] {
  const own = new Map(
    elements
      .filter(({ tagName }) => tagName === 'style' || tagName === 'script')
      .map((element) => sha256(textOf(element)))
      .map((hash) => [hash, hash]),
  );
  for (const { before, after } of styles)
    if (after === undefined) own.delete(sha256(before));
    else own.set(sha256(before), sha256(after));
  return elements.flatMap((element) => {
    const isPolicy =
      element.tagName === 'meta' &&
      attributeNamed(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
    const place = isPolicy ? element.sourceCodeLocation?.attrs?.['content'] : undefined;
    if (!place) return [];
    const { startOffset: from, endOffset: to } = place;
    const text = html.slice(from, to).replace(/ 'sha256-([^']+)'/g, (_source, hash: string) => {
      const mine = own.get(hash);
      return mine === undefined ? '' : ` 'sha256-${mine}'`;
    });
    return [{ from, to, text }];
  });
}

const hashes = new Map<string, string>();

/** Base64, as policies write it; thousands of pages share their style. */
function sha256(text: string): string {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = createHash('sha256').update(text).digest('base64');
    hashes.set(text, hash);
  }
  return hash;
}
