import type { Page, Request } from 'playwright';
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
async function transferred(
  address: string,
): Promise<{ total: number; requests: Request[]; page: Page }> {
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
    page,
  };
}

test.each(PAGES)('the first view of %s takes at most 60 KB over the network', async (address) => {
  const { total, requests } = await transferred(address);
  const types = requests.map((request) => request.resourceType());
  expect(types).toEqual(expect.arrayContaining(['document', 'script', 'font']));
  expect(total).toBeGreaterThan(20 * KB);
  expect(total).toBeLessThanOrEqual(60 * KB);
});

test('a second page needs only itself', async () => {
  const { requests, page } = await transferred('/Q/9EWH7/');
  const before = requests.length;
  await page.getByRole('link', { name: 'Xem cách góp ý' }).first().click();
  await page.waitForLoadState('networkidle');
  const network: string[] = [];
  for (const request of requests.slice(before)) {
    const { responseBodySize } = await request.sizes();
    if (responseBodySize > 0) network.push(request.resourceType());
  }
  expect(network).toEqual(['document']);
});
