/** The text of a page as a reader meets it: paragraph by paragraph. */
import type { HtmlElement } from 'html-validate';
import { memoized } from '../../../src/model/memoized.ts';
import { attribute, decoded } from '../sites/built-pages.ts';

/** A paragraph, a list item, a heading, a label. */
export interface Paragraph {
  text: string;
  /** The same without the words of links, which lead to where they are explained. */
  withoutLinks: string;
}

const INLINE = new Set(
  'a abbr b bdi cite code em i mark phase-status q small span strong sub sup term-word time wbr'.split(
    ' ',
  ),
);
const UNREAD = new Set(['script', 'style', 'template', 'svg', 'head']);
const ROW = /(?:^|\s)(?:block|flex|grid|inline-flex)(?:\s|$)/;

/**
 * The paragraphs of a page. Sources are for whoever checks the facts, so their lists are left out.
 * @param root the whole page
 */
export const paragraphsOf = memoized((root: HtmlElement): readonly Paragraph[] => {
  const done: Paragraph[] = [];
  let open: Paragraph = { text: '', withoutLinks: '' };
  const end = (): void => {
    const [text, withoutLinks] = [tidy(open.text), tidy(open.withoutLinks)];
    if (text !== '') done.push({ text, withoutLinks });
    open = { text: '', withoutLinks: '' };
  };
  const read = (element: HtmlElement, isInLink: boolean): void => {
    if (isUnread(element)) return;
    const isRow = !INLINE.has(element.tagName) || ROW.test(attribute(element, 'class') ?? '');
    if (isRow) end();
    for (const node of element.childNodes) {
      if ('tagName' in node)
        read(node as HtmlElement, isInLink || isOtherLink(node as HtmlElement));
      else {
        const text = decoded(node.textContent);
        open.text += text;
        if (!isInLink) open.withoutLinks += text;
      }
    }
    if (isRow) end();
  };
  read(root, false);
  return done;
});

/**
 * Hard words a page uses and never explains, each with the paragraph that uses it first. The text of a
 * link is left out: it leads to where its words are explained.
 * @param root the whole page
 * @param hardWords finds the ids of the hard words of a text
 */
export function unexplainedOn(
  root: HtmlElement,
  hardWords: (text: string) => readonly string[],
): { id: string; text: string }[] {
  const explained = explainedOn(root);
  return paragraphsOf(root).flatMap(({ text, withoutLinks }) =>
    hardWords(withoutLinks)
      .filter((id) => !explained.has(id))
      .map((id) => {
        explained.add(id);
        return { id, text };
      }),
  );
}

/** Ids of the hard words whose explanation a page opens or leads to. */
function explainedOn(root: HtmlElement): Set<string> {
  const links = root.querySelectorAll('a[href]').filter((link) => !isInTemplate(link));
  return new Set(
    links.flatMap((link) => /^\/giai-thich\/#(.+)$/.exec(attribute(link, 'href') ?? '')?.[1] ?? []),
  );
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function isUnread(element: HtmlElement): boolean {
  if (UNREAD.has(element.tagName)) return true;
  return (
    element.hasAttribute('hidden') ||
    // What a drawn screen says are the app's own words.
    element.classList.contains('picture') ||
    (element.tagName === 'details' && element.hasAttribute('data-pagefind-ignore')) ||
    // On paper only: the explanations themselves.
    element.classList.contains('hard-words') ||
    // A list of names is looked through, not read.
    element.classList.contains('communes')
  );
}

function isOtherLink(element: HtmlElement): boolean {
  return element.tagName === 'a' && !(attribute(element, 'href') ?? '').startsWith('/giai-thich/');
}

function isInTemplate(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at; at = at.parent)
    if (at.tagName === 'template') return true;
  return false;
}
