import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { PLAYER } from '../support/page-types.ts';
import { visits } from '../support/visit.ts';

const site = visits('open');
const SECONDS_PER_FRAME = 8;
const RUNNING = [
  '04-tieu-de',
  '05-thoi-han',
  '07-buoc-1',
  '08-buoc-2',
  '09-khau-hieu-doc-va-gop-y',
  '10-khau-hieu-ba-lua-chon',
  '11-ho-tro',
  '12-ma-qr',
];
const ENDED = ['13-da-ket-thuc', '14-ma-qr-xem-lai'];

/** Opens the player with a clock that moves only when told to. */
async function playAt(at: string): Promise<Page> {
  const page = await site.visit(PLAYER.address, {
    before: async (fresh) => {
      await fresh.clock.install({ time: new Date(Date.parse(at) - 2000) });
      await fresh.clock.pauseAt(at);
    },
  });
  await loaded(page);
  return page;
}

/** Waits until every picture asked for so far is there. */
async function loaded(page: Page): Promise<void> {
  await page
    .locator('img[src]')
    .evaluateAll((images: HTMLImageElement[]) => Promise.all(images.map((one) => one.decode())));
}

function shown(page: Page): Promise<string[]> {
  return page
    .locator('img.shown')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src')?.split('.')[0] ?? ''));
}

/** The frames shown one after another, the present one first. */
async function sequence(page: Page, length: number): Promise<string[]> {
  const frames = [...(await shown(page))];
  while (frames.length < length) {
    await page.clock.runFor(SECONDS_PER_FRAME * 1000);
    await loaded(page);
    frames.push(...(await shown(page)));
  }
  return frames;
}

describe('a screen', () => {
  test('shows each frame in turn while the consultation runs, then begins again', async () => {
    const page = await playAt('2025-11-03T09:00:00+07:00');
    expect(await sequence(page, 9)).toEqual([...RUNNING, RUNNING[0]]);
  });

  test('keeps a frame for its whole time', async () => {
    const page = await playAt('2025-11-03T09:00:00+07:00');
    await page.clock.runFor(SECONDS_PER_FRAME * 1000 - 3000);
    expect(await shown(page)).toEqual(['04-tieu-de']);
    await page.clock.runFor(3000);
    expect(await shown(page)).toEqual(['05-thoi-han']);
  });

  test('drops the frames whose time is over at the moment it is over', async () => {
    const page = await playAt('2025-11-15T23:59:50+07:00');
    expect(await sequence(page, 5)).toEqual(['04-tieu-de', '06-ngay-cuoi', ...ENDED, ENDED[0]]);
  });

  test('switched on after the end, shows only that it has ended, and the code', async () => {
    const page = await playAt('2026-02-01T06:00:00+07:00');
    expect(await sequence(page, 3)).toEqual([...ENDED, ENDED[0]]);
  });

  test('shows the picture, whole', async () => {
    const page = await site.visit(PLAYER.address, { viewport: { width: 1920, height: 1080 } });
    const image = page.locator('img.shown');
    expect(await image.boundingBox()).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1920);
  });

  test('keeps the present frame while the next cannot be loaded', async () => {
    const page = await site.visit(PLAYER.address, {
      waitUntil: 'domcontentloaded',
      before: async (fresh) => {
        await fresh.clock.install({ time: '2025-11-03T08:59:58+07:00' });
        await fresh.clock.pauseAt('2025-11-03T09:00:00+07:00');
        // Never answered, as on a network that has gone.
        await fresh.route('**/05-thoi-han.*.png', () => undefined);
      },
    });
    await page.clock.runFor(SECONDS_PER_FRAME * 1000 * 3);
    expect(await shown(page)).toEqual(['04-tieu-de']);
  });
});
