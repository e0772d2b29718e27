/** How soon a box answers a key on a cheap phone, and what its answers weigh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { serveFolder } from '../src/cli/static-server.ts';
import { findBrowser } from '../src/cli/programs/find-browser.ts';

/** A cheap phone: a quarter of this machine's speed. */
const SLOWDOWN = 4;

/** The keyboard comes up meanwhile, ms. */
const BEFORE_TYPING = 1000;

/** Within it every answer has come, ms; somebody who looks for the next letter takes as long. */
const BETWEEN_KEYS = 1200;

/** A box of a page, and what people type into it. */
interface TypedBox {
  /** Of the page on the built site. */
  address: string;
  /** Selects the box; the masthead has a search of its own. */
  box: string;
  /** Selects the lists that answer it. */
  lists: string;
  /** Typed letter by letter, each on a page newly opened. */
  queries: readonly string[];
  /** Milliseconds since 1970: the time the page believes it is. */
  now: number;
}

/** What was measured. */
interface TypingFigures {
  /** From a key to the answer as it is drawn, ms, in the order typed; keys without an answer are left out. */
  keys: number[];
  /** The first answer of each query, ms. */
  firstKeys: number[];
  /** Fetched from the moment the box is turned to, gzip, for the query that fetches most, bytes. */
  heaviest: number;
}

/**
 * Types on a slowed processor.
 * @param dist folder of the built site
 * @param typed the box, and what is typed into it
 */
export async function measureTyping(dist: string, typed: TypedBox): Promise<TypingFigures> {
  const site = await serveFolder(dist);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const figures: TypingFigures = { keys: [], firstKeys: [], heaviest: 0 };
  try {
    for (const query of typed.queries) {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await page.clock.setFixedTime(typed.now);
      await page.goto(site.origin + typed.address);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      await page.waitForLoadState('networkidle');
      const fetched = new Set<string>();
      page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
      await page.locator(typed.box).focus();
      await page.waitForTimeout(BEFORE_TYPING);
      const answers: number[] = [];
      for (const letter of query) answers.push(...(await answerTime(page, typed, letter)));
      figures.keys.push(...answers);
      figures.firstKeys.push(...answers.slice(0, 1));
      figures.heaviest = Math.max(figures.heaviest, weightOf(dist, fetched));
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return figures;
}

const weightOf = (dist: string, paths: ReadonlySet<string>): number =>
  [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0);

/** Presses a key; ms until a list has changed and is drawn, nothing where all stay empty. */
async function answerTime(page: Page, { box, lists }: TypedBox, letter: string): Promise<number[]> {
  await page.locator(box).focus();
  await page.evaluate((selector) => {
    const seen = window as unknown as { answered: number | null; pressed: number };
    seen.answered = null;
    const watched = document.querySelectorAll(selector);
    addEventListener('input', () => (seen.pressed = performance.now()), {
      once: true,
      capture: true,
    });
    const watcher = new MutationObserver(() => {
      if ([...watched].every((list) => list.children.length === 0)) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        seen.answered = performance.now() - seen.pressed;
      });
    });
    for (const list of watched) watcher.observe(list, { childList: true });
  }, lists);
  await page.keyboard.type(letter);
  await page.waitForTimeout(BETWEEN_KEYS);
  const answered = await page.evaluate(
    () => (window as unknown as { answered: number | null }).answered,
  );
  return answered === null ? [] : [answered];
}

/** The figures of a box as lines of name and figure. */
export function typingLines(
  { keys, firstKeys, heaviest }: TypingFigures,
  mostKb: number,
): [string, string][] {
  const ms = (times: readonly number[], part: number): string => {
    const sorted = [...times].sort((one, other) => one - other);
    return `${(sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0)} ms`;
  };
  return [
    [`key to answer, CPU ${SLOWDOWN}× slower, median of ${keys.length} keys`, ms(keys, 0.5)],
    ['… nine out of ten (to reach: 100 ms)', ms(keys, 0.9)],
    ['… the slowest', ms(keys, 1)],
    [`… the first answer of ${firstKeys.length} queries, the slowest`, ms(firstKeys, 1)],
    [
      `sent for the heaviest query, gzip (to reach: ${mostKb} KB)`,
      `${(heaviest / 1024).toFixed(1)} KB`,
    ],
  ];
}
