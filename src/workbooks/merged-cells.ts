/**
 * Merged cells of a table. Excel keeps the value in the first of them and shows it for all: what an
 * office merged over two rows holds for both.
 */
import { isBlank } from './cell-text.ts';
import type { Cell, Grid, MergedRange, Worksheet } from './read/worksheet.ts';

export interface Unmerged {
  /** Every row with the values that hold for it. */
  grid: Grid;
  /** The merged cells a value was taken from; nothing for a cell with a value of its own. */
  takenFrom: (row: number, column: number) => MergedRange | undefined;
  /** Merged cells with a value that lie over several columns of a row. */
  across: (row: number) => readonly MergedRange[];
}

/**
 * Gives each row what merged cells say for it. Ranges that begin above the table are titles.
 * @param firstRow first row of the table, from 0
 */
export function unmerged({ grid, merges = [] }: Worksheet, firstRow: number): Unmerged {
  const rows = grid.map((cells) => [...cells]);
  const taken = new Map<string, MergedRange>();
  const across = new Map<number, MergedRange[]>();
  for (const range of merges) {
    const value = rows[range.firstRow]?.[range.firstColumn];
    if (range.firstRow < firstRow) continue;
    for (let row = range.firstRow; row <= Math.min(range.lastRow, rows.length - 1); row += 1) {
      const cells = (rows[row] ??= []);
      // What a program left under the others is not seen by anybody.
      const last = Math.min(range.lastColumn, cells.length - 1);
      for (let column = range.firstColumn; column <= last; column += 1) cells[column] = null;
      if (isBlank(value)) continue;
      cells[range.firstColumn] = value;
      if (row > range.firstRow) taken.set(keyOf(row, range.firstColumn), range);
      if (range.lastColumn > range.firstColumn) {
        across.set(row, [...(across.get(row) ?? []), range]);
      }
    }
  }
  return {
    grid: rows,
    takenFrom: (row, column) => taken.get(keyOf(row, column)),
    across: (row) => across.get(row) ?? [],
  };
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** Whether a row shows anything of its own. */
export const isRowBlank = (
  cells: readonly Cell[],
  row: number,
  { takenFrom }: Unmerged,
  ignored?: number,
): boolean =>
  cells.every(
    (cell, column) => column === ignored || isBlank(cell) || takenFrom(row, column) !== undefined,
  );
