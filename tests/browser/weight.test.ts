import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visits } from '../support/visit.ts';

const site = visits('open');
const PHONE = { width: 360, height: 740 };

/** When the page began to fetch a file or painted, ms; waits until it has. */
const startOf = (page: Page, type: string, name: string): Promise<number> =>
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

describe('over the network', () => {
  test('a page is on the screen before it asks for a script', async () => {
    const page = await site.visit('/Q/9EWH7/', { viewport: PHONE, before: () => undefined });
    const script = await startOf(page, 'resource', '.js');
    expect(script).toBeGreaterThan(await startOf(page, 'paint', 'first-paint'));
  });

  test.each(['/Q/9EWH7/', '/huong-dan/gop-y-van-kien-dai-hoi-xiv/'])(
    'a font that comes late moves nothing under the finger: %s',
    async (address) => {
      const page = await site.visit(address, {
        viewport: PHONE,
        waitUntil: 'domcontentloaded',
        before: async (fresh) => {
          await fresh.addInitScript(() => {
            localStorage.setItem('co-chu', '0');
          });
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

  /** Whether titles have the font, once everything asked for has come. */
  const isShown = (page: Page): Promise<boolean> =>
    page.evaluate(async () => {
      await document.fonts.ready;
      const { fontFamily } = getComputedStyle(document.querySelector('h1') ?? document.body);
      return (
        fontFamily.includes('Be Vietnam Pro') &&
        [...document.fonts].every(({ status }) => status === 'loaded')
      );
    });

  test('the first page of all on a phone waits for no font; the next has it in its titles', async () => {
    const page = await site.visit('/dia-phuong/', { viewport: PHONE, before: () => undefined });
    const font = await startOf(page, 'resource', '.woff2');
    expect(font).toBeGreaterThan(await startOf(page, 'paint', 'first-contentful-paint'));
    await page.waitForFunction(() => localStorage.getItem('co-chu') === '0');
    expect(await isShown(page)).toBe(false);
    await page.goto(`${site.origin()}/canh-bao/`);
    expect(await isShown(page)).toBe(true);
  });

  test('on a desktop the first page of all has the font', async () => {
    const page = await site.visit('/dia-phuong/', {
      viewport: { width: 1280, height: 800 },
      before: () => undefined,
    });
    expect(await isShown(page)).toBe(true);
  });
});
