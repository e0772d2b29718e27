import type { Request } from 'playwright';
import { describe, expect, test, vi } from 'vitest';
import { READING_PAGES } from '../support/page-types.ts';
import { visits } from '../support/visit.ts';

const site = visits('open');
const KB = 1024;

/** How long a busy machine may take to paint a page (ms). */
const WAIT = 60_000;

/** What a page may weigh, in KB as it travels. */
const HTML_WITH_STYLE = 14;
const SCRIPTS = 8;
const FIRST_VIEW = 29;

const PHONE = { width: 360, height: 740 };

/** The kinds of pages a scanned code leads to. */
const SCANNED = /^\/(Q|huong-dan|dia-phuong)\/./;

interface Part {
  path: string;
  type: string;
  kb: number;
}

/** What travelled until everything had come to rest; what a service worker stores is not counted. */
async function firstView(address: string): Promise<Part[]> {
  const requests: Request[] = [];
  const page = await site.visit(address, {
    viewport: PHONE,
    serviceWorkers: 'block',
    before: (fresh) => {
      fresh.on('requestfinished', (request) => requests.push(request));
    },
  });
  // On a busy machine the network may rest for a while before the first paint starts the scripts.
  await vi.waitUntil(() => requests.some((one) => one.resourceType() === 'script'), WAIT);
  await page.waitForLoadState('networkidle');
  return Promise.all(
    requests
      .filter((request) => request.url().startsWith('http'))
      .map(async (request) => ({
        path: new URL(request.url()).pathname,
        type: request.resourceType(),
        kb: (await request.sizes()).responseBodySize / KB,
      })),
  );
}

function expectWithin(budget: number, address: string, parts: readonly Part[]): void {
  const total = parts.reduce((sum, { kb }) => sum + kb, 0);
  const list = parts.map(({ path, kb }) => `${path} ${kb.toFixed(1)}`).join(', ');
  expect(total, `${address} in KB: ${list}`).toBeLessThanOrEqual(budget);
}

describe('over the network', () => {
  test.each(READING_PAGES)('a first view stays within its budget: $type', async ({ address }) => {
    const parts = await firstView(address);
    const ofType = (type: string): Part[] => parts.filter((part) => part.type === type);
    expect(ofType('document')).toHaveLength(1);
    expect(ofType('script').length).toBeGreaterThan(0);
    expect(ofType('font')).toHaveLength(1);
    expectWithin(HTML_WITH_STYLE, address, ofType('document'));
    expectWithin(SCRIPTS, address, ofType('script'));
    if (SCANNED.test(address)) expectWithin(FIRST_VIEW, address, parts);
  });

  test('a page is on the screen before it asks for a script', async () => {
    const page = await site.visit('/Q/9EWH7/', { viewport: PHONE, before: () => undefined });
    const startOf = (type: string, name: string): Promise<number> =>
      page.evaluate(
        ([asked, part]) =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const found = list.getEntries().find((entry) => entry.name.includes(part));
              if (found) resolve(found.startTime);
            }).observe({ type: asked, buffered: true });
          }),
        [type, name] as const,
      );
    expect(await startOf('resource', '.js')).toBeGreaterThan(await startOf('paint', 'first-paint'));
  });

  test.each(['/Q/9EWH7/', '/huong-dan/gop-y-van-kien-dai-hoi-xiv/'])(
    'a font that comes late moves nothing under the finger: %s',
    async (address) => {
      const page = await site.visit(address, {
        viewport: PHONE,
        waitUntil: 'domcontentloaded',
        before: async (fresh) => {
          await fresh.route('**/*.woff2', async (route) => {
            await new Promise((resolve) => setTimeout(resolve, 1500));
            await route.continue();
          });
        },
      });
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(list.getEntries().length);
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              resolve(0);
            }, 300);
          }),
      );
      expect(shifts).toBe(0);
    },
  );
});
