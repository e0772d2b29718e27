import puppeteer from 'puppeteer-core';
import { PHONE, type Tab } from './engine.ts';

/** As on phones: scrollbars over the page, no prompts for updates. */
const PREFERENCES = {
  'ui.useOverlayScrollbars': 1,
  'widget.gtk.overlay-scrollbars.enabled': true,
  'intl.accept_languages': 'vi',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
};

/** Starts a Firefox, driven by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Tab> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: PREFERENCES,
  });
  const page = await browser.newPage();
  await page.setViewport(PHONE);
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    read: (expression) => page.evaluate(expression),
    picture: async (maxHeight) => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ ...PHONE, height: Math.min(height, maxHeight) });
      const png = await page.screenshot();
      await page.setViewport(PHONE);
      return Buffer.from(png);
    },
    close: () => browser.close(),
  };
}
