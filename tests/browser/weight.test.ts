import type { Request } from 'playwright';
import { expect, test } from 'vitest';
import { visits } from '../support/visit.ts';

const site = visits('open');
const KB = 1024;

const PAGES = [
  '/Q/9EWH7/',
  '/Q/2ZHHZ/',
  '/huong-dan/gop-y-van-kien-dai-hoi-xiv/',
  '/huong-dan/quen-mat-khau-passcode/',
];

/** Bytes of all bodies as they travelled, after everything has come to rest. */
async function transferred(address: string): Promise<{ total: number; requests: Request[] }> {
  const requests: Request[] = [];
  const page = await site.visit(address, {
    viewport: { width: 360, height: 740 },
    before: (fresh) => {
      fresh.on('requestfinished', (request) => requests.push(request));
    },
  });
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return {
    total: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
    requests,
  };
}

test.each(PAGES)('the first view of %s takes at most 60 KB over the network', async (address) => {
  const { total, requests } = await transferred(address);
  const types = requests.map((request) => request.resourceType());
  expect(types).toEqual(expect.arrayContaining(['document', 'script', 'font']));
  expect(total).toBeGreaterThan(20 * KB);
  expect(total).toBeLessThanOrEqual(60 * KB);
});
