import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

// What it reaches on each type of page: page-types.test.ts.
describe('with a keyboard only', () => {
  test('the skip link is hidden until it is reached, and leads past the head of the page', async () => {
    const page = await site.visit('/');
    const skip = page.locator('a[href="#noi-dung"]');
    const isClipped = (): Promise<boolean> =>
      skip.evaluate((link) => getComputedStyle(link).overflow === 'hidden');
    expect(await isClipped()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isClipped()).toBe(false);
    expect((await skip.boundingBox())?.width).toBeGreaterThan(60);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#noi-dung');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('a list of sources opens and closes', async () => {
    const page = await site.visit('/canh-bao/');
    const list = page.locator('main details').first();
    await list.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await list.getByRole('link').first().isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await list.getByRole('link').first().isVisible()).toBe(false);
  });

  test('a search is typed, sent and followed', async () => {
    const page = await site.visit('/tim-kiem/');
    await page.getByRole('searchbox', { name: 'Bạn cần tìm gì?' }).focus();
    await page.keyboard.type('kích hoạt');
    await page.keyboard.press('Enter');
    await page.locator('[data-results] li').first().waitFor();
    await page.keyboard.press('Tab'); // the button
    await page.keyboard.press('Tab'); // kind
    await page.keyboard.press('Tab'); // consultation
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL(/kich-hoat/), page.keyboard.press('Enter')]);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/kích hoạt/i);
  });
});
