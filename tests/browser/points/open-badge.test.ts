import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { contrast, type Colour } from '../../press/boards/contrast.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

const PAGES = [
  '/',
  '/dot/dai-hoi-xiv/',
  '/Q/9EWH7/',
  '/dia-phuong/nghe-an/',
  '/nhung/dai-hoi-xiv/the/',
];

interface Badge {
  words: string;
  letters: Colour;
  ground: Colour;
  /** How wide the dot before the words is drawn, and in which colour. */
  dot: { width: number; colour: Colour };
}

/** The first badge in sight, as it is painted. */
const badgeOn = (page: Page): Promise<Badge> =>
  page
    .locator('.phase-badge')
    .first()
    .evaluate((badge): Badge => {
      const channels = (colour: string): Colour => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
        return [red, green, blue];
      };
      let box: Element | null = badge;
      while (box && getComputedStyle(box).backgroundColor === 'rgba(0, 0, 0, 0)')
        box = box.parentElement;
      const ground = box ? getComputedStyle(box).backgroundColor : 'rgb(255, 255, 255)';
      const before = getComputedStyle(badge, '::before');
      return {
        words: badge.textContent.trim(),
        letters: channels(getComputedStyle(badge).color),
        ground: channels(ground),
        dot: {
          width: before.content === 'none' ? 0 : 2 * Number.parseFloat(before.borderLeftWidth),
          colour: channels(before.borderLeftColor),
        },
      };
    });

const isGreen = ([red, green, blue]: Colour): boolean => green > red && green > blue;

/** The badge of a page as it is painted in light and in dark colours. */
async function badgesOn(page: Page): Promise<Record<'light' | 'dark', Badge>> {
  const inColours = async (colorScheme: 'light' | 'dark'): Promise<Badge> => {
    await page.emulateMedia({ colorScheme });
    return badgeOn(page);
  };
  const badges = { light: await inColours('light'), dark: await inColours('dark') };
  await page.emulateMedia({ colorScheme: null });
  return badges;
}

test.each(PAGES)('%s says “open” in green, with a dot, at 7:1', async (address) => {
  const page = await site.visit(address);
  for (const [colours, badge] of Object.entries(await badgesOn(page))) {
    const { words, letters, ground, dot } = badge;
    expect(words, colours).toBe('đang diễn ra');
    expect(letters, colours).toSatisfy(isGreen);
    expect(contrast(letters, ground), colours).toBeGreaterThanOrEqual(7);
    expect(dot.width, colours).toBeGreaterThanOrEqual(10);
    expect(dot.colour, colours).toEqual(letters);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  const { letters, ground, dot } = await badgeOn(page);
  await page.emulateMedia({ forcedColors: null });
  expect(contrast(letters, ground), 'forced').toBeGreaterThanOrEqual(7);
  expect(dot.width, 'forced').toBeGreaterThanOrEqual(10);
  expect(contrast(dot.colour, ground), 'forced').toBeGreaterThanOrEqual(7);
});

test.each(PAGES)('on the last days %s is still open, and as green', async (address) => {
  const badges = await badgesOn(await site.visit(address, { at: '2025-11-14T09:00:00+07:00' }));
  for (const [colours, badge] of Object.entries(badges)) {
    expect(badge.words, colours).toBe('sắp hết hạn');
    expect(badge.letters, colours).toSatisfy(isGreen);
    expect(badge.dot.width, colours).toBeGreaterThanOrEqual(10);
  }
});

test.each([
  ['before the opening', '2025-10-20T09:00:00+07:00'],
  ['after the end', '2025-11-20T09:00:00+07:00'],
])('%s nothing is green, and there is no dot', async (_, at) => {
  for (const address of PAGES.slice(1)) {
    const badges = await badgesOn(await site.visit(address, { at }));
    for (const [colours, badge] of Object.entries(badges)) {
      expect(badge.letters, `${address} ${colours}`).not.toSatisfy(isGreen);
      expect(badge.dot.width, `${address} ${colours}`).toBe(0);
    }
  }
});

test('printed in black, the card says “open” with its dot', async () => {
  const page = await site.visit('/nhung/dai-hoi-xiv/the/');
  await page.emulateMedia({ media: 'print' });
  const { letters, ground, dot } = await badgeOn(page);
  await page.emulateMedia({ media: null });
  expect(contrast(letters, ground)).toBeGreaterThanOrEqual(7);
  expect(dot).toEqual({ width: 12, colour: letters });
});
