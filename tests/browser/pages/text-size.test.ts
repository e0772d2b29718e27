/** The button of letters; how pages bear larger ones is held in page-types.test.ts. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

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
