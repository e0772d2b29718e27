/** What lines never break: a compound of a title, the size of a board. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

/** Texts that take more than one line, of those that match within what a selector finds. */
const broken = (page: Page, selector: string, pattern: string): Promise<string[]> =>
  page.evaluate(
    ([within, source]) =>
      [...document.querySelectorAll(within)].flatMap((element) => {
        const parted: string[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          const found = new RegExp(source, 'u').exec(text.data);
          if (!found || !text.parentElement?.checkVisibility()) continue;
          const range = document.createRange();
          range.setStart(text, found.index);
          range.setEnd(text, found.index + found[0].length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) parted.push(found[0]);
        }
        return parted;
      }),
    [selector, pattern] as const,
  );

const LARGEST = {
  viewport: { width: 320, height: 740 },
  before: async (one: Page): Promise<void> => {
    await one.addInitScript(() => {
      localStorage.setItem('co-chu', '2');
    });
  },
};

describe('with the largest letters of the page on a screen 320 px wide', () => {
  test.each(['/tim-kiem/', '/ap-phich/dai-hoi-xiv/toan-quoc/'])(
    'what is chosen in the lists of %s is read whole',
    async (address) => {
      const page = await site.visit(address, LARGEST);
      const lists = page.locator('main select:visible');
      expect(await lists.count()).toBeGreaterThan(1);
      const cut = await lists.evaluateAll((all) =>
        all.flatMap((list) => {
          if (!(list instanceof HTMLSelectElement)) return [];
          const words = document.createElement('span');
          words.textContent = list.selectedOptions[0]?.text ?? '';
          const { font, paddingLeft, paddingRight } = getComputedStyle(list);
          Object.assign(words.style, { font, position: 'absolute', whiteSpace: 'nowrap' });
          document.body.append(words);
          const needed = words.offsetWidth + parseFloat(paddingLeft) + parseFloat(paddingRight);
          // An arrow stands beside them.
          return needed + 16 > list.clientWidth ? [words.textContent] : [];
        }),
      );
      expect(cut).toEqual([]);
    },
  );

  test.each(['/', '/q/9ewh7/', '/dot/dai-hoi-xiv/', '/huong-dan/gop-y-van-kien-dai-hoi-xiv/'])(
    'no compound in the title of %s is broken',
    async (address) => {
      const page = await site.visit(address, LARGEST);
      expect(await page.locator('h1 .phrase').count()).toBeGreaterThan(1);
      expect(await broken(page, 'h1 .phrase', '^.*$')).toEqual([]);
    },
  );
});

test.each(['/khau-hieu/bai-dang/', '/diem-ho-tro/tinh/ho-chi-minh/'])(
  'a name in the columns of %s parts from its kind rather than inside itself',
  async (address) => {
    for (const width of [320, 360]) {
      const page = await site.visit(address, { viewport: { width, height: 740 } });
      const names = 'main ul a[href*="/"] .phrase, main ul a[href^="#"] .phrase';
      expect(await page.locator(names).count()).toBeGreaterThan(1);
      expect(await broken(page, names, String.raw`[^\s]+\s[^\s]+$`), `${width} px`).toEqual([]);
    }
  },
);

test.each(['/diem-ho-tro/binh-tho-17-chan-ly/', '/q/kmaca/'])(
  '“(cũ)” behind a name never opens a line in the title of %s',
  async (address) => {
    for (const width of [320, 360, 412, 1280]) {
      const page = await site.visit(address, { viewport: { width, height: 740 } });
      const title = await page.locator('h1').innerText();
      expect(title).toContain('(cũ)');
      expect(await broken(page, 'h1', String.raw`\S+\s\(cũ\)`), `${width} px`).toEqual([]);
    }
  },
);

test.each(['/', '/dot/hien-phap-2013/', '/huong-dan/gop-y-van-kien-dai-hoi-xiv/', '/can-bo/'])(
  'a date of the running text of %s stays on the line of its “ngày”',
  async (address) => {
    for (const width of [320, 360, 412]) {
      const page = await site.visit(address, { viewport: { width, height: 740 } });
      const dates = 'main :is(p, li, dd)';
      expect(await broken(page, dates, String.raw`ngày\s\d+/\d+/\d{4}`), `${width} px`).toEqual([]);
    }
  },
);

test('the size of a board stands on one line of its card on a phone', async () => {
  const page = await site.visit('/man-hinh/', { viewport: { width: 360, height: 740 } });
  expect(await page.locator('.picture-card strong').count()).toBeGreaterThan(10);
  expect(await broken(page, '.picture-card strong', String.raw`\d+\s×\s\d+:`)).toEqual([]);
});

test('the way up of a province’s list covers no name while the first of them come into sight', async () => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    const page = await site.visit('/dia-phuong/ha-noi/', { viewport });
    const first = page.locator('.communes b').first();
    const box = await first.boundingBox();
    if (!box) throw new Error('no list');
    // So far that the first name stands whole at the foot of the screen.
    await page.evaluate(
      (by) => {
        scrollTo(0, by);
      },
      box.y + box.height + 2 - viewport.height,
    );
    const seen = await first.evaluate((name) => {
      const { left, top, height } = name.getBoundingClientRect();
      return document.elementFromPoint(left + 4, top + height / 2) === name;
    });
    expect(seen, `${viewport.width} px`).toBe(true);
    // Far down the list the way up is in sight.
    await page.evaluate(() => {
      scrollBy(0, 2 * innerHeight);
    });
    const up = await page.locator('.here-again').boundingBox();
    expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(viewport.height, 0);
  }
});

test.each(['/q/9ewh7/', '/kiem-tra/'])(
  'an address that is to be compared letter by letter stands on one line of %s where it fits',
  async (address) => {
    for (const width of [360, 1280]) {
      const page = await site.visit(address, { viewport: { width, height: 740 } });
      const addresses = page.locator('main :is(strong, dd)', {
        hasText: /^gopy\.example\.gov\.vn/,
      });
      expect(await addresses.count()).toBeGreaterThan(1);
      const parted = await addresses.evaluateAll((all) =>
        all.flatMap((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const rects = [...range.getClientRects()];
          const tops = new Set(rects.map(({ top }) => Math.round(top)));
          const fits =
            rects.reduce((sum, { width: one }) => sum + one, 0) <=
            (element.closest('p, li, dl')?.clientWidth ?? 0) - 24;
          return fits && tops.size > 1 ? [element.textContent] : [];
        }),
      );
      expect(parted, `${width} px`).toEqual([]);
    }
  },
);
