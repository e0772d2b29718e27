import { chromium } from 'playwright';
import { PHONE, type Tab } from './engine.ts';

/** Starts a current Chromium. */
export async function startChromium(executablePath: string): Promise<Tab> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--in-process-gpu'],
  });
  const page = await browser.newPage({ viewport: PHONE, locale: 'vi-VN' });
  return {
    open: async (address) => {
      await page.goto(address);
    },
    read: (expression) => page.evaluate(expression),
    picture: async (maxHeight) => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...PHONE, height: Math.min(height, maxHeight) });
      const png = await page.screenshot();
      await page.setViewportSize(PHONE);
      return png;
    },
    close: () => browser.close(),
  };
}
