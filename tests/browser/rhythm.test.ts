import { expect, test } from 'vitest';
import { READING_PAGES } from '../support/page-types.ts';
import { visits } from '../support/visit.ts';

const site = visits('open');

const PAGES = READING_PAGES.filter(({ site: name }) => name === 'open');

test('items of a list stand equally far apart, with a link in them or without', async () => {
  const found: string[] = [];
  for (const { address } of PAGES) {
    const page = await site.visit(address, { viewport: { width: 360, height: 740 } });
    const uneven = await page.locator('main ul, main ol').evaluateAll((lists) =>
      lists
        .filter((list) => {
          const items = [...list.children].filter((item) => item.matches('li:not([class])'));
          return new Set(items.map((item) => getComputedStyle(item).paddingTop)).size > 1;
        })
        .map((list) => list.textContent.trim().slice(0, 40)),
    );
    found.push(...uneven.map((words) => `${address}: ${words}`));
  }
  expect(found).toEqual([]);
});

test('the address under a code goes on in the next line before its path, never inside the code', async () => {
  for (const width of [320, 360, 1280]) {
    const page = await site.visit('/q/9ewh7/', { viewport: { width, height: 740 } });
    const cell = page.locator('dd', { hasText: 'gopy.example.gov.vn' }).first();
    expect(await cell.textContent()).toBe('gopy.example.gov.vn/q/9ewh7');
    const path = await cell.evaluate((dd) => {
      const words = document.createRange();
      words.selectNode(dd.lastChild ?? dd);
      return { text: words.toString(), lines: words.getClientRects().length };
    });
    expect(path, `${width} px`).toEqual({ text: '/q/9ewh7', lines: 1 });
  }
});
