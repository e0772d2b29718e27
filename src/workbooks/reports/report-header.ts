/** Finds the head of the table of a report, in whatever order its columns are. */
import type { FiledRow } from '../../model/reports/filed-report.ts';
import { REPORT_HEADS, type ReportColumn } from '../../model/reports/report-columns.ts';
import { headWords } from '../find-header.ts';
import { isBlank, rawText, tidy } from '../cell-text.ts';
import { addressOf, type Cell, type MergedRange, type Worksheet } from '../read/worksheet.ts';

/** The head of a table: rows and columns count from 0. */
export interface ReportHeader {
  /** The first row below it. */
  firstRow: number;
  columns: ReadonlyMap<ReportColumn | 'day', number>;
  /** Filled heads nobody reads. */
  unused: readonly { column: number; head: string }[];
}

/** Letterhead and lines stand above the table, never more than this. */
const MOST_ROWS_ABOVE = 40;

/** Heads seen in offices besides those of the template: no accents, lower case. */
const ALIASES: Readonly<Record<ReportColumn | 'day' | 'number', readonly string[]>> = {
  number: ['stt', 'tt', 'so tt', 'so thu tu'],
  unit: ['don vi bao cao', 'ten don vi', 'to dan pho', 'khoi', 'thon', 'dia ban', 'xa phuong'],
  code: ['ma', 'ma so', 'ma xa'],
  accounts: ['tai khoan muc 2', 'so tai khoan muc 2', 'tai khoan', 'so tai khoan'],
  before: ['den hom qua', 'luy ke hom qua', 'hom qua'],
  toDate: ['den hom nay', 'da tham gia', 'luy ke', 'luy ke den nay', 'tong so da tham gia'],
  today: ['trong ngay', 'hom nay', 'tang trong ngay', 'so moi trong ngay'],
  rate: ['ty le', 'dat ty le', 'ti le'],
  points: ['diem ho tro', 'so diem ho tro'],
  sessions: ['buoi tuyen truyen', 'so buoi', 'so buoi tuyen truyen'],
  materials: ['tai lieu', 'so tai lieu', 'to roi', 'tai lieu da phat'],
  difficulty: ['kho khan vuong mac', 'vuong mac'],
  note: ['ghi ro', 'ghi chu', 'de xuat', 'kien nghi', 'y kien'],
  check: [],
  day: ['ngay bao cao', 'ngay'],
};

const COLUMN_OF = new Map(
  (Object.keys(ALIASES) as (keyof typeof ALIASES)[]).flatMap((column) => {
    const own = column === 'number' || column === 'day' ? [] : [headWords(REPORT_HEADS[column])];
    return [...own, ...ALIASES[column]].map((alias) => [alias, column] as const);
  }),
);

/**
 * Finds the head of the table: the row, or two rows under merged heads, with the most known columns.
 * @returns `null` when no row names the unit and how many have taken part
 */
export function findReportHeader({ grid, merges = [] }: Worksheet): ReportHeader | null {
  let best: ReportHeader | null = null;
  // A line above the table is no upper half of its head: one row is tried everywhere before two.
  for (const height of [1, 2]) {
    for (const [row, cells] of grid.slice(0, MOST_ROWS_ABOVE).entries()) {
      const heads =
        height === 1
          ? Array.from(cells, (cell) => [cell])
          : joined(cells, grid[row + 1] ?? [], row, merges);
      const found = headerOf(heads, row + height);
      if (found && found.columns.size > (best?.columns.size ?? 0)) best = found;
    }
  }
  return best;
}

/** What may name each column where a head takes two rows: the lower cell, both, the upper one. */
function joined(
  upper: readonly Cell[],
  lower: readonly Cell[],
  row: number,
  merges: readonly MergedRange[],
): Cell[][] {
  const above = Array.from(upper);
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    if (firstRow > row || lastRow < row) continue;
    for (let at = firstColumn + 1; at <= lastColumn; at += 1) above[at] = upper[firstColumn];
  }
  return Array.from({ length: Math.max(above.length, lower.length) }, (_, at) => {
    const [top, below] = [above[at], lower[at]];
    if (isBlank(below)) return [top];
    return [`${rawText(top)} ${rawText(below)}`, below];
  });
}

function headerOf(heads: readonly (readonly Cell[])[], firstRow: number): ReportHeader | null {
  const columns = new Map<ReportColumn | 'day', number>();
  const unused: { column: number; head: string }[] = [];
  for (const [at, names] of heads.entries()) {
    const column = names.map((name) => COLUMN_OF.get(headWords(name))).find(Boolean);
    if (column === 'number') continue;
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
    else {
      const head = tidy(rawText(names.at(-1))).replace(/\n/g, ' ');
      if (head !== '') unused.push({ column: at, head });
    }
  }
  return columns.has('unit') && columns.has('toDate') ? { firstRow, columns, unused } : null;
}

/** Where each column of a row stands: "E7". */
export const cellsOf = ({ columns }: ReportHeader, row: number): FiledRow['cells'] =>
  Object.fromEntries([...columns].map(([column, at]) => [column, addressOf(row, at)]));
