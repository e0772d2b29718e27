import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Locator, type Page } from 'playwright';
import { makePointsCountry } from './made-up/make-points-country.ts';
import { findBrowser } from '../src/cli/programs/find-browser.ts';
import { measuredBuild } from './country.ts';

const FOLDER = '.cache/points-country';

/** A cheap phone: a quarter of this machine's speed. */
const SLOWDOWN = 4;

/** What people type, letter by letter. */
const QUERIES = ['thanh', 'phường hòa hiếu', 'tân phú', 'phu tho', 'quang trung', 'đường hòa hiếu'];

/**
 * The finder with a country full of points: how soon it answers a key, and what that weighs.
 * @returns lines of name and figure
 */
export async function benchPoints(): Promise<[string, string][]> {
  makePointsCountry('content', `${FOLDER}/content`);
  const { seconds, peakMb } = await measuredBuild(FOLDER);
  return [
    ['build with 16,600 support points', `${seconds.toFixed(1)} s`],
    ['peak memory', `${peakMb.toFixed(0)} MB`],
    ...(await measuredFinder(`${FOLDER}/dist`)),
  ];
}

/**
 * Types into the finder of a built site on a slowed processor.
 * @param dist the built site
 * @returns lines of name and figure
 */
async function measuredFinder(dist: string): Promise<[string, string][]> {
  const { server, sent } = serve(dist);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const times: number[] = [];
  let heaviest = 0;
  try {
    for (const query of QUERIES) {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await page.clock.setFixedTime('2025-11-03T09:00:00+07:00');
      await page.goto(`http://127.0.0.1:${port}/diem-ho-tro/`);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      // The page is there and at rest; somebody taps the box, the keyboard comes up, then they type.
      await page.waitForLoadState('networkidle');
      sent.length = 0;
      await box(page).focus();
      await page.waitForTimeout(1000);
      for (const letter of query) times.push(...(await answerTime(page, letter)));
      heaviest = Math.max(
        heaviest,
        sent.reduce((sum, bytes) => sum + bytes, 0),
      );
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  times.sort((a, b) => a - b);
  const at = (part: number): string =>
    `${(times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(0)} ms`;
  return [
    [`key to results, CPU ${SLOWDOWN}× slower, median of ${times.length} keys`, at(0.5)],
    ['… nine out of ten (to reach: 100 ms)', at(0.9)],
    ['… the slowest', at(1)],
    ['sent for the heaviest query, gzip (to reach: 60 KB)', `${(heaviest / 1024).toFixed(1)} KB`],
  ];
}

/** The masthead has a search of its own. */
const box = (page: Page): Locator => page.locator('main').getByRole('searchbox');

/** Presses a key; ms until the list has changed and is drawn, nothing where the answer is none. */
async function answerTime(page: Page, letter: string): Promise<number[]> {
  await box(page).focus();
  await page.evaluate(() => {
    const seen = window as unknown as { answered: number | null; pressed: number };
    seen.answered = null;
    // Points, or the names of places to choose among.
    const lists = document.querySelectorAll('[data-results], [data-choices]');
    addEventListener('input', () => (seen.pressed = performance.now()), {
      once: true,
      capture: true,
    });
    const watcher = new MutationObserver(() => {
      if ([...lists].every((list) => list.children.length === 0)) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        seen.answered = performance.now() - seen.pressed;
      });
    });
    for (const list of lists) watcher.observe(list, { childList: true });
  });
  await page.keyboard.type(letter);
  await page.waitForTimeout(1200);
  const answered = await page.evaluate(
    () => (window as unknown as { answered: number | null }).answered,
  );
  return answered === null ? [] : [answered];
}

/** Serves a built site, compressed beforehand as a host does, and counts what was sent. */
function serve(dist: string): { server: Server; sent: number[] } {
  const sent: number[] = [];
  const packed = new Map<string, Buffer>();
  const pack = (file: string): Buffer => {
    const bytes = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    packed.set(file, bytes);
    return bytes;
  };
  for (const file of globSync(`${dist}/diem-ho-tro/du-lieu/**/*.json`)) pack(file);
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const bytes = pack(file);
    sent.push(bytes.length);
    response
      .writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Encoding': 'gzip',
      })
      .end(bytes);
  }).listen(0, '127.0.0.1');
  return { server, sent };
}
