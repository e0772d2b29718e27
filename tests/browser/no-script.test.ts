import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { PAGE_TYPES_AFTER, PLAYER, READING_PAGES, type PageType } from '../support/page-types.ts';
import { visits } from '../support/visit.ts';

const sites = { open: visits('open'), today: visits('today') };

function visit({ site, address }: PageType, javaScriptEnabled: boolean): Promise<Page> {
  return sites[site === 'today' ? 'today' : 'open'].visit(address, { javaScriptEnabled });
}

/** What there is to read. Buttons do not count: what a button does, only scripts can do. */
async function mainText(page: Page): Promise<string> {
  await page.locator('main :is(button, [data-script-only])').evaluateAll((all) => {
    for (const one of all) one.remove();
  });
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ').trim();
}

describe('with scripts off', () => {
  const pages = [...READING_PAGES, ...PAGE_TYPES_AFTER].filter(({ type }) => type !== 'search');

  test.each(pages)('people read the same: $type', async (type) => {
    const bare = await visit(type, false);
    expect(await bare.locator('h1').isVisible()).toBe(true);
    expect((await bare.locator('h1').innerText()).length).toBeGreaterThan(5);
    expect(await mainText(bare)).toBe(await mainText(await visit(type, true)));
  });

  test('the search page offers lists by kind and consultation, and the table of contents', async () => {
    const page = await sites.open.visit('/tim-kiem/', { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Tìm kiếm');
    for (const name of ['Hướng dẫn', 'Địa phương', 'Văn kiện Đại hội XIV'])
      expect(await page.locator('main').getByRole('link', { name, exact: true }).isVisible()).toBe(
        true,
      );
    const way = page.locator('main').getByRole('link', { name: 'mục lục' });
    await way.click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#muc-luc');
    expect(await page.locator('#muc-luc').isVisible()).toBe(true);
  });

  test('a screen shows its first frame', async () => {
    const page = await visit(PLAYER, false);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Màn hình');
    const first = page.locator('img').first();
    expect(await first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
    expect(await first.evaluate((image) => getComputedStyle(image).opacity)).toBe('1');
  });
});
