import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findBrowser } from '../../../src/cli/programs/find-browser.ts';
import { devSession } from './dev-session.ts';
import { keepFailure, startTrace } from '../programs/failure.ts';
import { browserWith, lightBrowser } from './light-browser.ts';
import { scriptsOf } from '../reads/scripts-of.ts';
import { SITES, type SiteName } from '../sites/sites.ts';
import { serve, type StaticServer } from '../programs/static-server.ts';

export interface VisitOptions extends Omit<BrowserContextOptions, 'viewport'> {
  viewport?: { width: number; height: number };
  /** What the visitor's clock shows; the day the site was built where nothing is said. */
  at?: string;
  /** How far to wait for; all pictures and scripts where nothing is said. */
  waitUntil?: 'load' | 'domcontentloaded';
  /** Prepares the page before it loads. */
  before?: (page: Page) => Promise<void> | void;
  /**
   * Whether visitors of the same kind share the page though `before` prepares it. Nothing of a visit is in
   * the cache of the next; what stays is what a browser has compiled, which takes longer than a page.
   */
  isShared?: boolean;
  /** Finds no value earlier visitors of the same kind have left: a profile of its own costs as much as two pages. */
  isNew?: boolean;
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

const withoutCaches = new WeakSet<Page>();

/** From now on a page fetches whatever it shows. */
async function withoutCache(page: Page): Promise<void> {
  if (withoutCaches.has(page)) return;
  withoutCaches.add(page);
  const session = await devSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

const clocks = new WeakMap<BrowserContext, string>();

/** Sets the clock of a profile where it shows another time: each setting is played again in every page. */
async function setClock(page: Page, time: string): Promise<void> {
  if (clocks.get(page.context()) === time) return;
  clocks.set(page.context(), time);
  await page.clock.setFixedTime(time);
}

/** Sets the size of a page where it has another, for it is laid out and drawn again. */
async function setSize(page: Page, size: { width: number; height: number }): Promise<void> {
  const now = page.viewportSize();
  if (now?.width !== size.width || now.height !== size.height) await page.setViewportSize(size);
}

/** Forgets the values pages of a site have left. */
async function forgetStored(page: Page): Promise<void> {
  if (page.url() === 'about:blank') return;
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

const DESKTOP = { width: 1280, height: 720 };

/** A browser of the tests' own. */
interface OwnBrowser {
  /** What it is started with besides: a film for its camera, the letters it draws. */
  flags?: readonly string[];
  /** Whether it needs what the one without windows lacks: a camera, the kept looks of letters. */
  isWhole?: boolean;
}

/**
 * Serves a built site and opens a browser for the tests of the file that calls this.
 * @param site which site
 * @param own where it is not the one that the files share
 */
export function visits(site: SiteName, own?: OwnBrowser): Visits {
  let server: StaticServer;
  let browser: Browser;
  const shared = new Map<string, Page>();
  const single: BrowserContext[] = [];
  const opened = new Set<BrowserContext>();

  beforeAll(async () => {
    server = await serve(site);
    browser = own
      ? await browserWith(own.flags ?? [], own.isWhole ? findBrowser() : undefined)
      : await lightBrowser();
  });
  afterEach(async ({ task }) => {
    await keepFailure(task, opened);
    await Promise.all(single.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    if (own) await browser.close();
    else await Promise.all([...opened].map((context) => context.close()));
    server.close();
  });

  const open = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ locale: 'vi-VN', ...options });
    opened.add(context);
    context.on('close', () => opened.delete(context));
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
    visit: async (
      address,
      { at, before, waitUntil, viewport, isShared, isNew, ...options } = {},
    ) => {
      const page = await pageFor(options, isShared ?? before === undefined);
      if (isNew) await forgetStored(page);
      if (isShared) await withoutCache(page);
      await setSize(page, viewport ?? DESKTOP);
      await setClock(page, at ?? SITES[site].SITE_NOW);
      await before?.(page);
      // To a browser another fragment of the page it shows is no new visit.
      if (address.includes('#')) await page.goto('about:blank');
      await page.goto(server.origin + address, { waitUntil: waitUntil ?? 'load' });
      if (!waitUntil && options.javaScriptEnabled !== false) await scriptsOf(page);
      return page;
    },
  };
}
