import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { READING_PAGES } from '../support/page-types.ts';
import { sidewaysScroll } from '../support/sideways.ts';
import { visits } from '../support/visit.ts';

const site = visits('open');
const LANDING = '/q/9ewh7/';
const phone = { viewport: { width: 360, height: 740 } };

const letterHeight = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

describe('the button that makes letters larger', () => {
  test('goes round: usual, large, very large, usual, and says so', async () => {
    const page = await site.visit(LANDING, { ...phone, before: () => undefined });
    const button = page.getByRole('button', { name: /^Cỡ chữ/ });
    const sizes = [await letterHeight(page)];
    const names = [await button.locator('[data-name]').textContent()];
    for (let press = 0; press < 3; press++) {
      await button.click();
      sizes.push(await letterHeight(page));
      names.push(await button.locator('[data-name]').textContent());
    }
    expect(sizes).toEqual([19, 23.75, 28.5, 19]);
    expect(names.map((name) => name?.split('.')[0])).toEqual([
      'Cỡ chữ: thường',
      'Cỡ chữ: to',
      'Cỡ chữ: rất to',
      'Cỡ chữ: thường',
    ]);
  });

  test('is remembered on the next page, without a cookie, before anything is drawn', async () => {
    const page = await site.visit(LANDING, { ...phone, before: () => undefined });
    await page.getByRole('button', { name: /^Cỡ chữ/ }).click();
    await page.goto(`${site.origin()}/canh-bao/`, { waitUntil: 'commit' });
    await page.waitForSelector('h1');
    expect(await letterHeight(page)).toBe(23.75);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['co-chu', '1']]);
  });

  test('does nothing worse than forget where the browser forbids storage', async () => {
    const page = await site.visit(LANDING, {
      ...phone,
      before: async (one) => {
        await one.addInitScript(() => {
          Object.defineProperty(globalThis, 'localStorage', {
            get: () => {
              throw new DOMException('forbidden', 'SecurityError');
            },
          });
        });
      },
    });
    await page.getByRole('button', { name: /^Cỡ chữ/ }).click();
    expect(await letterHeight(page)).toBe(23.75);
  });
});

describe('no page scrolls sideways', () => {
  const pages = READING_PAGES.filter((one) => one.site === 'open');

  test.each([
    ['on 320 px at the largest letters of the button', 320, 'html{font-size:150%!important}'],
    [
      'on 360 px where the browser makes text twice as large',
      360,
      'html{font-size:200%!important}',
    ],
    [
      'on a desktop where the browser makes text twice as large',
      1280,
      'html{font-size:200%!important}',
    ],
  ])('%s', async (_, width, content) => {
    const found: string[] = [];
    for (const { address } of pages) {
      const page = await site.visit(address, {
        viewport: { width, height: 740 },
        bypassCSP: true,
      });
      await page.addStyleTag({ content });
      const beyond = await sidewaysScroll(page);
      if (beyond > 0) found.push(`${address}: ${beyond} px`);
      const header = await page.locator('body > header').evaluate((box) => ({
        room: box.getBoundingClientRect().right,
        reach: Math.max(
          ...[...box.querySelectorAll('a, button, summary')].map(
            (one) => one.getBoundingClientRect().right,
          ),
        ),
      }));
      if (header.reach > header.room) found.push(`${address}: the header is cut off`);
    }
    expect(found).toEqual([]);
  });
});
