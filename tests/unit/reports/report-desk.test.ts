/** The desk behind the page: from files as they are dropped to what is handed on. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packToday } from '../../../src/model/finder/today.ts';
import { unitEntries } from '../../../src/model/places/unit-entries.ts';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { ReportDesk } from '../../../src/kit/reports/report-desk.ts';
import type { ReportPlace } from '../../../src/kit/reports/report-jobs.ts';
import { reportingQuarters } from '../../../src/model/reports/known-units.ts';
import { reportWorkbook } from '../../../src/workbooks/reports/report-workbook.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { xlsxRows } from '../../support/reads/read-xlsx.ts';
import {
  communesReporting,
  openReport,
  REPORT_DAY,
  withCells,
} from '../../support/programs/reports.ts';

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
  // No unit had that column: nobody knows that there were none.
  expect(message).toContain('Buổi tuyên truyền: chưa đơn vị nào ghi');
  const workbook = await desk.hand('xlsx');
  const above = await openReport({ name: 'w.xlsx', savedAt: 0 }, workbook, REPORT_DAY);
  expect(
    above.rows.map(({ unit, code, counts, note }) => [unit, code, counts.toDate, note]),
  ).toEqual([['Phường Sông Trí', '18754', 200, 'Chưa tính 1 trong 2 đơn vị']]);
  expect(above.rows[0]?.counts.sessions).toBeUndefined();
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

test('what begins like a formula is handed on as text, on paper and in the message too', async () => {
  const typed = ['=1+1', '+1+1', '-2+3', '@SUM(A1)', '=HYPERLINK("https://xau.example")'];
  const desk = started();
  const rows = typed.map((text, at) => `Khối ${at + 1};500;200;"${text.replaceAll('"', '""')}"\n`);
  await desk.take({ name: 'a.csv', savedAt: 0, bytes: csv(HEAD + rows.join('')) });
  const quarters = typed.map((_, at) => `Khối ${at + 1}`);
  const { merged, message } = desk.merge({ ...order, place: { ...WARD, quarters } });
  expect(merged.faults).toEqual([]);
  const workbook = await desk.hand('xlsx');
  const detail = xlsxRows(workbook, 'Chi tiết').flat();
  expect(detail).toEqual(expect.arrayContaining(typed));
  const parts = Object.entries(unzipSync(workbook)).filter(([name]) => name.includes('sheet'));
  const formulas = parts.flatMap(([, xml]) => strFromU8(xml).match(/<f>.*?<\/f>/g) ?? []);
  expect(formulas.length).toBeGreaterThan(5);
  expect(formulas.filter((one) => /1\+1|2\+3|SUM\(A1\)|xau/.test(one))).toEqual([]);
  const paper = unzipSync(await desk.hand('docx'))['word/document.xml'] ?? new Uint8Array();
  for (const text of ['=1+1', '@SUM(A1)']) {
    expect(strFromU8(paper)).toContain(text);
    expect(message).toContain(text);
  }
});

test('no formula is calculated and no macro run: what the cell shows counts, and neither is handed on', async () => {
  const [unit] = reportingQuarters(['Khối 1']).units;
  if (!unit) throw new RangeError('no unit');
  const form = { place: WARD.name, units: [unit], days: [REPORT_DAY] };
  const parts = unzipSync(withCells(await reportWorkbook(form), { B7: 500, D7: 200 }));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const formula = '<f>WEBSERVICE("https://xau.example/")</f>';
  const withFormula = (result: string): Uint8Array =>
    zipSync({
      ...parts,
      [name]: strToU8(xml.replace('<v>200</v>', formula + result)),
      'xl/vbaProject.bin': strToU8('Sub Workbook_Open()'),
    });
  const desk = started();
  await desk.take({ name: 'a.xlsm', savedAt: 0, bytes: withFormula('<v>200</v>') });
  const { merged } = desk.merge(order);
  expect(merged.faults).toEqual([]);
  expect(merged.totals.toDate).toBe(200);
  const handed = Object.entries(unzipSync(await desk.hand('xlsx')));
  expect(
    handed.filter(([path, part]) => /vba/i.test(path) || strFromU8(part).includes('WEBSERVICE')),
  ).toEqual([]);
  await desk.take({ name: 'a.xlsm', savedAt: 0, bytes: withFormula('') });
  expect(desk.merge(order).merged.faults.map(({ cell, message }) => `${cell} ${message}`)).toEqual([
    expect.stringMatching(/^D7 .*công thức/),
  ]);
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
