import { describe, expect, test } from 'vitest';
import { axeFindings } from '../../support/visits/axe.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

// Every type of page as it opens: page-types.test.ts.
describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
])('on a screen of $width×$height', (viewport) => {
  test('axe finds nothing wrong: search with results', async () => {
    const page = await site.visit('/tim-kiem/?q=mật khẩu', { viewport });
    await page.locator('[data-results] li').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('axe finds nothing wrong with every list of sources opened', async () => {
    const page = await site.visit('/dot/dai-hoi-xiv/', { viewport });
    const opened = await page.locator('details').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true;
      return all.length;
    });
    expect(opened).toBeGreaterThan(3);
    expect(await axeFindings(page)).toEqual([]);
  });
});
