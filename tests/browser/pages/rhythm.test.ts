import { expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

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
