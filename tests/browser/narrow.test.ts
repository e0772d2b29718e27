import { describe, expect, test } from 'vitest';
import { differentPagesOf } from '../support/built-pages.ts';
import { READING_PAGES } from '../support/page-types.ts';
import { expectItFits, sidewaysScroll } from '../support/sideways.ts';
import { visits } from '../support/visit.ts';

const site = visits('open');
/** One of each type is tried with scripts and without in page-types.test.ts; here are the others. */
const tried = READING_PAGES.filter(({ type }) => type !== 'search').map(({ address }) => address);
const pages = differentPagesOf('open')
  .map(({ address }) => address)
  .filter((address) => !tried.includes(address));

const NARROW = { viewport: { width: 320, height: 640 } };

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

  test('nor do the results of a search', async () => {
    const page = await site.visit('/tim-kiem/?q=Đại hội', NARROW);
    await page.locator('[data-results] li').first().waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
