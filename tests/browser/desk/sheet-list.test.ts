/** A list of a whole province becomes sheets in the browser. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import { provinceList } from '../../support/programs/bulk-list.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';
import { WHILE_OPEN } from '../../support/sites/sites.ts';
import { axeFindings } from '../../support/visits/axe.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const ADDRESS = '/xuong-in/danh-sach/';

const open = (): Promise<Page> =>
  site.visit(ADDRESS, { viewport: { width: 1280, height: 800 }, before: () => undefined });

const status = (page: Page) => page.locator('[data-say="status"]');

const drop = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page
    .getByLabel('Danh sách đã điền')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

test('114 rows with ten bad ones: stopped half-way, gone on, 104 sheets and ten reasons', async () => {
  const page = await open();
  const list = await provinceList(siteOf(settingsOn(WHILE_OPEN)).content.units);
  await drop(page, 'ha-noi.xlsx', Buffer.from(list));
  await expect
    .poll(() => page.locator('[data-rows] tr').count(), { timeout: 90_000 })
    .toBeGreaterThan(5);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect.poll(() => status(page).textContent()).toContain('Bấm “Làm tiếp”');
  const half = await page.locator('[data-rows] tr').count();
  expect(half).toBeLessThan(114);
  await page.getByRole('button', { name: 'Làm tiếp' }).click();
  await expect
    .poll(() => status(page).textContent(), { timeout: 90_000 })
    .toBe('104 tờ đã làm, 10 dòng lỗi, 0 dòng không lấy.');
  expect(await page.locator('[data-rows] tr').count()).toBe(114);
  expect(await axeFindings(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải các tờ và báo cáo' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ha-noi.zip');
  const files = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(files).filter((path) => path.endsWith('.pdf')).length).toBe(104);
  const report = await readWorkbook(files['bao-cao.xlsx'] ?? new Uint8Array());
  expect(report.sheets[0]?.grid.length).toBe(115);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('what is no list is refused with what to do', async () => {
  const page = await open();
  await drop(page, 'thu.pdf', Buffer.from('%PDF-1.7 …'));
  await expect.poll(() => status(page).textContent()).toContain('Đây là tệp PDF');
  await drop(page, 'trong.csv', Buffer.from('Tên;Ghi chú\na;b\n'));
  await expect.poll(() => status(page).textContent()).toContain('không trang tính nào có cột');
});
