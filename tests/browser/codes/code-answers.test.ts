/** How the check of codes and each of its answers look and are used, whoever uses them. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../../support/visits/axe.ts';
import { check, PHONE } from '../../support/visits/code-check.ts';
import { visits, type VisitOptions } from '../../support/visits/visit.ts';

const site = visits('open');

const open = (options: VisitOptions = {}): Promise<Page> =>
  site.visit('/kiem-tra/', { viewport: PHONE, ...options });

describe('everybody', () => {
  test.each([
    ['genuine', '9EWH7', 'Mã thật, đang dùng'],
    ['ended', '5F5WP', 'Mã thật, đợt góp ý đã kết thúc'],
    ['slip', '9EWHO', 'Mã chưa đúng'],
    ['never issued', 'ABCD7', 'Chúng tôi không cấp mã này'],
    [
      'not ours',
      'https://gopy.example.gov.vn.mot-ten-rat-dai-de-thu-xem-co-tran-ra-ngoai-khong.example.com/q/9ewh7',
      'Không phải mã của chúng tôi',
    ],
    ['elsewhere', 'gopy.example.gov.vn/canh-bao/', 'Trang của chúng tôi, không phải mã'],
    ['left out', `Mã 9EWH7, ${'mot-chu-rat-dai'.repeat(9)}`, 'Mã thật, đang dùng'],
    ['several', '9EWH7 hay DCF83', 'Có nhiều mã khác nhau'],
    ['no code', 'Kính mời bạn góp ý', 'Không thấy mã nào'],
    ['nothing', '', 'Chưa có gì để kiểm tra'],
  ])(
    'axe finds nothing on the answer “%s”, in any colours, and it fits 320 px',
    async (_name, text, expected) => {
      const page = await open({ viewport: { width: 320, height: 640 } });
      await check(page, text, expected);
      expect(await axeFindings(page)).toEqual([]);
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ colorScheme: 'dark', forcedColors });
        expect(await axeFindings(page, 'colours')).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    },
  );

  test('whatever is to tap is as tall as a thumb', async () => {
    const page = await open();
    const targets = page.locator(
      'code-check :is(button, label.button, input[type="text"]):visible',
    );
    expect(await targets.count()).toBeGreaterThanOrEqual(4);
    for (const target of await targets.all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  });

  test('without scripts there is no form that cannot answer, but the steps and the list', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('code-check').isVisible()).toBe(false);
    await page.getByRole('link', { name: '9EWH7', exact: true }).click();
    expect(await page.locator('main').innerText()).toMatch(/Phường Sông\sTrí/u);
  });

  test('nothing moves when the script has come', async () => {
    const page = await open({ before: () => undefined });
    const moved = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & {
              sources: { node: Node }[];
            })[];
            resolve(
              shifts.flatMap(({ sources }) =>
                sources.map(({ node }) => node.nodeName + (node.textContent ?? '')),
              ),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve([]);
          }, 300);
        }),
    );
    expect(moved).toEqual([]);
  });
});
