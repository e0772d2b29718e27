/**
 * Each type of page, visited once with scripts and once without: what its first view asks for, whether
 * both say the same, what a keyboard reaches, what axe finds in any colours, how it fits with larger
 * letters and on the narrowest screen.
 */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { expectLight } from '../support/first-view.ts';
import { atRest, forget, listen, type Heard } from '../support/heard.ts';
import { overlappingTexts } from '../support/overlap.ts';
import { EMBEDDED, PAGE_TYPES, PAGE_TYPES_AFTER, READING_PAGES } from '../support/page-types.ts';
import { expectItFits, sidewaysScroll } from '../support/sideways.ts';
import { visits } from '../support/visit.ts';

const sites = { open: visits('open'), today: visits('today') };

const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** How long a busy machine may take to paint a page (ms). */
const WAIT = 60_000;

interface Focus {
  name: string;
  outline: number;
  inView: boolean;
  width: number;
  height: number;
}

/** What has the focus, and how it is marked; `null` when the keyboard has left the page. */
function focusOf(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.getAttribute('href') ?? ''} ${element.textContent.trim()}`,
      outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      width: box.width,
      height: box.height,
    };
  });
}

/** How many things on the page a keyboard must reach. */
function reachable(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [
        ...document.querySelectorAll(
          'a[href], button, input, summary, select, textarea, [tabindex="0"]',
        ),
      ].filter((one) => one.checkVisibility() && !one.closest('template')).length,
  );
}

/** What there is to read. Buttons do not count: what a button does, only scripts can do. */
async function mainText(page: Page): Promise<string> {
  const unread = page.locator('main :is(button, [data-script-only])');
  const show = (display: string): Promise<void> =>
    unread.evaluateAll((all, how) => {
      for (const one of all as HTMLElement[]) one.style.display = how;
    }, display);
  await show('none');
  const text = await page.locator('main').innerText();
  await show('');
  return text.replaceAll(/\s+/g, ' ').trim();
}

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

/** What makes letters larger, one after another on the same page. */
const LARGER: [how: string, width: number, height: number, enlarge: (page: Page) => unknown][] = [
  // 1280×800 at 200 %: half as many CSS pixels.
  ['a zoom of 200 %', 640, 400, () => undefined],
  [
    'letters twice as large (WCAG 1.4.4)',
    1280,
    800,
    (page) =>
      page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      }),
  ],
  [
    'the button pressed twice',
    360,
    740,
    (page) =>
      page.evaluate(() => {
        document.documentElement.style.fontSize = '';
        document.documentElement.dataset['text'] = '2';
      }),
  ],
];

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

  if (type !== 'search' && (isRead || site === 'today'))
    test('with scripts off people read the same, and nothing scrolls sideways', async () => {
      const bare = await visited.visit(address, { viewport: WIDE, javaScriptEnabled: false });
      await page.setViewportSize(WIDE);
      expect(await bare.locator('h1').isVisible()).toBe(true);
      expect((await bare.locator('h1').innerText()).length).toBeGreaterThan(5);
      expect(await mainText(bare)).toBe(await mainText(page));
      await bare.setViewportSize(NARROW);
      await expectItFits(bare);
    });

  if (!isRead) return;

  test('a keyboard reaches everything, with a mark', async () => {
    await page.setViewportSize(PHONE);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    const expected = await reachable(page);
    expect(expected).toBeGreaterThan(8);
    const reached: Focus[] = [];
    for (let step = 0; step <= expected; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await focusOf(page);
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

  test('with larger letters it neither scrolls nor overlaps', async () => {
    for (const [how, width, height, enlarge] of LARGER) {
      await page.setViewportSize({ width, height });
      await enlarge(page);
      expect(await sidewaysScroll(page), how).toBe(0);
      expect(await overlappingTexts(page), how).toEqual([]);
    }
  });

  test('on a screen 320 px wide it does not scroll sideways', async () => {
    await page.evaluate(() => {
      delete document.documentElement.dataset['text'];
    });
    await page.setViewportSize(NARROW);
    await expectItFits(page);
  });
});
