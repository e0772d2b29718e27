import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { differentPagesOf } from '../support/built-pages.ts';
import { overlappingTexts } from '../support/overlap.ts';
import { visits } from '../support/visit.ts';
import { READING_PAGES } from '../support/page-types.ts';

const site = visits('open');
const pages = differentPagesOf('open').map(({ address }) => address);

/** How far the page can be pushed sideways, in CSS pixels. */
function sidewaysScroll(page: Page): Promise<number> {
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

const NARROW = { viewport: { width: 320, height: 640 } };

/** Nothing sticks out of the page, be it in lists closed at first. */
async function expectItFits(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    // Letters come once something is laid out in them.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await cutWords(page)).toEqual([]);
}

describe('on a screen 320 px wide', () => {
  // Pictures have their measures before they come, and most pages are their text.
  test.each(pages)('%s does not scroll sideways', async (address) => {
    await expectItFits(
      await site.visit(address, {
        ...NARROW,
        javaScriptEnabled: false,
        waitUntil: 'domcontentloaded',
      }),
    );
  });

  test.each(READING_PAGES)('nor with what scripts add: $type', async ({ address }) => {
    await expectItFits(await site.visit(address, NARROW));
  });

  test('nor do the results of a search', async () => {
    const page = await site.visit('/tim-kiem/?q=Đại hội', NARROW);
    await page.locator('[data-results] li').first().waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

/** What makes letters larger, one after another on the same page. */
const LARGER: [how: string, width: number, height: number, enlarge: (page: Page) => unknown][] = [
  // 1280×800 at 200 %: half as many CSS pixels, each drawn with twice as many dots.
  ['a zoom of 200 %', 640, 400, () => undefined],
  [
    'letters twice as large (WCAG 1.4.4)',
    1280,
    800,
    (page) =>
      page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      }),
  ],
  [
    'the button pressed twice',
    360,
    740,
    (page) =>
      page.evaluate(() => {
        document.documentElement.style.fontSize = '';
        document.documentElement.dataset['text'] = '2';
      }),
  ],
];

describe('with larger letters', () => {
  test.each(READING_PAGES)('neither scroll nor overlap: $type', async ({ address }) => {
    const page = await site.visit(address, {
      viewport: { width: 640, height: 400 },
      deviceScaleFactor: 2,
    });
    for (const [how, width, height, enlarge] of LARGER) {
      await page.setViewportSize({ width, height });
      await enlarge(page);
      expect(await sidewaysScroll(page), how).toBe(0);
      expect(await overlappingTexts(page), how).toEqual([]);
    }
  });
});
