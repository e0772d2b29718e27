/** Reports are dropped into the page, checked and merged there; nothing is asked of the network. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import { axeFindings } from '../../support/visits/axe.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

const HEAD = 'Ngày báo cáo:;03/11/2025\nĐơn vị;Tài khoản mức 2;Đã tham gia đến hôm nay;Khó khăn\n';
const csv = (name: string, rows: string) => ({
  ...{ name, mimeType: 'text/csv', buffer: Buffer.from(HEAD + rows) },
});

test('a ward drops three reports: one wrong, one late to come, the table sorts, the next report is saved', async () => {
  const page = await site.visit('/can-bo/tong-hop/?noi=ha-tinh/song-tri', {
    viewport: { width: 1280, height: 800 },
    before: () => undefined,
  });
  const status = page.locator('report-merge > [data-say="status"]');
  await page.getByLabel('Các đơn vị gửi báo cáo').fill('Khối 1\nKhối 2\nKhối 3');
  // The plan of the ward says when: before 10:00.
  await expect.poll(() => page.getByLabel('Giờ chốt').inputValue()).toBe('10:00');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page
    .getByLabel('Báo cáo đã điền')
    .setInputFiles([
      csv('k1.csv', 'Khối 1;500;250;=1+1\n'),
      csv('k2.csv', 'Khối 2;100;300;\n'),
      csv('k3.csv', 'Khối 3;400;40;<img src=x onerror=alert(1)>\n'),
    ]);
  await expect.poll(() => status.textContent()).toBe('Đã tính 2/3 đơn vị. 1 lỗi cần sửa.');
  expect(await page.locator('[data-rows="faults"] tr').allInnerTexts()).toEqual([
    expect.stringMatching(
      /^k2\.csv\s+Khối 2; Bảng, ô C3\s+đã tham gia 300, nhiều hơn 100 tài khoản/,
    ),
  ]);
  const names = (): Promise<string[]> => page.locator('[data-units] tbody th').allInnerTexts();
  expect(await names()).toEqual(['Khối 1', 'Khối 2', 'Khối 3']);
  // The press leaves the list of units, which merges again before a slow finger is lifted.
  await page.getByRole('button', { name: 'Tỷ lệ' }).click({ delay: 600 });
  await expect.poll(names).toEqual(['Khối 2', 'Khối 3', 'Khối 1']);
  // Merged again, it stays sorted.
  await page.getByLabel('Giờ chốt').fill('11:00');
  await page.getByLabel('Các đơn vị gửi báo cáo').fill('Khối 1\nKhối 2\nKhối 3\nKhối 4');
  await page.getByLabel('Giờ chốt').focus();
  await expect.poll(names).toEqual(['Khối 2', 'Khối 4', 'Khối 3', 'Khối 1']);
  expect(await page.getByLabel('Giờ chốt').inputValue()).toBe('11:00');
  expect(await page.locator('report-merge img').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải báo cáo gửi cấp trên' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tong-hop-18754-2025-11-03.xlsx');
  const { sheets } = await readWorkbook(readFileSync(await download.path()));
  expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(['Báo cáo', 'Chi tiết']);
  const [unit, code, accounts, , toDate] = sheets[0]?.grid[6] ?? [];
  expect([unit, code, accounts, toDate]).toEqual(['Phường Sông Trí', '18754', 900, 290]);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
