import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { SITES, type SiteName } from './sites.ts';
import { serve, type StaticServer } from './static-server.ts';

export interface VisitOptions extends BrowserContextOptions {
  /** What the visitor's clock shows; the day the site was built where nothing is said. */
  at?: string;
  /** How far to wait for; all pictures and scripts where nothing is said. */
  waitUntil?: 'load' | 'domcontentloaded';
  /** Prepares the page before it loads. */
  before?: (page: Page) => Promise<void> | void;
}

/** A built site with a browser before it, for the tests of one file. */
export interface Visits {
  /** Opens an address in a context of its own, closed after the test. */
  visit(address: string, options?: VisitOptions): Promise<Page>;
  /** Where the site is served: `http://127.0.0.1:41234`. */
  origin(): string;
}

/**
 * Serves a built site and opens a browser for the tests of the file that calls this.
 * @param site which site
 */
export function visits(site: SiteName): Visits {
  let server: StaticServer;
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    server = await serve(site);
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  return {
    origin: () => server.origin,
    visit: async (address, { at = SITES[site].SITE_NOW, before, waitUntil, ...options } = {}) => {
      const context = await browser.newContext({ locale: 'vi-VN', ...options });
      contexts.push(context);
      const page = await context.newPage();
      await page.clock.setFixedTime(at);
      await before?.(page);
      await page.goto(server.origin + address, { waitUntil: waitUntil ?? 'load' });
      return page;
    },
  };
}
