import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { READING_PAGES } from '../support/page-types.ts';
import { visits } from '../support/visit.ts';

const site = visits('open');

interface Focus {
  name: string;
  outline: number;
  inView: boolean;
  width: number;
  height: number;
}

/** What has the focus, and how it is marked; `null` when the keyboard has left the page. */
function focusOf(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.getAttribute('href') ?? ''} ${element.textContent.trim()}`,
      outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      width: box.width,
      height: box.height,
    };
  });
}

/** How many things on the page a keyboard must reach. */
function reachable(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('a[href], button, input, summary, select, textarea')].filter(
        (one) => one.checkVisibility() && !one.closest('template'),
      ).length,
  );
}

describe('with a keyboard only', () => {
  test.each(READING_PAGES)('everything is reached, with a mark: $type', async ({ address }) => {
    const page = await site.visit(address, { viewport: { width: 360, height: 740 } });
    const expected = await reachable(page);
    expect(expected).toBeGreaterThan(8);
    const reached: Focus[] = [];
    for (let step = 0; step <= expected; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await focusOf(page);
      // Past the last one, the keyboard leaves the page or begins again.
      if (!focus || focus.name === reached[0]?.name) break;
      reached.push(focus);
    }
    expect(reached.length).toBe(expected);
    expect(reached[0]?.name).toBe('A #noi-dung Bỏ qua đầu trang');
    expect(reached.filter(({ outline }) => outline < 2)).toEqual([]);
    expect(reached.filter(({ inView }) => !inView)).toEqual([]);
    expect(reached.filter(({ width, height }) => width < 24 || height < 16)).toEqual([]);
  });

  test('the skip link is hidden until it is reached, and leads past the head of the page', async () => {
    const page = await site.visit('/');
    const skip = page.locator('a[href="#noi-dung"]');
    const isClipped = (): Promise<boolean> =>
      skip.evaluate((link) => getComputedStyle(link).overflow === 'hidden');
    expect(await isClipped()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isClipped()).toBe(false);
    expect((await skip.boundingBox())?.width).toBeGreaterThan(60);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#noi-dung');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('a list of sources opens and closes', async () => {
    const page = await site.visit('/canh-bao/');
    const list = page.locator('main details').first();
    await list.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await list.getByRole('link').first().isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await list.getByRole('link').first().isVisible()).toBe(false);
  });

  test('a search is typed, sent and followed', async () => {
    const page = await site.visit('/tim-kiem/');
    await page.getByRole('searchbox', { name: 'Bạn cần tìm gì?' }).focus();
    await page.keyboard.type('kích hoạt');
    await page.keyboard.press('Enter');
    await page.locator('[data-results] li').first().waitFor();
    await page.keyboard.press('Tab'); // the button
    await page.keyboard.press('Tab'); // kind
    await page.keyboard.press('Tab'); // consultation
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL(/kich-hoat/), page.keyboard.press('Enter')]);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/kích hoạt/i);
  });
});
