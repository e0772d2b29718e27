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

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
