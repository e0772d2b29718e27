import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { contrast, type Colour } from '../press/contrast.ts';
import { visits } from '../support/visit.ts';

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

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(PAGES)('%s says “open” in green, with a dot, at 7:1', async (address) => {
    const { words, letters, ground, dot } = await badgeOn(
      await site.visit(address, { colorScheme }),
    );
    expect(words).toBe('đang diễn ra');
    expect(letters).toSatisfy(isGreen);
    expect(contrast(letters, ground)).toBeGreaterThanOrEqual(7);
    expect(dot.width).toBeGreaterThanOrEqual(10);
    expect(dot.colour).toEqual(letters);
  });

  test.each(PAGES)('on the last days %s is still open, and as green', async (address) => {
    const badge = await badgeOn(
      await site.visit(address, { colorScheme, at: '2025-11-14T09:00:00+07:00' }),
    );
    expect(badge.words).toBe('sắp hết hạn');
    expect(badge.letters).toSatisfy(isGreen);
    expect(badge.dot.width).toBeGreaterThanOrEqual(10);
  });

  test.each([
    ['before the opening', '2025-10-20T09:00:00+07:00'],
    ['after the end', '2025-11-20T09:00:00+07:00'],
  ])('%s nothing is green, and there is no dot', async (_, at) => {
    for (const address of PAGES.slice(1)) {
      const badge = await badgeOn(await site.visit(address, { colorScheme, at }));
      expect(badge.letters, address).not.toSatisfy(isGreen);
      expect(badge.dot.width, address).toBe(0);
    }
  });
});

test('forced colours keep the dot and the word', async () => {
  for (const address of PAGES) {
    const page = await site.visit(address, { forcedColors: 'active' });
    const { letters, ground, dot } = await badgeOn(page);
    expect(contrast(letters, ground), address).toBeGreaterThanOrEqual(7);
    expect(dot.width, address).toBeGreaterThanOrEqual(10);
    expect(contrast(dot.colour, ground), address).toBeGreaterThanOrEqual(7);
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
