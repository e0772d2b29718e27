/** Merging keeps every figure, whatever the order of files. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FiledReport, FiledRow } from '../../../src/model/reports/filed-report.ts';
import { quarterKey, reportingQuarters } from '../../../src/model/reports/known-units.ts';
import { mergeReports, type MergeRules } from '../../../src/model/reports/merge-reports.ts';
import { totalLines } from '../../../src/model/reports/report-words.ts';
import {
  areNames,
  isPersonalHead,
  personalNumberIn,
} from '../../../src/model/reports/private-data.ts';
import { REPORT_DAY } from '../../support/programs/reports.ts';

const NAMES = Array.from({ length: 12 }, (_, at) => `Khối ${at + 1}`);

const rules: MergeRules = {
  ...{ day: REPORT_DAY, known: reportingQuarters(NAMES), cutOff: null, yesterday: null },
};

const row = (unit: string, counts: FiledRow['counts']): FiledRow => ({
  ...{ unit, counts, difficulty: '', note: '', sheet: 'Báo cáo', row: 7 },
  ...{ cells: { toDate: 'E7', unit: 'A7' }, faults: [] },
});

const report = (file: string, rows: readonly FiledRow[], savedAt = 0): FiledReport => ({
  ...{ file, savedAt, day: REPORT_DAY, rows, total: null, faults: [], remarks: [] },
});

const count = fc.nat({ max: 5000 });
const filedRow = fc
  .record({
    at: fc.nat({ max: 14 }),
    before: count,
    more: count,
    spare: fc.integer({ min: -50, max: 5000 }),
    points: count,
  })
  .map(({ at, before, more, spare, points }) =>
    // Some are unknown, some say more than there are accounts, some come twice.
    row(`Khối ${at + 1}`, {
      before,
      toDate: before + more,
      accounts: before + more + spare,
      points,
    }),
  );
const reports = fc
  .array(fc.array(filedRow, { maxLength: 5 }), { maxLength: 12 })
  .map((files) => files.map((rows, at) => report(`${at}.xlsx`, rows)));

describe('merging', () => {
  test('the order of files changes nothing', () => {
    fc.assert(
      fc.property(
        reports.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(mergeReports(shuffled, rules)).toEqual(mergeReports(all, rules));
        },
      ),
    );
  });

  test('a sum that some said nothing about is not told as the whole', () => {
    const all = [
      report('1.xlsx', [row('Khối 1', { accounts: 100, before: 10, toDate: 50, today: 40 })]),
      report('2.xlsx', [row('Khối 2', { toDate: 80 })]),
    ];
    expect(totalLines(mergeReports(all, rules)).slice(0, 3)).toEqual([
      ['Tài khoản mức 2 đang hoạt động', 'chưa rõ, 1 đơn vị chưa ghi'],
      ['Đã tham gia đến hôm nay', '130'],
      ['Tham gia trong ngày', 'chưa rõ, thiếu số hôm qua'],
    ]);
    const [whole] = all;
    expect(totalLines(mergeReports(whole ? [whole] : [], rules))[1]).toEqual([
      'Đã tham gia đến hôm nay',
      '50 (50,0%)',
    ]);
  });

  test('a file with one unit in a hundred thousand rows is refused, not crashed on', () => {
    const rows = Array.from({ length: 150_000 }, (_, at) => row('Khối 1', { toDate: at }));
    const { faults, lines } = mergeReports([report('1.xlsx', rows)], rules);
    expect(faults).toHaveLength(rows.length);
    expect(faults[0]?.message.length).toBeLessThan(200);
    expect(lines[0]?.state).toBe('refused');
  });

  test('every row is counted once or named in a fault, and totals are the sum of the lines', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { lines, totals, faults } = mergeReports(all, rules);
        const sum = lines.reduce((total, { counts }) => total + (counts.toDate ?? 0), 0);
        expect(totals.toDate).toBe(sum);
        const named = new Set(faults.map(({ unit }) => unit));
        for (const { rows } of all) {
          for (const { unit, counts } of rows) {
            const line = lines.find((one) => one.unit.name === unit);
            const isCounted = line?.counts.toDate === counts.toDate;
            expect(isCounted || named.has(unit)).toBe(true);
          }
        }
      }),
    );
  });

  test('a unit that says two things is not counted, one that says the same twice is', () => {
    const same = row('Khối 1', { toDate: 5 });
    const { lines, faults } = mergeReports(
      [
        report('a', [same]),
        report('b', [same, row('Khối 2', { toDate: 1 })]),
        report('c', [row('khối 2', { toDate: 2 })]),
      ],
      rules,
    );
    expect(lines.slice(0, 2).map(({ state, files }) => [state, files])).toEqual([
      ['taken', ['a', 'b']],
      ['refused', []],
    ]);
    expect(faults.map(({ file, message }) => [file, message.includes('khác nhau')])).toEqual([
      ['b', true],
      ['c', true],
    ]);
  });

  test('yesterday as merged decides what is new, and what is too little', () => {
    const { lines, faults } = mergeReports(
      [report('a', [row('Khối 1', { toDate: 30, before: 10 }), row('Khối 2', { toDate: 5 })])],
      { ...rules, yesterday: { 'khoi 1': 20, 'khoi 2': 6 } },
    );
    expect(lines[0]?.counts).toMatchObject({ before: 20, today: 10 });
    expect(faults.map(({ message }) => message)).toEqual([
      'đến hôm nay 5, ít hơn 6 trong bản tổng hợp hôm qua',
    ]);
  });
});

test.each([
  ['TDP số 03', 'to dan pho 3'],
  ['Tổ dân phố 3', 'to dan pho 3'],
  ['KP. 10', 'khu pho 10'],
  ['Khối Quyết Thắng', 'khoi quyet thang'],
])('%s is %s', (written, key) => {
  expect(quarterKey(written)).toBe(key);
});

test('persons are seen by the head of a column, by their numbers and by their names', () => {
  expect(['Họ và tên', 'Số CCCD', 'Ngày sinh', 'Số điện thoại'].every(isPersonalHead)).toBe(true);
  expect(['Đơn vị', 'Số người tham gia', 'Số tài khoản', 'Điểm hỗ trợ'].some(isPersonalHead)).toBe(
    false,
  );
  expect(personalNumberIn('Gọi 0912 345 678')).not.toBeNull();
  expect(personalNumberIn('Tăng 1234567 lượt, 15/11/2025')).toBeNull();
  expect(areNames(['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hoàng'])).toBe(true);
  expect(areNames(['Không có', 'Máy cũ, ứng dụng cũ', 'Khác'])).toBe(false);
});
