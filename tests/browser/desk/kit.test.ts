/** An office chooses its place once and gets everything for one consultation. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { makeKit } from '../../../src/kit/kit-files.ts';
import { readQr } from '../../../src/press/proof/proof.ts';
import { KEPT_FRAMES, kitOrderOf } from '../../support/programs/kits.ts';
import { axeFindings } from '../../support/visits/axe.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const ADDRESS = '/can-bo/bo-tai-lieu/';
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** On the second visit the press is here already: fetching and unpacking it takes longer than a kit. */
const open = (query: string, viewport = DESK): Promise<Page> =>
  site.visit(ADDRESS + query, { viewport });

const status = (page: Page) => page.locator('place-kit [data-say="status"]');

async function make(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Làm bộ tài liệu' }).click();
  await expect
    .poll(() => status(page).textContent(), { timeout: 110_000 })
    .toContain('Đã làm xong');
}

async function zipOf(page: Page): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tất cả (ZIP)' }).click(),
  ]);
  return unzipSync(readFileSync(await download.path()));
}

/** Files whose bytes are the same whoever makes them; pixels and PDF are the engine's. */
const isText = (path: string): boolean =>
  /\.(txt|docx|ics)$/.test(path) && !path.startsWith('SHA256');

/** The bytes of a file, part by part; pictures inside are packed by another packer in browsers. */
function partsOf(path: string, content: string | Uint8Array): Record<string, string> {
  const parts = path.endsWith('.docx')
    ? unzipSync(Buffer.from(content))
    : { [path]: Buffer.from(content) };
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => !name.endsWith('.png'))
      .map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
  );
}

/** Which share of the pixels of two pictures is further apart than that in some colour (0 to 255). */
async function shareApart(one: unknown, other: unknown, most: number): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((png) =>
      sharp(png as Uint8Array)
        .removeAlpha()
        .raw()
        .toBuffer(),
    ),
  );
  if (!a || a.length !== b?.length) return 1;
  let apart = 0;
  for (let at = 0; at < a.length; at += 3) {
    const steps = [0, 1, 2].map((colour) =>
      Math.abs((a[at + colour] ?? 0) - (b[at + colour] ?? 0)),
    );
    if (Math.max(...steps) > most) apart += 1;
  }
  return apart / (a.length / 3);
}

test('on a phone the kit of a ward is made, with texts as the command writes them', async () => {
  const page = await open('?noi=ha-tinh/song-tri', PHONE);
  await expect
    .poll(() => page.locator('[data-say="place"]').textContent())
    .toContain('Hết ngày 14/11/2025');
  await make(page);
  const files = await zipOf(page);
  const { files: expected } = await makeKit(kitOrderOf('ha-tinh/song-tri'), KEPT_FRAMES);
  expect(Object.keys(files).sort()).toEqual(expected.map(({ path }) => path).sort());
  for (const { path, content } of expected.filter((one) => isText(one.path))) {
    expect(partsOf(path, files[path] ?? Buffer.of()), path).toEqual(partsOf(path, content));
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  expect(await axeFindings(page)).toEqual([]);
});

test('a commune without content of its own gets its frames, stopped half-way and gone on, without network; their codes are read', async () => {
  const page = await open('?noi=thanh-hoa/hoang-hoa');
  await page.getByRole('button', { name: 'Làm bộ tài liệu' }).click();
  await expect
    .poll(() => status(page).textContent(), { timeout: 60_000 })
    .toContain('Đang làm tệp');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect.poll(() => status(page).textContent()).toContain('Đã dừng');
  await make(page);
  const files = await zipOf(page);
  expect(Object.keys(files).length).toBeGreaterThan(60);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  const { files: expected } = await makeKit(kitOrderOf('thanh-hoa/hoang-hoa'), KEPT_FRAMES);
  const list = '2-man-hinh/1920x1080/lich-chieu.txt';
  const there = expected.find(({ path }) => path === list)?.content ?? '';
  expect(Buffer.from(there).equals(files[list] ?? Buffer.of())).toBe(true);
  // Letters of lamps are the build's, pixel by pixel; outlines have their edges smoothed by another engine.
  const lamps = expected.filter(({ path }) => /320x64\/.*\.png$/.test(path));
  expect(lamps.length).toBeGreaterThan(10);
  for (const { path, content } of lamps) {
    expect(await shareApart(content, files[path], 0), path).toBe(0);
  }
  const title = expected.find(({ path }) => path.endsWith('640x384/01-tieu-de.png'));
  expect(await shareApart(title?.content, files[title?.path ?? ''], 32)).toBeLessThan(0.005);
  const frame = Object.keys(files).find((path) => /1920x1080\/\d\d-ma-qr\.png$/.test(path)) ?? '';
  const { data, info } = await sharp(files[frame])
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1920, 1080]);
  const read = await readQr({
    data: new Uint8ClampedArray(data),
    width: info.width,
    height: info.height,
  });
  expect(read.zxing).toMatch(/^HTTPS:\/\/GOPY\.EXAMPLE\.GOV\.VN\/Q\//);
});

test('with scripts off the ready-made files are one link away', async () => {
  const page = await site.visit(ADDRESS, { javaScriptEnabled: false, viewport: PHONE });
  expect(await page.locator('main form:visible').count()).toBe(0);
  const link = page.getByRole('link', { name: /áp phích A4/u }).first();
  expect(await link.getAttribute('href')).toMatch(/\/toan-quoc\/huong-dan-a4\.pdf$/u);
});
