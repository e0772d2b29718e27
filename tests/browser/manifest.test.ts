import { expect, test } from 'vitest';
import { READING_PAGES } from '../support/page-types.ts';
import { visits } from '../support/visit.ts';

const site = visits('open');

test.each(READING_PAGES)(
  'names the manifest once it is on the screen: $type',
  async ({ address }) => {
    const page = await site.visit(address);
    const named = page.locator('link[rel="manifest"]');
    expect(await named.count()).toBe(1);
    expect(await named.getAttribute('href')).toBe('/manifest.webmanifest');
  },
);
