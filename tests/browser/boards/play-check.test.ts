/** The log of a player, dropped into the page beside the list of its board: nothing leaves the machine. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { bytesOf } from '../../support/sites/built-site.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const BOARD = 'dai-hoi-xiv/960x192';

const say = (page: Page, where: string) => page.locator(`play-check [data-say="${where}"]`);
const found = (page: Page) => page.locator('[data-findings] li > span:first-child');

test('an operator drops a log: what is not as listed is named, and goes along as a file', async () => {
  const page = await site.visit(`/man-hinh/doi-chieu/?bang=${BOARD}`, {
    viewport: { width: 1280, height: 800 },
    before: () => undefined,
  });
  const { data } = JSON.parse(bytesOf('open', `man-hinh/${BOARD}/playlist.json`).toString()) as {
    data: { file: string }[];
  };
  const files = data.map(({ file }) => file);
  const rows = Array.from({ length: 60 * files.length }, (_, at) => {
    const clock = new Date(Date.UTC(2025, 10, 3, 6) + at * 8000).toISOString().slice(0, 19);
    return `media,${clock.replace('T', ' ')},${files[at % files.length] ?? ''},8`;
  });
  const drop = (lines: readonly string[]): Promise<void> =>
    page.getByLabel('2. Nhật ký').setInputFiles({
      ...{ name: 'nhat-ky.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(['Type,FromDT,Media,Duration', ...lines].join('\n')),
    });
  await drop(rows);
  await say(page, 'verdict').getByText('Không thấy điều gì khác danh sách').waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await drop([...rows, 'media,2025-11-03 07:00:00,<b>la</b>.mp4,8', 'media,sáng,a.png,8']);
  await say(page, 'verdict').getByText('1 điều cần xem').waitFor();
  expect(await found(page).allInnerTexts()).toEqual(['Tệp lạ: <b>la</b>.mp4']);
  expect(await page.locator('[data-rows="faults"] td').first().innerText()).toBe(
    `ô B${rows.length + 3} (FromDT)`,
  );
  // Only the list of the board is asked for.
  expect(asked).toEqual([`/man-hinh/${BOARD}/playlist.json`]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải CSV' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('\nTệp lạ,<b>la</b>.mp4,');
  await page.getByRole('button', { name: 'Bỏ các tệp' }).click();
  await page
    .getByLabel('2. Nhật ký')
    .setInputFiles([
      { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('Foo,Bar\n1,2\n') },
    ]);
  await say(page, 'status').getByText('a.csv: Không thấy cột tên tệp').waitFor();
  // A board of the workshop is on no list: its own one is dropped beside the log.
  const list = JSON.stringify({
    title: 'Bảng ở cổng',
    data: [{ name: '01', file: '01.0a1b2c3d.png', url: '', seconds: 8 }],
  });
  await page.getByLabel('2. Nhật ký').setInputFiles([
    { name: 'playlist.json', mimeType: 'application/json', buffer: Buffer.from(list) },
    {
      ...{ name: 'b.csv', mimeType: 'text/csv' },
      buffer: Buffer.from('Tệp,Bắt đầu\n01.0a1b2c3d.png,2025-11-03 06:00:00\n'),
    },
  ]);
  await say(page, 'board').getByText('Bảng ở cổng').waitFor();
  expect(await found(page).count()).toBe(0);
});

test('without scripts the page says how to compare by hand, and has the empty log', async () => {
  const page = await site.visit('/man-hinh/doi-chieu/', { javaScriptEnabled: false });
  expect(await page.getByLabel('2. Nhật ký').isVisible()).toBe(false);
  expect(await page.getByText('Đánh dấu từng khung').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'mẫu Excel của trang' }).getAttribute('href')).toBe(
    '/man-hinh/mau-nhat-ky.xlsx',
  );
});
