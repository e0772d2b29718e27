/** Pages as browsers read them: a text or an attribute that looks like a tag is none. */
import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';

/** A part of a page's source. */
interface SourceRange {
  from: number;
  to: number;
}

/** An element, with what stands inside it. */
export interface PageElement extends SourceRange {
  tag: Token.TagToken;
  /** The source of a script or a style; the words of a heading. */
  text: string;
  /** Whether its spaces are seen, or are no text. */
  isAsWritten: boolean;
}

/** A page that is read. */
export interface ParsedPage {
  html: string;
  /** All elements in order, those inside templates and for browsers without scripts too. */
  elements: readonly PageElement[];
  /** What lies between tags and is shown with one space where it has several. */
  texts: readonly SourceRange[];
}

/** Elements that hold text alone, whatever it looks like (HTML, 13.2.6.2). */
const TEXT_ONLY = new Map<string, Tokenizer['state']>([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
]);

/** Elements without an end tag (HTML, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const AS_WRITTEN = new Set(['pre', 'textarea', 'script', 'style']);

/** The class of texts that keep their lines (`words.css`). */
const KEEPS_LINES = 'to-copy';

/**
 * Reads a page. Its tags tell all that is asked of it; to build a tree takes twice as long.
 * @param html its source, every element with its end tag
 */
export function parsedPage(html: string): ParsedPage {
  const elements: PageElement[] = [];
  const texts: SourceRange[] = [];
  const open: PageElement[] = [];
  let read = 0;
  const readTo = ({ location }: Token.Token): void => {
    const { startOffset = html.length, endOffset = html.length } = location ?? {};
    const isAsWritten = open.at(-1)?.isAsWritten ?? false;
    if (startOffset > read && !isAsWritten) texts.push({ from: read, to: startOffset });
    read = endOffset;
  };
  const add = ({ chars }: Token.CharacterToken): void => {
    for (const element of open) if (element.tag.tagName === 'h1') element.text += chars;
  };
  const handler: TokenHandler = {
    onStartTag: (tag) => {
      readTo(tag);
      const { tagName, selfClosing } = tag;
      const isAsWritten = (open.at(-1)?.isAsWritten ?? false) || keepsSpaces(tag);
      const element = { tag, from: read, to: read, text: '', isAsWritten };
      elements.push(element);
      if (!selfClosing && !VOID.has(tagName)) open.push(element);
      tokenizer.state = TEXT_ONLY.get(tagName) ?? tokenizer.state;
    },
    onEndTag: (tag) => {
      const element = open.findLast((one) => one.tag.tagName === tag.tagName);
      readTo(tag);
      if (!element) return;
      open.length = open.indexOf(element);
      element.to = tag.location?.startOffset ?? element.from;
      if (TEXT_ONLY.has(tag.tagName)) element.text = html.slice(element.from, element.to);
    },
    onComment: readTo,
    onDoctype: readTo,
    onEof: readTo,
    onCharacter: add,
    onWhitespaceCharacter: add,
    onNullCharacter: add,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(html, true);
  return { html, elements, texts };
}

const keepsSpaces = (tag: Token.TagToken): boolean =>
  AS_WRITTEN.has(tag.tagName) ||
  (attributeNamed({ tag }, 'class')?.split(/\s+/).includes(KEEPS_LINES) ?? false);

/** The value of an attribute, decoded. */
export const attributeNamed = (
  { tag }: Pick<PageElement, 'tag'>,
  name: string,
): string | undefined => tag.attrs.find((attribute) => attribute.name === name)?.value;
