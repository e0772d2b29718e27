/**
 * Vietnamese text: accents, comparison, addresses.
 */

/**
 * Takes the accents off: "Đường dây nóng" → "Duong day nong".
 * The convention of unaccented SMS in Vietnam: canonical decomposition, combining marks dropped, đ → d.
 */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC');
}

/** The form two texts are compared in: no accents, lower case, single spaces. */
export function comparable(text: string): string {
  return withoutAccents(text).toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * A name as a part of an address: "Sông Trí" → "song-tri".
 * @param name any text
 */
export function slugOf(name: string): string {
  return comparable(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The first letter in upper case, the rest as it is: "phường Sông Trí" → "Phường Sông Trí". */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** The first letter small, as inside a sentence: "Quận Ba Đình" → "quận Ba Đình". */
export function insideCase(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** A text as a sentence of its own: capital first, a full stop behind it unless it ends already. */
export function asSentence(text: string): string {
  return sentenceCase(/[.!?…][”"]?$/.test(text) ? text : `${text}.`);
}
