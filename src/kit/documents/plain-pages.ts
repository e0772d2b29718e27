import type { ISectionOptions } from 'docx';
import { twips, type WordBlock } from './word.ts';

/**
 * The pages of a paper that is no official document: A4, 20 mm at every edge.
 * @param children everything in it
 */
export const plainPages = (children: readonly WordBlock[]): ISectionOptions => ({
  properties: {
    page: {
      size: { width: twips(210), height: twips(297) },
      margin: { top: twips(20), bottom: twips(20), left: twips(20), right: twips(20) },
    },
  },
  children: [...children],
});
