/** The rows of the table of a report. */
import type { FiledRow, FiledTotal, ReportFault } from '../../model/reports/filed-report.ts';
import { COUNT_KEYS, isNoDifficulty, type CountKey } from '../../model/reports/report-columns.ts';
import { comparable } from '../../model/text/vietnamese.ts';
import { hiddenIn, isBlank, rawText, tidy } from '../cell-text.ts';
import { isRowBlank, unmerged, type Unmerged } from '../merged-cells.ts';
import {
  addressOf,
  flawWords,
  isFlawed,
  rangeName,
  type Cell,
  type MergedRange,
  type Worksheet,
} from '../read/worksheet.ts';
import { readCounts } from './read-counts.ts';
import { cellsOf, type ReportHeader } from './report-header.ts';

/** "Tổng", "Tổng cộng", "Cộng toàn xã". */
const TOTAL = /^(tong|cong)\b/;

/** Figures that are carried over: a row with nothing else has not been filled in. */
const CARRIED: readonly CountKey[] = ['accounts', 'before', 'today'];

/**
 * Reads the rows below the head.
 * @param file what it is called
 */
export function readRows(
  file: string,
  sheet: Worksheet,
  header: ReportHeader,
): { rows: FiledRow[]; total: FiledTotal | null } {
  const table = unmerged(sheet, header.firstRow);
  const rows: FiledRow[] = [];
  const sums: Partial<Record<CountKey, number>> = {};
  const unsummed = new Set<CountKey>();
  let total: FiledTotal | null = null;
  for (const [at, cells] of table.grid.entries()) {
    if (at < header.firstRow || isRowBlank(cells, at, table) || isNumbering(cells)) continue;
    const read = readCounts(cells, header.columns);
    const unit = textIn(cells, header.columns.get('unit'));
    if (TOTAL.test(comparable(unit))) {
      const places = cellsOf(header, at);
      total ??= { written: read.counts, summed: sums, sheet: sheet.name, cells: places };
      continue;
    }
    for (const key of COUNT_KEYS) {
      const count = read.counts[key];
      if (count !== undefined) sums[key] = (sums[key] ?? 0) + count;
    }
    for (const { key } of read.wrong) unsummed.add(key);
    const row = rowOf(file, sheet, header, table, at, unit, read);
    if (row) rows.push(row);
  }
  for (const key of unsummed) Reflect.deleteProperty(sums, key);
  return { rows, total };
}

function rowOf(
  file: string,
  sheet: Worksheet,
  header: ReportHeader,
  table: Unmerged,
  at: number,
  unit: string,
  { counts, wrong }: ReturnType<typeof readCounts>,
): FiledRow | null {
  const cells = table.grid[at] ?? [];
  const difficulty = textIn(cells, header.columns.get('difficulty'));
  const note = textIn(cells, header.columns.get('note'));
  const code = textIn(cells, header.columns.get('code'));
  const isTyped =
    wrong.length > 0 ||
    COUNT_KEYS.some((key) => !CARRIED.includes(key) && counts[key] !== undefined) ||
    !isNoDifficulty(difficulty) ||
    note !== '';
  if (!isTyped) return null;
  const places = cellsOf(header, at);
  const fault = (cell: string | undefined, message: string, remedy: string): ReportFault => ({
    ...{ file, sheet: sheet.name, cell, unit, message, remedy },
  });
  const faults = wrong.map(({ key, message, remedy }) => fault(places[key], message, remedy));
  const unitCell = cells[header.columns.get('unit') ?? -1];
  if (isFlawed(unitCell)) {
    const { message, remedy } = flawWords(unitCell);
    faults.push(fault(places.unit, message, remedy));
  } else if (unit === '' && code === '') {
    faults.push(fault(places.unit, 'dòng có số mà không ghi đơn vị', 'ghi tên đơn vị'));
  }
  for (const key of COUNT_KEYS) {
    const range = rangeOver(sheet, header, at, header.columns.get(key));
    if (range) {
      faults.push(
        fault(
          places[key],
          `ô gộp ${rangeName(range)} ghi một số cho nhiều đơn vị`,
          'bỏ gộp ô, ghi số riêng cho từng đơn vị',
        ),
      );
    }
  }
  if (sheet.hiddenRows?.has(at) === true) {
    faults.push(
      fault(
        addressOf(at, 0),
        `dòng ${at + 1} đang bị ẩn`,
        'bỏ ẩn dòng nếu còn dùng; không thì xóa',
      ),
    );
  }
  for (const column of ['unit', 'difficulty', 'note'] as const) {
    const cell = cells[header.columns.get(column) ?? -1];
    const hidden = isFlawed(cell) ? null : hiddenIn(cell);
    if (hidden) faults.push(fault(places[column], hidden.message, hidden.remedy));
  }
  return {
    ...{ unit, counts, difficulty, note, sheet: sheet.name, row: at + 1, cells: places, faults },
    ...(code !== '' && { code }),
  };
}

/** Cells merged over several rows: one figure for several units. */
const rangeOver = (
  { merges = [] }: Worksheet,
  { firstRow }: ReportHeader,
  row: number,
  column: number | undefined,
): MergedRange | undefined =>
  merges.find(
    (range) =>
      column !== undefined &&
      range.firstRow >= firstRow &&
      range.firstRow <= row &&
      range.lastRow >= row &&
      range.lastRow > range.firstRow &&
      range.firstColumn <= column &&
      range.lastColumn >= column,
  );

const textIn = (cells: readonly Cell[], column: number | undefined): string => {
  const cell = column === undefined ? null : cells[column];
  return isBlank(cell) ? '' : tidy(rawText(cell)).replace(/\n/g, ' ');
};

/** A row that numbers the columns: "(1) (2) (3)". */
function isNumbering(cells: readonly Cell[]): boolean {
  const numbers = cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => /^\(?(\d{1,2})\)?$/.exec(tidy(rawText(cell)))?.[1]);
  return (
    numbers.length >= 4 &&
    numbers.every(
      (text, at) =>
        text !== undefined && (at === 0 || Number(text) === Number(numbers[at - 1]) + 1),
    )
  );
}
