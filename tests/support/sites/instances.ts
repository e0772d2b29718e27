/** Three sites that belong together, each served at the address it is built for, and who visits them. */
import type { BrowserContext, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { serveFolder, type StaticServer } from '../../../src/cli/static-server.ts';
import { lightBrowser } from '../visits/light-browser.ts';
import { INSTANCE_URLS, siteDir, SITES, type InstanceName } from './sites.ts';

export const NATION = INSTANCE_URLS.nation;

export interface InstanceVisits {
  /** Lets a site answer again. */
  start: (name: InstanceName) => Promise<void>;
  /** Takes a site down. */
  stop: (name: InstanceName) => Promise<void>;
  /** A visitor on the day of the builds; what the policies refuse is collected. */
  visitor: (javaScriptEnabled?: boolean) => Promise<{ page: Page; refused: string[] }>;
}

/** Serves all three for the tests of the file that calls this: one file, for their ports are fixed. */
export function instances(): InstanceVisits {
  const servers = new Map<InstanceName, StaticServer>();
  const start = async (name: InstanceName): Promise<void> => {
    const port = Number(new URL(INSTANCE_URLS[name]).port);
    servers.set(name, await serveFolder(siteDir(name), port));
  };
  const stop = async (name: InstanceName): Promise<void> => {
    await servers.get(name)?.close();
    servers.delete(name);
  };
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    for (const name of Object.keys(INSTANCE_URLS) as InstanceName[]) await start(name);
  });
  afterEach(() => context?.close());
  afterAll(async () => {
    for (const name of servers.keys()) await stop(name);
  });

  const visitor = async (javaScriptEnabled = true) => {
    const browser = await lightBrowser();
    context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 360, height: 740 },
      locale: 'vi-VN',
    });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/content security policy|CORS|Trusted/i.test(message.text()))
        refused.push(message.text());
    });
    await page.clock.setFixedTime(SITES.nation.SITE_NOW);
    return { page, refused };
  };
  return { start, stop, visitor };
}

/** One province's pages, as somebody who has taken it over would send them. */
export const hostileFragments = (page: Page, { url }: { url: string }): Promise<unknown> =>
  page.route(`${INSTANCE_URLS['mau-khac']}/pagefind/fragment/*`, (route) =>
    route.fulfill({
      headers: { 'Access-Control-Allow-Origin': NATION },
      body: `pagefind_dcd${JSON.stringify({
        url,
        content: 'xe bò <img src=x onerror=alert(1)>',
        raw_content:
          'xe bò <img src=x onerror=alert(1)> <form action=//xau.example><script>alert(1)</script>',
        word_count: 4,
        filters: { loai: 'không phải danh sách', dot: [{}, 7] },
        meta: { title: '<b>Tên</b>' },
        anchors: [],
      })}`,
    }),
  );

/** What the search has found, a link each. */
export const results = (page: Page): Locator => page.locator('[data-results] a');

/** Searches at the site of the country for what all three have a page of, in all of them. */
export async function searchEverywhere(page: Page): Promise<void> {
  await page.goto(`${NATION}/tim-kiem/?q=xe+b%C3%B2&noi=ca-tinh`);
  await page.locator('[data-status]').getByText('xe bò').waitFor({ timeout: 30_000 });
}
