import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { withoutAccents } from '../../../src/model/text/vietnamese.ts';
import { visits } from '../../support/visits/visit.ts';
import { TYPED, WANTED } from './search-queries.ts';

const site = visits('open');

/** The page a visitor goes on searching on: it loads WebAssembly, which takes longer than an answer. */
async function searchPage(): Promise<Page> {
  searching ??= await site.visit('/tim-kiem/');
  return new URL(searching.url()).pathname === '/tim-kiem/' ? searching : site.visit('/tim-kiem/');
}
let searching: Page | undefined;

/**
 * Asks, and reads where the first three results lead: all in the page, for on the way to a browser and back
 * a key takes longer than an answer. Below a query is typed and sent by hand.
 */
function firstThree(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
    if (!box) throw new Error('no box to search in');
    box.value = asked;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.form?.requestSubmit();
    const isAnswered = (): boolean =>
      [...document.querySelectorAll('[role="status"]')].some((one) =>
        one.textContent.includes(`“${asked}”`),
      );
    while (!isAnswered()) await new Promise((resolve) => setTimeout(resolve, 5));
    return [...document.querySelectorAll('[data-results] a')]
      .slice(0, 3)
      .map((link) => link.getAttribute('href') ?? '');
  }, query);
}

/** "Điểm hỗ trợ" → "ĐiỂm hỖ TrỢ": every other letter large. */
const mixedCase = (text: string) =>
  Array.from(text, (letter, at) => (at % 2 === 0 ? letter.toLocaleUpperCase('vi') : letter)).join(
    '',
  );

test.each(WANTED)(
  '“%s”, with or without accents, in any case, finds %s among the first three',
  async (query, wanted) => {
    const page = await searchPage();
    for (const typed of [query, withoutAccents(query).toLowerCase(), mixedCase(query)])
      expect(await firstThree(page, typed), typed).toContain(wanted);
  },
);

test.each(TYPED)('“%s” finds %s among the first three', async (query, wanted) => {
  const page = await searchPage();
  expect(await firstThree(page, query)).toContain(wanted);
});

const FIELD = readFileSync('tests/fixtures/search-from-the-field.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

test.each(FIELD)(
  'as people type it, “%s” finds %s among the first three',
  async (query, wanted) => {
    const page = await searchPage();
    expect(await firstThree(page, query)).toContain(wanted);
  },
);

test.each([
  ['Ba Đình', '/dia-phuong/ha-noi/#x-00004', 'Phường Ba Đình, thành phố Hà Nội'],
  ['phường trúc bạch', '/dia-phuong/ha-noi/#x-00004', 'Phường Ba Đình, thành phố Hà Nội'],
  ['bến nghé quận 1', '/dia-phuong/ho-chi-minh/#x-26740', 'Phường Sài Gòn, thành phố Hồ Chí Minh'],
  ['sông trí', '/dia-phuong/ha-tinh/song-tri/', 'Phường Sông Trí, tỉnh Hà Tĩnh'],
  ['hà nội', '/dia-phuong/ha-noi/', 'Thành phố Hà Nội'],
])('“%s” offers the unit first', async (query, href, name) => {
  const page = await searchPage();
  expect((await firstThree(page, query))[0]).toBe(href);
  expect(await page.locator('[data-results] a').first().innerText()).toBe(name);
});

test('the tables hold more than 100 queries', () => {
  expect(3 * WANTED.length + TYPED.length).toBeGreaterThan(100);
});

describe('a query', () => {
  test('typed as base letter and mark (NFD) finds the same', async () => {
    const page = await site.visit('/tim-kiem/');
    const composed = await firstThree(page, 'điện thoại');
    await page.getByRole('searchbox', { name: 'Bạn cần tìm gì?' }).fill('');
    const box = page.getByRole('searchbox', { name: 'Bạn cần tìm gì?' });
    await box.fill('điện thoại'.normalize('NFD'));
    await box.press('Enter');
    await page.getByText('“điện thoại”').waitFor();
    const links = await page.locator('[data-results] a').all();
    expect(await links[0]?.getAttribute('href')).toBe(composed[0]);
  });

  test('is text, never markup', async () => {
    const page = await site.visit('/tim-kiem/');
    await firstThree(page, '<img src=x> mật khẩu');
    expect(await page.locator('search-page img').count()).toBe(0);
  });

  test('finds neither the home page, nor pages behind codes, nor the search itself', async () => {
    const page = await site.visit('/tim-kiem/?q=VNeID');
    const more = page.getByRole('button', { name: 'Xem thêm kết quả' });
    await more.waitFor();
    while (await more.isVisible()) {
      const shown = await page.locator('[data-results] li').count();
      await more.click();
      await page.locator('[data-results] li').nth(shown).waitFor();
    }
    const links = await page
      .locator('[data-results] a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.length).toBeGreaterThan(12);
    expect(new Set(links).size).toBe(links.length);
    expect(links.filter((href) => /^\/((q|Q)\/|tim-kiem|nhung|404|$)/.test(href ?? ''))).toEqual(
      [],
    );
  });
});
