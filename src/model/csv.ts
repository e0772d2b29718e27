import { withTextMark } from './text/spreadsheet-text.ts';

/**
 * Writes a table as CSV (RFC 4180, but LF line ends so that versions compare well).
 * @param columns names of the columns, in order
 * @param rows one record a row; a column it lacks is an empty cell
 */
export function formatCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string>>[],
): string {
  const body = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const lines: string[][] = [[...columns], ...body];
  return lines.map((cells) => cells.map(quoted).join(',') + '\n').join('');
}

/**
 * Writes a table for spreadsheet programs: with the mark that gives the
 * encoding, and an apostrophe in front of every cell it would change or carry out. Taking away one
 * apostrophe at the start of a cell gives the text back.
 * @param columns names of the columns, in order
 * @param rows one record a row; a column it lacks is an empty cell
 */
export function spreadsheetCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string>>[],
): string {
  const marked = rows.map((row) => {
    const cells: Partial<Record<Column, string>> = {};
    for (const column of columns) cells[column] = withTextMark(row[column] ?? '');
    return cells;
  });
  return `\ufeff${formatCsv(columns, marked)}`;
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
