import { describe, expect, test } from 'vitest';
import { PLAYER } from '../../support/visits/page-types.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

// Each type of page says the same with and without: page-types.test.ts.
describe('with scripts off', () => {
  test('the search page offers lists by kind and consultation, and the table of contents', async () => {
    const page = await site.visit('/tim-kiem/', { javaScriptEnabled: false });
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
    const page = await site.visit(PLAYER.address, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Màn hình');
    const first = page.locator('img').first();
    expect(await first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
    expect(await first.evaluate((image) => getComputedStyle(image).opacity)).toBe('1');
  });
});
