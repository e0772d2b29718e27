/** What a commune hands on is read by its province, and tomorrow by itself. */
import { expect, test } from 'vitest';
import { reportingQuarters } from '../../../src/model/reports/known-units.ts';
import { reportForAbove } from '../../../src/workbooks/reports/report-workbook.ts';
import { xlsxRows } from '../../support/reads/read-xlsx.ts';
import { communesReporting, REPORT_DAY, openReport } from '../../support/programs/reports.ts';

const song = communesReporting('ha-tinh').units.find(({ code }) => code === '18754');
if (!song) throw new RangeError('no commune');
const below = reportingQuarters(['Khối 1', 'Khối 2']).units;

const workbook = reportForAbove(
  {
    ...{ place: song.name, units: [song], days: [REPORT_DAY] },
    values: { [song.key]: { accounts: 900, before: 300, toDate: 450, points: 2, note: '=1+1' } },
  },
  {
    ...{ place: song.name, units: below, days: [REPORT_DAY] },
    values: { 'khoi 1': { accounts: 500, before: 200, toDate: 250, points: 2 } },
  },
);

test('the province reads one row, the commune reads its units', async () => {
  const file = { name: 'song-tri.xlsx', savedAt: null };
  const own = await openReport(file, await workbook, REPORT_DAY);
  expect(own.faults).toEqual([]);
  expect(own.rows.map(({ unit, code, counts, note }) => [unit, code, counts.toDate, note])).toEqual(
    [['Phường Sông Trí', '18754', 450, '=1+1']],
  );
  const units = await openReport(file, await workbook, REPORT_DAY, 'detail');
  expect(units.rows.map(({ unit, counts }) => [unit, counts.toDate, counts.today])).toEqual([
    ['Khối 1', 250, 50],
  ]);
});

test('whoever looks at it without calculating sees the results, and text stays text', async () => {
  const rows = xlsxRows(await workbook, 'Báo cáo');
  expect(rows[6]?.slice(0, 7)).toEqual(['Phường Sông Trí', '18754', 900, 300, 450, 150, 0.5]);
  expect(rows[7]?.[4]).toBe(450);
  expect(rows[6]).toContain('=1+1');
});
