import { callInPage } from './in-page.ts';

/** How a landmark of a page looks: what its engine has computed, by property. */
export type PageLook = Record<string, string>;

export interface Measures {
  /** How far the page can be pushed sideways, CSS pixels. */
  sideways: number;
  /**
   * Links with words that can be seen: how many are underlined, framed, on a ground of their own or
   * hold a picture, and the words of those that are not.
   */
  links: { seen: number; unseen: string[] };
  /** By landmark. */
  looks: Record<string, PageLook>;
}

/** Where a page's style shows, and in what; the first of each that is in sight. */
const LANDMARKS = [
  ...['body', 'header a', 'h1', 'h2', 'main p a', 'main li', 'footer', 'table', 'th'],
  ...['.button-main', '.button-second', 'input', 'select', 'header summary'],
  ...['main summary.inline-flex'],
];
const PROPERTIES = [
  ...['display', 'color', 'background-color', 'font-size', 'font-weight'],
  ...['padding-left', 'border-top-width', 'border-top-color'],
];

/** The expression that measures a page; gives `Measures`. */
export const MEASURES = callInPage('measure', LANDMARKS, PROPERTIES);
