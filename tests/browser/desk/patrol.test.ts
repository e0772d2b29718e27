/** Photos of noticeboards, dropped into the page: nothing leaves it, and it needs no network afterwards. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { WALL_CODES, WALL_REGISTER } from '../../support/walls/codes.ts';
import { wallSheets } from '../../support/walls/sheets.ts';
import { photoOf, wallFrom, type HungSymbol } from '../../support/walls/wall.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const WALLS = 12;

/** The page, with a register in which some codes are retired. */
const open = (options: Parameters<typeof site.visit>[1] = {}): Promise<Page> =>
  site.visit('/kiem-tra/bang-tin/', {
    viewport: { width: 1280, height: 800 },
    before: async (page) => {
      await page.route('**/du-lieu/ma-ban-in.json', (route) =>
        route.fulfill({ json: WALL_REGISTER }),
      );
    },
    ...options,
  });

const photo = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
const say = (page: Page, where: string) => page.locator(`wall-patrol [data-say="${where}"]`);
const rows = (page: Page) => page.locator('wall-patrol tbody tr');
const isDone = (page: Page): Promise<void> =>
  say(page, 'status').getByText('Đã đọc xong.').waitFor({ timeout: 60_000 });

test('a dozen walls: every genuine code is found, no foreign one is called genuine, the list goes along', async () => {
  const page = await open();
  const sheets = await wallSheets();
  const hung: HungSymbol[] = [];
  const files = [];
  for (let seed = 1; seed <= WALLS; seed += 1) {
    const wall = wallFrom(seed, sheets, WALL_CODES);
    hung.push(...wall.hung);
    files.push(photo(`bang-${seed}.jpg`, await photoOf(wall.picture, seed)));
  }
  await page.getByLabel('Ảnh chụp bảng tin').setInputFiles(files.slice(0, 1));
  await isDone(page);
  // What the first photo needed is here: the others are read without network.
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().includes('/kiem-tra/ma/') && !request.url().includes('/du-lieu/'))
      asked.push(request.url());
  });
  await page.getByLabel('Ảnh chụp bảng tin').setInputFiles(files.slice(1));
  await say(page, 'status').getByText('Đang').waitFor();
  await isDone(page);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await say(page, 'sum').innerText()).toMatch(/^12 ảnh, \d+ mã QR: \d+ thật, đang dùng;/);
  // The words stand beside the top of the picture, and only the verdict and the task are bold.
  const { verticalAlign, fontWeight } = await rows(page)
    .locator('th')
    .first()
    .evaluate((head) => getComputedStyle(head));
  expect([verticalAlign, fontWeight]).toEqual(['top', '400']);
  const genuine = await rows(page).filter({ hasText: 'Thật, đang dùng' }).allInnerTexts();
  const whole = hung.filter(({ kind, isWhole }) => kind === 'genuine' && isWhole);
  expect(genuine.length).toBeGreaterThanOrEqual(whole.length);
  expect(genuine.length).toBeLessThanOrEqual(hung.filter(({ kind }) => kind === 'genuine').length);
  for (const text of genuine)
    expect(WALL_CODES.inUse.some((code) => text.includes(`\n${code}\n`))).toBe(true);
  const foreign = await rows(page).filter({ hasText: 'Mã lạ' }).count();
  expect(foreign).toBeGreaterThan(8);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải CSV' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8').split('\n');
  expect(lines[0]).toBe('\ufeffstt,anh,vi_tri,ket_luan,noi_dung,viec_can_lam');
  expect(lines.length).toBe((await rows(page).count()) + 2);
});

describe('what stands in the way', () => {
  test('a file that is no picture is named; a patrol is stopped and says what is left', async () => {
    const page = await open();
    const wall = wallFrom(3, await wallSheets(), WALL_CODES);
    const jpeg = await photoOf(wall.picture, 3);
    await page
      .getByLabel('Ảnh chụp bảng tin')
      .setInputFiles([
        photo('hong.jpg', Buffer.from('không phải ảnh')),
        ...Array.from({ length: 40 }, (_, at) => photo(`a${at}.jpg`, jpeg)),
      ]);
    await rows(page).filter({ hasText: 'hong.jpg' }).getByText('Không mở được tệp').waitFor();
    await page.getByRole('button', { name: 'Dừng' }).click();
    const stopped = say(page, 'status').getByText(
      /^Đã dừng\. \d+ ảnh chưa đọc: thả lại để đọc tiếp\.$/,
    );
    await stopped.waitFor();
    const number = (text: string): number => Number(/\d+/.exec(text)?.[0]);
    const left = number(await stopped.innerText());
    // The one that was being read is among those left.
    expect(number(await say(page, 'sum').innerText()) + left).toBe(41);
  });

  test('without WebAssembly the page says so and leads to the check of one code', async () => {
    const page = await open({
      before: async (fresh) => {
        await fresh.addInitScript(() => {
          Reflect.deleteProperty(window, 'WebAssembly');
        });
      },
    });
    const words = page.locator('[data-too-old]');
    await words.waitFor();
    expect(await words.innerText()).toContain('WebAssembly');
    expect(await words.getByRole('link').getAttribute('href')).toBe('/kiem-tra/');
    expect(await page.getByLabel('Ảnh chụp bảng tin').isVisible()).toBe(false);
  });

  test('without scripts the page says what it would do, and where the codes are listed', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('danh sách mã đã cấp');
    expect(await page.getByLabel('Ảnh chụp bảng tin').isVisible()).toBe(false);
  });
});
