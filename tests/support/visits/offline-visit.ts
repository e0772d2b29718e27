import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { keepFailure, startTrace } from '../programs/failure.ts';
import { browserWith } from './light-browser.ts';
import { scriptsOf } from '../reads/scripts-of.ts';
import { WHILE_OPEN } from '../sites/sites.ts';
import { serve, type Line, type StaticServer } from '../programs/static-server.ts';

/** A phone with a browser of its own, and the line to the server. */
export interface Phone {
  /** The line; back to normal before each test. */
  line: Line;
  /** Opens an address in the one page of this phone. */
  open: (address: string, at?: string) => Promise<Page>;
  /** Paths in the store of the phone, sorted. */
  stored: () => Promise<string[]>;
  /** Opens an address and waits until the worker has kept these paths. */
  openAndKeep: (address: string, paths: readonly string[]) => Promise<Page>;
  /** Another host name for the same server, without HTTPS. */
  unsafeOrigin: () => string;
}

const LAN = 'lan.example.gov.vn';

/** A new phone for every test of the file that calls this; its service worker runs. */
export function phone(): Phone {
  const line: Line = { site: 'open', sent: [] };
  let server: StaticServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    server = await serve(line);
    browser = await browserWith([`--host-resolver-rules=MAP ${LAN} 127.0.0.1`]);
  });
  beforeEach(async () => {
    Object.assign(line, { site: 'open', isCut: false, delay: 0, edit: undefined, sent: [] });
    context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 360, height: 740 } });
    await startTrace(context);
    page = await context.newPage();
  });
  afterEach(async ({ task }) => {
    await keepFailure(task, [context]);
    await context.close();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const open = async (address: string, at: string = WHILE_OPEN): Promise<Page> => {
    await page.clock.setFixedTime(at);
    await page.goto(new URL(address, server.origin).href);
    // Scripts come after the first picture; one that is not stored never comes.
    await scriptsOf(page);
    return page;
  };

  const stored = (): Promise<string[]> =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const stores = await Promise.all(names.map((name) => caches.open(name)));
      const keys = await Promise.all(stores.map((store) => store.keys()));
      return keys
        .flat()
        .map(({ url }) => new URL(url).pathname)
        .sort();
    });

  return {
    line,
    open,
    stored,
    openAndKeep: async (address, paths) => {
      await open(address);
      await expect.poll(stored, { timeout: 30_000 }).toEqual(expect.arrayContaining([...paths]));
      return page;
    },
    unsafeOrigin: () => server.origin.replace('127.0.0.1', LAN),
  };
}

/** What a page says of itself where it is a copy. */
export const copyLine = (page: Page): Promise<string> => page.locator('stored-copy').innerText();

/** What there is to read, without what scripts add some moments later. */
export async function mainText(page: Page): Promise<string> {
  await page.locator('main :is(button, [data-script-only])').evaluateAll((all) => {
    for (const one of all) one.remove();
  });
  return page.locator('main').innerText();
}

/** What the browser complains about from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
