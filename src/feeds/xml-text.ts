/** Letters XML 1.0 does not allow, even escaped. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text as the content of an element or attribute.
 * @param text any text
 */
export const xmlText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * An element with text in it.
 * @param name its name
 * @param text its text
 * @param attributes written before it, already escaped
 */
export const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes && ` ${attributes}`}>${xmlText(text)}</${name}>`;
