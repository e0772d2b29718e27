import lighthouse from 'lighthouse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { callInPage } from '../src/cli/engines/in-page.ts';
import { findOrInstallBrowser } from '../src/cli/programs/find-browser.ts';

/** Lighthouse's marks from 0 to 100, its estimates in ms, and what travelled in bytes. */
export interface PageFigures {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  lcp: number;
  fcp: number;
  tbt: number;
  cls: number;
  /** The page itself, its style inside, with its headers. */
  html: number;
  /** Everything until the page had come to rest, with headers. */
  bytes: number;
  requests: number;
}

/**
 * Measures pages with Lighthouse as it comes: a phone, slow 4G simulated. Each round visits every
 * page once, so that a disturbance of the machine does not fall on one page alone.
 * @param urls addresses of the pages
 * @param rounds how often each is visited
 * @param at what the visitor's clock shows, epoch ms. Pages are built for a moment; opened on another
 *   day they change their words, and that change counts as the largest paint.
 * @returns the median of each figure, in the order of `urls`
 */
export async function measurePages(
  urls: readonly string[],
  rounds: number,
  at: number,
): Promise<PageFigures[]> {
  const browser = await puppeteer.launch({
    executablePath: await findOrInstallBrowser(),
    args: ['--no-sandbox'],
  });
  const visits = urls.map((): PageFigures[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, url] of urls.entries()) {
      console.error(
        `  round ${round + 1} of ${rounds}, page ${index + 1} of ${urls.length}: ${url}`,
      );
      visits[index]?.push(await visit(browser, url, at));
    }
  }
  await browser.close();
  return visits.map(medians);
}

/** What Lighthouse says when Chromium's trace lacks the start of a visit, about once in fifty: nothing was measured. */
const NOT_RECORDED = 'NO_NAVSTART';

/** How often a visit is begun that was not recorded. */
const MOST_TRIES = 3;

async function visit(browser: Browser, url: string, at: number, tries = 1): Promise<PageFigures> {
  // Somebody new each time: Lighthouse empties the cache and leaves what pages have stored.
  const visitor = await browser.createBrowserContext();
  const page = await visitor.newPage();
  await page.evaluateOnNewDocument(callInPage('watch', at));
  const result = await lighthouse(url, { logLevel: 'error' }, undefined, page);
  await visitor.close();
  if (result?.lhr.runtimeError?.code === NOT_RECORDED && tries < MOST_TRIES)
    return visit(browser, url, at, tries + 1);
  if (!result || result.lhr.runtimeError) {
    throw new Error(`Lighthouse: ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  }
  const { audits, categories } = result.lhr;
  const mark = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string): number => audits[name]?.numericValue ?? NaN;
  const { details } = audits['network-requests'] ?? {};
  const requests = details?.type === 'table' ? details.items : [];
  const travelled = requests.filter(
    ({ url: asked }) => typeof asked === 'string' && asked.startsWith('http'),
  );
  return {
    performance: mark('performance'),
    accessibility: mark('accessibility'),
    bestPractices: mark('best-practices'),
    seo: mark('seo'),
    lcp: value('largest-contentful-paint'),
    fcp: value('first-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    html: Number(travelled[0]?.['transferSize']),
    bytes: value('total-byte-weight'),
    requests: travelled.length,
  };
}

function medians(visits: readonly PageFigures[]): PageFigures {
  const median = (name: keyof PageFigures): number => {
    const sorted = visits.map((figures) => figures[name]).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? NaN;
  };
  return {
    performance: median('performance'),
    accessibility: median('accessibility'),
    bestPractices: median('bestPractices'),
    seo: median('seo'),
    lcp: median('lcp'),
    fcp: median('fcp'),
    tbt: median('tbt'),
    cls: median('cls'),
    html: median('html'),
    bytes: median('bytes'),
    requests: median('requests'),
  };
}
