import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

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

/** Whether titles stand in the font once everything asked for has come: other letters are as wide only by chance. */
const isShown = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const title = document.querySelector('h1') ?? document.body;
    const text = document.createRange();
    text.selectNodeContents(title);
    const before = text.getBoundingClientRect().width;
    title.style.fontFamily = 'var(--font-body)';
    const after = text.getBoundingClientRect().width;
    title.style.fontFamily = '';
    return before !== after;
  });

describe('over the network', () => {
  test('a page is on the screen before it asks for a script', async () => {
    const page = await site.visit('/Q/9EWH7/', { viewport: PHONE, before: () => undefined });
    const script = await startOf(page, 'resource', '.js');
    expect(script).toBeGreaterThan(await startOf(page, 'paint', 'first-paint'));
  });

  test('a phone fetches no font: one that comes late would move what is under the finger', async () => {
    const asked: string[] = [];
    const page = await site.visit('/huong-dan/gop-y-van-kien-dai-hoi-xiv/', {
      viewport: PHONE,
      before: (fresh) => {
        fresh.on('request', (request) => asked.push(request.url()));
      },
    });
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => url.endsWith('.woff2'))).toEqual([]);
    expect(await isShown(page)).toBe(false);
  });

  test('on a desktop the first page of all has the font', async () => {
    const page = await site.visit('/dia-phuong/', {
      viewport: { width: 1280, height: 800 },
      before: () => undefined,
    });
    expect(await isShown(page)).toBe(true);
  });
});
