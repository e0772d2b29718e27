import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { differentPagesOf } from '../../support/sites/built-pages.ts';
import { textOf } from '../../support/sites/built-site.ts';
import { devSession } from '../../support/visits/dev-session.ts';
import { READING_PAGES } from '../../support/visits/page-types.ts';
import { expectItFits, sidewaysScroll } from '../../support/visits/sideways.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
/** One of each type is tried with scripts and without in page-types.test.ts; here are the others. */
const tried = READING_PAGES.filter(({ type }) => type !== 'search').map(({ address }) => address);
const pages = differentPagesOf('open')
  .map(({ address }) => address)
  .filter((address) => !tried.includes(address));

const NARROW = { viewport: { width: 320, height: 640 } };

/**
 * A page that others are written into: to go from address to address takes twice as long. The policy of one
 * would refuse the style of the next; titles stand in the wider letters of the phone, as before ours have come.
 */
async function emptyPage(): Promise<Page> {
  const page = await site.visit('/', { ...NARROW, javaScriptEnabled: false, bypassCSP: true });
  const session = await devSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['*.woff2'] });
  return page;
}

let shown: Promise<Page> | undefined;

describe('on a screen 320 px wide', () => {
  // Pictures have their measures before they come, and most pages are their text.
  test.each(pages)('%s does not scroll sideways', async (address) => {
    const page = await (shown ??= emptyPage());
    await page.setContent(textOf('open', `${address.slice(1)}index.html`), {
      waitUntil: 'domcontentloaded',
    });
    await expectItFits(page);
  });

  test('nor do the results of a search', async () => {
    const page = await site.visit('/tim-kiem/?q=Đại hội', NARROW);
    await page.locator('[data-results] li').first().waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
