/**
 * How text goes into the search index and comes out of it. Pagefind folds accents, so that "hoi"
 * finds "hội"; but đ is a letter of its own to Unicode and stays. Written as d with a stroke laid
 * over it, a combining mark like the others, it is folded too: "dien thoai" finds "điện thoại", and
 * the words found are marked in the page's own text.
 */

/** COMBINING SHORT STROKE OVERLAY. */
const STROKE = '\u0335';

/**
 * Text as the index holds it; queries and filters are asked in it too.
 * @param text text or HTML as people write it
 */
export function intoIndex(text: string): string {
  return text.replace(/đ/g, `d${STROKE}`).replace(/Đ/g, `D${STROKE}`);
}

/**
 * Text from the index as people write it: the other way round.
 * @param text text or HTML from the index
 */
export function fromIndex(text: string): string {
  return text.replace(/d\u0335/g, 'đ').replace(/D\u0335/g, 'Đ');
}
