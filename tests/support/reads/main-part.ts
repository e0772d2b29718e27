/** The main part of a page, asked in the page: Playwright's own ways bring a large script into each. */
import type { Page } from 'playwright';

/** What there is to read. Buttons do not count: what a button does, only scripts can do. */
export function mainText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) throw new Error('no main part on this page');
    const unread = [...main.querySelectorAll<HTMLElement>('button, [data-script-only]')];
    for (const one of unread) one.style.display = 'none';
    const text = main.innerText;
    for (const one of unread) one.style.display = '';
    return text.replaceAll(/\s+/g, ' ').trim();
  });
}

/** The title, as far as it is shown. */
export const titleText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const title = document.querySelector('h1');
    return title?.checkVisibility({ visibilityProperty: true }) ? title.innerText : '';
  });

/** Lists whose items do not all stand equally far apart, by their first words. */
export const unevenLists = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main ul, main ol')]
      .filter((list) => {
        const items = [...list.children].filter((item) => item.matches('li:not([class])'));
        return new Set(items.map((item) => getComputedStyle(item).paddingTop)).size > 1;
      })
      .map((list) => list.textContent.trim().slice(0, 40)),
  );

/** How far to the right something is to be read on the first 800 px, as a share of the width. */
export const reachOfWords = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) throw new Error('no main part on this page');
    const { left, width } = main.getBoundingClientRect();
    const inSight = [...main.querySelectorAll('a, img, svg, p, li, td, th, h2, input, button')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => {
        const words = document.createRange();
        words.selectNodeContents(part);
        return (part.matches('p, li, h2, td, th') ? words : part).getBoundingClientRect();
      })
      .filter(({ top, height }) => height > 0 && top < 800);
    return Math.max(...inSight.map(({ right }) => (right - left) / width));
  });
