/** What the cells of a report take, checked while somebody types. */
import { REPORT_HEADS, type ReportColumn } from '../../model/reports/report-columns.ts';
import { addressOf } from '../read/worksheet.ts';
import type { CellRule } from '../write/cell-rules.ts';

const DAY_ROW = 3;

/** Any day since reports like these have been asked for. */
const FIRST_DAY = 'DATE(2025,1,1)';

const WHOLE = {
  title: 'Chỉ ghi số',
  text: 'Ghi số nguyên từ 0 trở lên, liền các chữ số: 1234. Không có thì ghi 0.',
};

/**
 * The rules of a page.
 * @param firstRow the first row of the table, from 1
 * @param lastRow the last one
 * @param indexOf which column stands where, from 0
 */
export function rulesOf(
  firstRow: number,
  lastRow: number,
  indexOf: (column: ReportColumn) => number,
): CellRule[] {
  const span = (column: ReportColumn) => ({ column: indexOf(column), firstRow, lastRow });
  const cell = (column: ReportColumn) => addressOf(firstRow - 1, indexOf(column));
  const whole = (of: string) => `ISNUMBER(${of}),${of}>=0,${of}=INT(${of})`;
  const [accounts, before, toDate] = [cell('accounts'), cell('before'), cell('toDate')];
  const counts = (['accounts', 'before', 'points', 'sessions', 'materials'] as const).map(
    (column): CellRule => ({
      ...span(column),
      formula: `AND(${whole(cell(column))})`,
      refusal: WHOLE,
    }),
  );
  return [
    {
      ...{ column: 1, firstRow: DAY_ROW, lastRow: DAY_ROW },
      formula: `AND(ISNUMBER(${addressOf(DAY_ROW - 1, 1)}),${addressOf(DAY_ROW - 1, 1)}>=${FIRST_DAY})`,
      refusal: { title: 'Ngày báo cáo', text: 'Ghi ngày/tháng/năm, như 15/11/2025.' },
    },
    ...counts,
    {
      ...span('toDate'),
      formula: `AND(${whole(toDate)},OR(${accounts}="",${toDate}<=${accounts}),${toDate}>=N(${before}))`,
      refusal: {
        title: REPORT_HEADS.toDate,
        text: 'Ghi tổng số từ ngày đầu: không ít hơn hôm qua, không nhiều hơn số tài khoản.',
      },
      hint: 'Tổng số từ ngày đầu, không phải riêng hôm nay.',
    },
  ];
}
