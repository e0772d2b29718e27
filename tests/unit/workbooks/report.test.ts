import { expect, test } from 'vitest';
import type { RowOutcome } from '../../../src/workbooks/outcome.ts';
import { reportTable, reportText } from '../../../src/workbooks/report.ts';

const MISSING = { header: 'Nguồn, văn bản', message: 'còn thiếu', remedy: 'điền cột này' };

const row = (at: number, faults: RowOutcome['faults'] = [MISSING]): RowOutcome => ({
  sheet: 'Điểm',
  row: at,
  kind: 'refused',
  name: `Nhà văn hóa ${at}`,
  changes: [],
  faults,
});

test('what is at fault in many rows is told once, with its rows; the table tells each', () => {
  const outcomes = [row(2), row(3), row(4), row(7)];
  expect(reportText(outcomes, [])).toBe(
    'Điểm, các dòng 2–4, 7, cột "Nguồn, văn bản"\n  Sai:  còn thiếu\n  Sửa:  điền cột này\n\n' +
      'Đọc 4 dòng: nhận 0, từ chối 4, trùng 0, trống 0, tiêu đề 0, không lấy 0.',
  );
  expect(reportTable(outcomes).trim().split('\n')).toHaveLength(5);
});

test('a row alone is known by its name too', () => {
  expect(reportText([row(5)], [])).toContain('Điểm, dòng 5 (Nhà văn hóa 5), cột');
});

test('rows of two sheets, and two faults, are told apart', () => {
  const other = { ...MISSING, message: 'sai' };
  const outcomes = [row(2), row(3, [MISSING, other]), { ...row(2), sheet: 'Khác' }];
  expect(
    reportText(outcomes, [])
      .split('\n')
      .filter((line) => line.includes('dòng ') && line.includes('cột')),
  ).toEqual([
    'Điểm, các dòng 2–3, cột "Nguồn, văn bản"',
    'Điểm, dòng 3 (Nhà văn hóa 3), cột "Nguồn, văn bản"',
    'Khác, dòng 2 (Nhà văn hóa 2), cột "Nguồn, văn bản"',
  ]);
});
