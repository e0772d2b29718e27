/** What the report says of merged cells in the table of points. */
import { rawText, tidy } from '../cell-text.ts';
import type { Header } from '../find-header.ts';
import type { Unmerged } from '../merged-cells.ts';
import type { Change, Fault } from '../outcome.ts';
import { rangeName } from '../read/worksheet.ts';
import type { SheetField } from './columns.ts';

/** Values a row has from merged cells: of a row above, or of two columns. */
export function mergedChanges(at: number, header: Header, table: Unmerged): Change[] {
  return readColumns(header).flatMap(([, column]) => {
    const range =
      table.takenFrom(at, column) ??
      table.across(at).find(({ firstColumn }) => firstColumn === column);
    const to = tidy(rawText(table.grid[at]?.[column]));
    return range
      ? [{ header: header.titles[column] ?? '', from: '', to, merged: rangeName(range) }]
      : [];
  });
}

/** One value merged over two columns holds for both; only days with hours are one value. */
export function acrossFields(at: number, header: Header, { across }: Unmerged): Fault[] {
  return across(at).flatMap((range) => {
    const covered = readColumns(header).filter(
      ([, column]) => column >= range.firstColumn && column <= range.lastColumn,
    );
    const isTimes = covered.every(([field]) => field === 'days' || field === 'hours');
    const isOne = covered.length === 1 && covered[0]?.[1] === range.firstColumn;
    if (covered.length === 0 || isTimes || isOne) return [];
    return [
      {
        header: header.titles[covered[0]?.[1] ?? -1] ?? '',
        message: `ô gộp ${rangeName(range)} nằm trên nhiều cột, không rõ thuộc cột nào`,
        remedy: 'bỏ gộp ô, ghi từng cột',
      },
    ];
  });
}

/** The columns whose cells are read. */
export const readColumns = ({ columns }: Header): [SheetField, number][] =>
  [...columns].filter(([field]) => field !== 'number' && field !== 'private');
