import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { PAGE_TYPES, PAGE_TYPES_AFTER, type PageType } from '../support/page-types.ts';
import { visits } from '../support/visit.ts';

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };
const sites = { open: visits('open'), today: visits('today') };

function visit({ site, address }: PageType, viewport: typeof NARROW): Promise<Page> {
  return sites[site === 'today' ? 'today' : 'open'].visit(address, { viewport });
}

/** The ways a page may be coloured on somebody's device. */
const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  'high contrast in the dark': { colorScheme: 'dark', forcedColors: 'none', contrast: 'more' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', contrast: 'no-preference' },
} as const;

const AS_USUAL = { colorScheme: null, forcedColors: null, contrast: null } as const;

test.each([...PAGE_TYPES, ...PAGE_TYPES_AFTER])(
  'axe finds nothing wrong on a screen of any width, in any colours: $type',
  async (type) => {
    const page = await visit(type, NARROW);
    const found: string[] = [];
    for (const [name, colours] of Object.entries(COLOURS)) {
      await page.emulateMedia(colours);
      const findings = await axeFindings(page, name === 'light' ? 'all' : 'colours');
      found.push(...findings.map((finding) => `${name}: ${finding}`));
    }
    await page.emulateMedia(AS_USUAL);
    await page.setViewportSize(WIDE);
    found.push(...(await axeFindings(page)).map((finding) => `wide: ${finding}`));
    expect(found).toEqual([]);
  },
);

describe.each([NARROW, WIDE])('on a screen of $width×$height', (viewport) => {
  test('axe finds nothing wrong: search with results', async () => {
    const page = await sites.open.visit('/tim-kiem/?q=mật khẩu', { viewport });
    await page.locator('[data-results] li').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('axe finds nothing wrong with every list of sources opened', async () => {
    const page = await sites.open.visit('/dot/dai-hoi-xiv/', { viewport });
    const opened = await page.locator('details').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true;
      return all.length;
    });
    expect(opened).toBeGreaterThan(3);
    expect(await axeFindings(page)).toEqual([]);
  });
});
