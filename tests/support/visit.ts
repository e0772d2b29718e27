import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findBrowser, findLightBrowser } from '../../src/cli/programs/find-browser.ts';
import { keepFailure, startTrace } from './failure.ts';
import { SITES, type SiteName } from './sites.ts';
import { serve, type StaticServer } from './static-server.ts';

export interface VisitOptions extends Omit<BrowserContextOptions, 'viewport'> {
  viewport?: { width: number; height: number };
  /** What the visitor's clock shows; the day the site was built where nothing is said. */
  at?: string;
  /** How far to wait for; all pictures and scripts where nothing is said. */
  waitUntil?: 'load' | 'domcontentloaded';
  /** Prepares the page before it loads. */
  before?: (page: Page) => Promise<void> | void;
}

/** A built site with a browser before it, for the tests of one file. */
export interface Visits {
  /**
   * Opens an address. Opening a page costs more than reading it, so visitors of the same kind share
   * one: a second visit takes the place of the first. A visit with `before` has a browser profile
   * of its own.
   */
  visit(address: string, options?: VisitOptions): Promise<Page>;
  /** Where the site is served: `http://127.0.0.1:41234`. */
  origin(): string;
}

/** Waits for what a page adds to itself once it is on the screen. */
async function scriptsOf(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('script[data-src], :not(:defined, kept-pages)'),
  );
}

const DESKTOP = { width: 1280, height: 720 };

/**
 * Serves a built site and opens a browser for the tests of the file that calls this.
 * @param site which site
 * @param flags what the browser is started with besides, a film for its camera; then it is a whole one
 */
export function visits(site: SiteName, flags: readonly string[] = []): Visits {
  let server: StaticServer;
  let browser: Browser;
  const shared = new Map<string, Page>();
  const single: BrowserContext[] = [];
  /** Pages of the test that runs. */
  const used = new Set<Page>();

  beforeAll(async () => {
    server = await serve(site);
    const args = ['--no-sandbox', '--disable-gpu', ...flags];
    const executablePath = flags.length > 0 ? findBrowser() : findLightBrowser();
    browser = await chromium.launch({ executablePath, args });
  });
  afterEach(async ({ task }) => {
    await keepFailure(task, new Set([...used].map((page) => page.context())));
    used.clear();
    await Promise.all(single.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const open = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ locale: 'vi-VN', ...options });
    // A visit must not find what an earlier one has stored; offline.test.ts lets the worker run.
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await startTrace(context);
    return context.newPage();
  };

  const pageFor = async (options: BrowserContextOptions, isShared: boolean): Promise<Page> => {
    const kind = JSON.stringify(options);
    const known = isShared ? shared.get(kind) : undefined;
    if (known) return known;
    const page = await open(options);
    if (isShared) shared.set(kind, page);
    else single.push(page.context());
    return page;
  };

  return {
    origin: () => server.origin,
    visit: async (address, { at, before, waitUntil, viewport, ...options } = {}) => {
      const page = await pageFor(options, before === undefined);
      used.add(page);
      await page.setViewportSize(viewport ?? DESKTOP);
      await page.clock.setFixedTime(at ?? SITES[site].SITE_NOW);
      await before?.(page);
      await page.goto(server.origin + address, { waitUntil: waitUntil ?? 'load' });
      if (!waitUntil && options.javaScriptEnabled !== false) await scriptsOf(page);
      return page;
    },
  };
}
