/**
 * Each type of page, visited once with scripts and once without: what its first view asks for, whether
 * both say the same, what a keyboard reaches, what axe finds in any colours, how it fits with larger
 * letters and on the narrowest screen, how evenly its lists stand and how far a desktop is used.
 */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { axeFindings } from '../../support/visits/axe.ts';
import { expectLight } from '../../support/visits/first-view.ts';
import { atRest, forget, listen, type Heard } from '../../support/texts/heard.ts';
import {
  beyondHeader,
  brokenWords,
  titlesBelowText,
  withLargerLetters,
} from '../../support/visits/larger-letters.ts';
import { mainText, reachOfWords, titleText, unevenLists } from '../../support/reads/main-part.ts';
import { overlappingTexts } from '../../support/visits/overlap.ts';
import {
  EMBEDDED,
  PAGE_TYPES,
  PAGE_TYPES_AFTER,
  READING_PAGES,
} from '../../support/visits/page-types.ts';
import { expectItFits, sidewaysScroll } from '../../support/visits/sideways.ts';
import { reachable, tabOrder, type Focus } from '../../support/visits/tab-order.ts';
import { visits } from '../../support/visits/visit.ts';

const sites = { open: visits('open'), today: visits('today') };

const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** How long a busy machine may take to paint a page (ms). */
const WAIT = 60_000;

/** The ways a page may be coloured on somebody's device. */
const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  'high contrast in the dark': { colorScheme: 'dark', forcedColors: 'none', contrast: 'more' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', contrast: 'no-preference' },
} as const;

/** What axe has judged on the pages before, by the colours it was in. */
const seenLooks = new Map<string, Set<number>>();
const seenIn = (name: string): Set<number> => {
  const seen = seenLooks.get(name) ?? new Set();
  seenLooks.set(name, seen);
  return seen;
};

const AS_USUAL = { colorScheme: null, forcedColors: null, contrast: null } as const;

/** One question and its answer; and lists whose pictures take the whole width below their title. */
const ALONE = new Set([
  'search',
  'unknown address',
  'landing of a door sign',
  'posts',
  'post of a place',
  'sheets of the country',
  'sheets of a province',
  'one board',
]);

/** What is heard of each page that visitors share. */
const heardOn = new WeakMap<Page, Heard>();

describe.each([...PAGE_TYPES, ...PAGE_TYPES_AFTER])('$type', ({ type, site, address }) => {
  const visited = sites[site === 'today' ? 'today' : 'open'];
  const isRead = READING_PAGES.some((one) => one.address === address && one.site === site);
  let page: Page;
  let heard: Heard;

  beforeAll(async () => {
    page = await visited.visit(address, {
      viewport: PHONE,
      isShared: true,
      before: async (shared) => {
        heard = heardOn.get(shared) ?? listen(shared);
        heardOn.set(shared, heard);
        // What the page before still asks for would fail as it goes.
        await atRest(heard);
        forget(heard);
      },
    });
  });

  test('a browser has nothing to complain of, asks nobody else, and not for more than a page may weigh', async () => {
    if (isRead) {
      // On a busy machine the network may rest for a while before the first paint starts the scripts.
      await vi.waitUntil(() => heard.finished.some((one) => one.resourceType() === 'script'), WAIT);
      await atRest(heard);
      await expectLight(address, heard.finished);
    }
    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight);
    });
    await atRest(heard);
    expect(heard.complaints).toEqual([]);
    // The card brings all it has with it.
    expect(heard.requests.length).toBeGreaterThan(address === EMBEDDED.address ? 0 : 2);
    expect(
      heard.requests.filter((url) => url.origin !== visited.origin() && url.protocol !== 'data:'),
    ).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('axe finds nothing wrong on a screen of any width, in any colours', async () => {
    const found: string[] = [];
    for (const [name, colours] of Object.entries(COLOURS)) {
      await page.emulateMedia(colours);
      const findings = await axeFindings(page, name === 'light' ? 'all' : 'colours', seenIn(name));
      found.push(...findings.map((finding) => `${name}: ${finding}`));
    }
    await page.emulateMedia(AS_USUAL);
    await page.setViewportSize(WIDE);
    for (const scope of ['structure', 'colours'] as const)
      found.push(
        ...(await axeFindings(page, scope, seenIn('wide'))).map((finding) => `wide: ${finding}`),
      );
    expect(found).toEqual([]);
  });

  if (isRead && site === 'open')
    test('names the manifest once it is on the screen', async () => {
      const named = page.evaluate(() =>
        [...document.querySelectorAll('link[rel="manifest"]')].map((one) =>
          one.getAttribute('href'),
        ),
      );
      expect(await named).toEqual(['/manifest.webmanifest']);
    });

  if (type !== 'search' && (isRead || site === 'today'))
    test('with scripts off people read the same, and nothing scrolls sideways', async () => {
      const bare = await visited.visit(address, {
        viewport: WIDE,
        javaScriptEnabled: false,
        // Pictures have their measures before they come.
        waitUntil: 'domcontentloaded',
      });
      await page.setViewportSize(WIDE);
      expect((await titleText(bare)).length).toBeGreaterThan(5);
      expect(await mainText(bare)).toBe(await mainText(page));
      await bare.setViewportSize(NARROW);
      await expectItFits(bare);
    });

  if (!isRead) return;

  if (!ALONE.has(type))
    test('a desktop has something to read in its right third', async () => {
      await page.setViewportSize(WIDE);
      await page.evaluate(() => {
        window.scrollTo(0, 0);
      });
      expect(await reachOfWords(page)).toBeGreaterThan(0.75);
    });

  test('items of a list stand equally far apart, with a link in them or without', async () => {
    await page.setViewportSize(PHONE);
    expect(await unevenLists(page)).toEqual([]);
  });

  test('a keyboard reaches everything, with a mark', async () => {
    await page.setViewportSize(PHONE);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    const expected = await reachable(page);
    expect(expected).toBeGreaterThan(8);
    const reached: Focus[] = [];
    for (const focus of await tabOrder(page, expected + 1)) {
      // Past the last one, the keyboard leaves the page or begins again.
      if (!focus || focus.name === reached[0]?.name) break;
      reached.push(focus);
    }
    expect(reached.length).toBe(expected);
    expect(reached[0]?.name).toBe('A #noi-dung Bỏ qua đầu trang');
    expect(reached.filter(({ outline }) => outline < 2)).toEqual([]);
    expect(reached.filter(({ inView }) => !inView)).toEqual([]);
    expect(reached.filter(({ width, height }) => width < 24 || height < 16)).toEqual([]);
  });

  test('with larger letters it neither scrolls nor overlaps, its header is not cut off, words stay whole, and no title is smaller than its text', async () => {
    await withLargerLetters(page, async (how) => {
      expect(await sidewaysScroll(page), how).toBe(0);
      expect(await overlappingTexts(page), how).toEqual([]);
      expect(await beyondHeader(page), how).toBe(0);
      expect(await brokenWords(page), how).toEqual([]);
      expect(await titlesBelowText(page), how).toEqual([]);
    });
  });

  test('on a screen 320 px wide it does not scroll sideways', async () => {
    await page.setViewportSize(NARROW);
    await expectItFits(page);
  });
});
