/** An operator makes frames for a screen of a size nobody has thought of. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { axeFindings } from '../../support/visits/axe.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

const open = (): Promise<Page> =>
  site.visit('/xuong-in/man-hinh/?noi=ha-tinh/song-tri', {
    viewport: { width: 360, height: 740 },
    // On a weak network the place is still on its way when the button is pressed.
    before: async (page) => {
      await page.route(/ha-tinh\.json$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
    },
  });

const status = (page: Page) => page.locator('[data-say="status"]');

async function saved(page: Page, button: RegExp): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return unzipSync(readFileSync(await download.path()));
}

test('frames of 200 × 100 with the place’s own day, for a stick and as JPG; what is illegible says why', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Vẽ khung hình' }).click();
  await expect.poll(() => status(page).textContent(), { timeout: 90_000 }).toMatch(/^Đã vẽ \d+/u);
  const alts = await page
    .locator('[data-frames] canvas')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(alts.join('\n')).toContain('14/11');
  expect(await page.locator('[data-refused] li').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await axeFindings(page)).toEqual([]);
  const pack = await saved(page, /gói USB/);
  expect(Object.keys(pack)).toEqual(expect.arrayContaining(['index.html', 'DOC-TRUOC.txt']));
  const png = Object.entries(pack).find(([path]) => path.endsWith('.png'))?.[1];
  const { width, height } = await sharp(png).metadata();
  expect([width, height]).toEqual([200, 100]);
  const smil = strFromU8(pack['playlist.smil'] ?? new Uint8Array());
  const played = [...smil.matchAll(/src="([^"]+)"/g)].map(([, src]) => src ?? '');
  expect(played.filter((src) => pack[src] === undefined)).toEqual([]);
  expect(played.length).toBeGreaterThan(0);
  const jpegs = await saved(page, /JPG/);
  expect(Object.keys(jpegs).length).toBe(alts.length);
  const show = await saved(page, /PPTX/);
  const slides = Object.keys(show).filter((path) => /slides\/slide\d+\.xml$/.test(path));
  expect(await status(page).textContent()).toContain(`${slides.length} khung hình`);
});

test('a size no screen has is refused with its bounds', async () => {
  const page = await open();
  await page.getByLabel('Số điểm ảnh ngang').fill('5');
  await page.getByRole('button', { name: 'Vẽ khung hình' }).click();
  await expect.poll(() => status(page).textContent()).toContain('từ 32 đến 7680');
});
