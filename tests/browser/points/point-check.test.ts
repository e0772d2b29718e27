/** An office checks its Excel of support points in the page, as the import would. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { importPoints } from '../../../src/workbooks/points/import-points.ts';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import { reportTable } from '../../../src/workbooks/report.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';
import { WHILE_OPEN } from '../../support/sites/sites.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const CASES = 'tests/fixtures/workbooks/cases';

const open = (): Promise<Page> =>
  site.visit('/xuong-in/kiem-tra-excel/', {
    viewport: { width: 1280, height: 800 },
    isNew: true,
  });

const status = (page: Page) => page.locator('[data-say="status"]');

async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .getByLabel('Danh sách điểm hỗ trợ')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function saved(page: Page, button: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

/** The report the command writes. */
async function reportOf(bytes: Uint8Array): Promise<string> {
  const { content } = siteOf(settingsOn(WHILE_OPEN));
  const { sheets } = await readWorkbook(bytes);
  const { outcomes } = importPoints(sheets, {
    units: content.units,
    province: null,
    defaults: {},
    campaigns: content.campaigns.map(({ id, title, shortTitle }) => ({
      id,
      names: [title, shortTitle],
    })),
    hosts: new Set(content.site.linkHosts),
    today: '2025-11-03',
    existing: [],
  });
  return reportTable(outcomes);
}

test.each(['base.xlsx', 'c-merged-hours.xlsx'])(
  '%s: the page says row by row what the command says',
  async (name) => {
    const page = await open();
    const bytes = readFileSync(`${CASES}/${name}`);
    await drop(page, name, bytes);
    await expect.poll(() => status(page).textContent()).toMatch(/^Đọc \d+ dòng/u);
    expect((await saved(page, /Tải báo cáo/)).toString()).toBe(await reportOf(bytes));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await drop(page, name, bytes);
    await expect.poll(() => status(page).textContent()).toMatch(/^Đọc \d+ dòng/u);
    // Data is looked for afresh; the file goes nowhere.
    expect(asked.filter((url) => !/^blob:|\/du-lieu\/don-vi\.json$/.test(url))).toEqual([]);
  },
);

test('a broken file is refused with what to do, and hostile cells do nothing but show', async () => {
  const page = await open();
  await drop(page, 'hong.xlsx', Buffer.from('PK\u0003\u0004 hỏng'));
  await expect.poll(() => status(page).textContent()).toMatch(/hỏng|không phải/u);
  const csv = 'Tên điểm;Xã;Địa chỉ\n<img src=x onerror=alert(1)>;Ba Đình;=1+1\n';
  await drop(page, 'xau.csv', Buffer.from(csv));
  await expect.poll(() => page.locator('[data-rows] tr').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-rows] img').count()).toBe(0);
});
