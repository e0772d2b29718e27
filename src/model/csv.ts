/**
 * Writes a table as CSV (RFC 4180, but LF line ends so that versions compare well).
 * @param columns names of the columns, in order
 * @param rows one record a row
 */
export function formatCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, string>[],
): string {
  const lines = [[...columns], ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => cells.map(quoted).join(',') + '\n').join('');
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
