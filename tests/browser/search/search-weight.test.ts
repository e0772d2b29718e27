import { KB } from '../../../src/model/policy/page-budgets.ts';
import type { Request } from 'playwright';
import { expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

/** The bytes of answers as they travelled. */
async function weightOf(requests: Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

test.each(['khẩu hiệu', 'quên mật khẩu', 'tôi quên mật khẩu vneid thì làm sao để góp ý văn kiện'])(
  'nothing of the search travels before it is used, then at most 120 KB before “%s” shows results',
  async (query) => {
    const requests: Request[] = [];
    const page = await site.visit('/tim-kiem/', {
      viewport: { width: 360, height: 740 },
      before: (fresh) => {
        fresh.on('requestfinished', (request) => requests.push(request));
      },
    });
    await page.waitForLoadState('networkidle');
    const isSearch = (request: Request) => new URL(request.url()).pathname.startsWith('/pagefind/');
    expect(requests.filter(isSearch)).toEqual([]);
    const before = await weightOf(requests);

    const box = page.getByRole('searchbox', { name: 'Bạn cần tìm gì?' });
    await box.fill(query);
    await box.press('Enter');
    await page.locator('[data-results] li').first().waitFor();
    await page.waitForLoadState('networkidle');
    const search = await weightOf(requests.filter(isSearch));
    console.info(
      `“${query}”: ${(search / KB).toFixed(1)} KB of search, after a page of ${(before / KB).toFixed(1)} KB`,
    );
    expect(search).toBeGreaterThan(40 * KB);
    expect(search).toBeLessThanOrEqual(120 * KB);
    // Whoever comes from the box of another page fetches this page too, its font aside.
    const font = await weightOf(requests.filter((request) => request.resourceType() === 'font'));
    expect(before - font + search).toBeLessThanOrEqual(120 * KB);
  },
);

test('a place that was named is answered without the engine, in less than 60 KB', async () => {
  const requests: Request[] = [];
  const page = await site.visit('/tim-kiem/', {
    before: (fresh) => {
      fresh.on('requestfinished', (request) => requests.push(request));
    },
  });
  const box = page.getByRole('searchbox', { name: 'Bạn cần tìm gì?' });
  await box.fill('sông trí');
  await box.press('Enter');
  await page.locator('[data-results] li').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(requests.filter((request) => request.url().includes('/pagefind/'))).toEqual([]);
  expect(await weightOf(requests)).toBeLessThanOrEqual(60 * KB);
});
