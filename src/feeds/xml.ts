/** The one place where text becomes XML. */
import { escapeMarkup } from '../model/text/markup.ts';

/** What XML 1.0 (2.2) cannot hold at all, not even escaped. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as it stands in an element or an attribute: composed letters (NFC), signs of the format escaped,
 * signs it cannot hold left out.
 * @param text anything
 */
export const escapeXml = (text: string): string =>
  escapeMarkup(text.normalize('NFC').replace(UNWRITABLE, ''));

/**
 * One element. Attributes that are undefined are left out.
 * @param name as the format spells it, with its prefix
 * @param attributes by name
 * @param content text, which is escaped, or the lines of the elements in it, which are taken as they are
 * @returns its lines, those inside indented by two spaces
 */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  content: string | readonly string[] = [],
): string[] {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  if (typeof content === 'string') return [`<${name}${written}>${escapeXml(content)}</${name}>`];
  if (content.length === 0) return [`<${name}${written}/>`];
  return [`<${name}${written}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

/**
 * A whole document.
 * @param root the lines of its root element
 */
export const xmlDocument = (root: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.join('\n')}\n`;

/**
 * A document of RSS 2.0.
 * @param namespaces of its elements besides Atom's, by `xmlns:` attribute
 * @param channel the lines inside its channel
 */
export const rssDocument = (
  namespaces: Readonly<Record<string, string>>,
  channel: readonly string[],
): string =>
  xmlDocument(
    element(
      'rss',
      { version: '2.0', ...namespaces, 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
      element('channel', {}, channel),
    ),
  );
