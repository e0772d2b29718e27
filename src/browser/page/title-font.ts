/**
 * Fetches the title font on the first page a visitor opens, for the pages after it. That page itself
 * stands in the phone's own letters: over a phone's network the font comes after the text, too late
 * for `font-display: optional`, and to begin with it only keeps the text waiting.
 */
import { store } from './stored.ts';

const { dataset } = document.documentElement;

if (dataset['text'] === '' && 'fonts' in document) {
  const keep = (faces: readonly FontFace[]): void => {
    // The page behind a code names no font; another size may have been chosen meanwhile.
    if (faces.length > 0) store('co-chu', String(Number(dataset['text'])));
  };
  // Without network the next page tries again.
  document.fonts.load('700 1em "Be Vietnam Pro"').then(keep, () => undefined);
}
