import type { Page } from 'playwright';
import { expect } from 'vitest';

/** How far the page can be pushed sideways, in CSS pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(10_000, 0);
    return Math.max(window.scrollX, document.documentElement.scrollWidth - window.innerWidth);
  });
}

/** Words whose box sticks out of the screen, cut off by something that hides what is too long. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((one) => one.childElementCount === 0 && one.textContent.trim() !== '')
      .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
      .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
      .filter((one) => getComputedStyle(one).position !== 'absolute')
      .map((one) => one.textContent.trim()),
  );
}

/** Nothing sticks out of the page, be it in lists closed at first. */
export async function expectItFits(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    // Letters come once something is laid out in them.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await cutWords(page)).toEqual([]);
}
