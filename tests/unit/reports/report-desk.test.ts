/** The desk behind the page: from files as they are dropped to what is handed on. */
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { packToday } from '../../../src/model/finder/today.ts';
import { unitEntries } from '../../../src/model/places/unit-entries.ts';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { ReportDesk } from '../../../src/kit/reports/report-desk.ts';
import type { ReportPlace } from '../../../src/kit/reports/report-jobs.ts';
import { reportWorkbook } from '../../../src/workbooks/reports/report-workbook.ts';
import { FROZEN_CONTENT } from '../../support/frozen-content.ts';
import { communesReporting, openReport, REPORT_DAY } from '../../support/reports.ts';

const units = unitsIn(FROZEN_CONTENT);
const today = packToday(unitEntries(units).filter(({ isFormer }) => !isFormer));
const started = (): ReportDesk => {
  const desk = new ReportDesk();
  desk.start(today);
  return desk;
};

const WARD: ReportPlace = {
  ...{ name: 'Phường Sông Trí, tỉnh Hà Tĩnh', province: 'ha-tinh', code: '18754' },
  quarters: ['Khối 1', 'Khối 2'],
};
const order = { place: WARD, day: REPORT_DAY, cutOff: null, yesterday: null };
const csv = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEAD = 'Ngày báo cáo:;04/11/2025\nĐơn vị;Tài khoản mức 2;Đã tham gia đến hôm nay;Khó khăn\n';

test('every row of the whole country is taken', async () => {
  const all = communesReporting(null).units;
  const bytes = await reportWorkbook({
    ...{ place: 'Toàn quốc', units: all, days: [REPORT_DAY] },
    values: Object.fromEntries(all.map(({ key }, at) => [key, { accounts: 9000, toDate: at }])),
  });
  const desk = started();
  await desk.take({ name: 'ca-nuoc.xlsx', savedAt: 0, bytes });
  const place = { name: 'Toàn quốc', province: null, code: null, quarters: [] };
  const { merged } = desk.merge({ ...order, place });
  expect(merged.faults).toEqual([]);
  expect(merged.lines.length).toBe(3321);
  expect(merged.totals.toDate).toBe((3320 * 3321) / 2);
});

test('a commune merges its quarters, says it in a message, and hands on a workbook and a page', async () => {
  const desk = started();
  await desk.take({ name: 'a.csv', savedAt: 0, bytes: csv(`${HEAD}khối 01;500;200;=1+1\n`) });
  const { message } = desk.merge(order);
  expect(message.split('\n').slice(0, 5)).toEqual([
    'BÁO CÁO NGÀY 04/11/2025',
    'Phường Sông Trí, tỉnh Hà Tĩnh',
    'Đã tính 1/2 đơn vị.',
    'Tài khoản mức 2 đang hoạt động: 500',
    'Đã tham gia đến hôm nay: 200 (40,0%)',
  ]);
  expect(message).toContain('Chưa gửi: Khối 2.');
  const workbook = await desk.hand('xlsx');
  const above = await openReport({ name: 'w.xlsx', savedAt: 0 }, workbook, REPORT_DAY);
  expect(
    above.rows.map(({ unit, code, counts, note }) => [unit, code, counts.toDate, note]),
  ).toEqual([['Phường Sông Trí', '18754', 200, 'Chưa tính 1 trong 2 đơn vị']]);
  const paper = strFromU8(
    unzipSync(await desk.hand('docx'))['word/document.xml'] ?? new Uint8Array(),
  );
  for (const words of ['TỔNG HỢP BÁO CÁO', 'Ngày 04/11/2025', '200 (40,0%)', 'Chưa gửi: Khối 2.'])
    expect(paper).toContain(words);
});

test('what was handed on yesterday is what is compared with today, and what the next form carries', async () => {
  const desk = started();
  await desk.take({ name: 'a.csv', savedAt: 0, bytes: csv(`${HEAD}Khối 1;500;200;\n`) });
  desk.merge(order);
  const file = { name: 'hom-qua.xlsx', savedAt: 0, bytes: await desk.hand('xlsx') };
  expect(await desk.yesterday(WARD, REPORT_DAY, file)).toEqual({
    ...{ day: REPORT_DAY, toDate: { 'khoi 1': 200 } },
  });
  await expect(desk.yesterday(WARD, '2025-11-09', file)).rejects.toThrow(
    'báo cáo của ngày 04/11/2025',
  );
  const form = await desk.form({ place: WARD, days: ['2025-11-05'], yesterday: file });
  const zip = await desk.forms({ place: WARD, days: ['2025-11-05'], yesterday: file });
  expect(Object.keys(unzipSync(zip))).toEqual(['01-khoi-1.xlsx', '02-khoi-2.xlsx']);
  // Not filled in yet: what is carried over is no report.
  expect((await openReport({ name: 'b', savedAt: 0 }, form, '2025-11-05')).rows).toEqual([]);
});

test('a file that is mended takes the place of the one of its name; one that is left is forgotten', async () => {
  const desk = started();
  await desk.take({ name: 'a.csv', savedAt: 0, bytes: csv(`${HEAD}Khối 1;500;900;\n`) });
  expect(desk.merge(order).merged.faults.length).toBe(1);
  await desk.take({ name: 'a.csv', savedAt: 0, bytes: csv(`${HEAD}Khối 1;500;90;\n`) });
  expect(desk.merge(order).merged.faults).toEqual([]);
  desk.leave('a.csv');
  expect(desk.merge(order).merged.totals.toDate).toBe(0);
});
