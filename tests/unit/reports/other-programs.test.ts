/** Reports as other programs and hands leave them: LibreOffice, CSV, merged cells, old heads. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportingQuarters } from '../../../src/model/reports/known-units.ts';
import { mergeReports } from '../../../src/model/reports/merge-reports.ts';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import type { MergedRange, Worksheet } from '../../../src/workbooks/read/worksheet.ts';
import { readReport } from '../../../src/workbooks/reports/read-report.ts';
import { REPORT_DAY, openReport } from '../../support/programs/reports.ts';

const known = reportingQuarters(['Tổ dân phố 1', 'Tổ dân phố 2', 'Tổ dân phố 3']);

const merged = (report: Awaited<ReturnType<typeof openReport>>) =>
  mergeReports([report], { day: REPORT_DAY, known, cutOff: null, yesterday: null });

const EXPECTED = {
  ...{ accounts: 800, before: 200, toDate: 370, today: 170 },
  ...{ points: 1, sessions: 1, materials: 30 },
};

/**
 * Our workbook of a page a day for three quarters: one filled in, one with nothing but its accounts, one
 * with a formula as its remark. LibreOffice 7.4 opened it and saved it in its formats.
 */
test.each(['xls', 'ods', 'xlsx'])(
  'what LibreOffice has saved as .%s says the same',
  async (kind) => {
    const name = `libreoffice.${kind}`;
    const bytes = readFileSync(`tests/fixtures/reports/${name}`);
    const report = await openReport({ name, savedAt: null }, bytes, REPORT_DAY);
    const { totals, faults, lines } = merged(report);
    expect(faults).toEqual([]);
    expect(totals).toEqual(EXPECTED);
    expect(lines.map(({ state }) => state)).toEqual(['taken', 'missing', 'taken']);
    expect(lines[2]?.note).toBe('=HYPERLINK("x")');
    // The page of the next day has carried over what was typed.
    const { sheets } = await readWorkbook(bytes);
    const next = sheets.find((sheet) => sheet.name === '05-11-2025');
    expect(next?.grid[6]?.slice(0, 3)).toEqual(['Tổ dân phố 1', 500, 250]);
  },
);

const CSV = [
  'Ngày báo cáo:;04/11/2025',
  'STT;Tên đơn vị;Số tài khoản mức 2;Lũy kế hôm qua;Lũy kế đến nay;Trong ngày;Điểm hỗ trợ;Buổi tuyên truyền;Tài liệu;Khó khăn, vướng mắc;Ghi chú',
  '(1);(2);(3);(4);(5);(6);(7);(8);(9);(10);(11)',
  '1;TDP số 1;500;200;250;50;1;0;30;Máy cũ, ứng dụng cũ;',
  '2;Tổ dân phố 03;300;;120;120;0;1;0;;"=HYPERLINK(""x"")"',
  ';Tổng cộng;800;200;370;;1;1;30;;',
].join('\r\n');

test('a CSV with a byte order mark, semicolons and Windows line ends, under other heads', async () => {
  const bytes = new TextEncoder().encode(`\ufeff${CSV}\r\n`);
  const report = await openReport({ name: 'bao-cao.csv', savedAt: null }, bytes, REPORT_DAY);
  const { totals, faults, lines } = merged(report);
  expect(faults).toEqual([]);
  expect(totals).toEqual(EXPECTED);
  // What begins like a formula stays what was typed.
  expect(lines[2]?.note).toBe('=HYPERLINK("x")');
});

const range = (
  firstRow: number,
  lastRow: number,
  firstColumn: number,
  lastColumn: number,
): MergedRange => ({
  ...{ firstRow, lastRow, firstColumn, lastColumn },
});

test('a head of two rows under merged cells is read; a figure merged over two units is refused', () => {
  const sheet: Worksheet = {
    name: 'Báo cáo',
    grid: [
      ['UBND PHƯỜNG SÔNG TRÍ'],
      ['Ngày báo cáo: 04/11/2025'],
      ['TT', 'Đơn vị', 'Đã tham gia', null, 'Điểm hỗ trợ'],
      [null, null, 'đến hôm qua', 'đến hôm nay', null],
      [1, 'Tổ dân phố 1', 10, 20, 1],
      [2, 'Tổ dân phố 2', 5, 9, null],
    ],
    merges: [range(2, 2, 2, 3), range(2, 3, 4, 4), range(4, 5, 4, 4)],
  };
  const report = readReport(
    { name: 'a', savedAt: null },
    { sheets: [sheet], remarks: [] },
    REPORT_DAY,
  );
  expect(report.day).toBe(REPORT_DAY);
  expect(report.rows.map(({ counts }) => [counts.before, counts.toDate])).toEqual([
    [10, 20],
    [5, 9],
  ]);
  expect(merged(report).faults.map(({ cell, message }) => [cell, message])).toEqual([
    ['E5', 'ô gộp E5:E6 ghi một số cho nhiều đơn vị'],
    ['E6', 'ô gộp E5:E6 ghi một số cho nhiều đơn vị'],
  ]);
});
