import { describe, expect, test } from 'vitest';
import { visits } from '../support/visit.ts';

const site = visits('open');
const PHONE = { width: 360, height: 740 };

describe('over the network', () => {
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
