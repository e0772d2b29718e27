/** The day of a report: a line above its table, or a column of it. */
import { isRead } from '../../model/text/read-text.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { dayIn, isBlank, rawText, tidy } from '../cell-text.ts';
import { headWords } from '../find-header.ts';
import { addressOf, flawWords, isFlawed, type Cell, type Worksheet } from '../read/worksheet.ts';
import type { ReportHeader } from './report-header.ts';

/** The day (`YYYY-MM-DD`), or why what stands in its place is none. */
export type DayFound = { day: string } | { cell: string; message: string; remedy: string };

/**
 * Finds the day of a table.
 * @returns `null` when none is written
 */
export function daysInHead(
  { grid, calendar = 1900 }: Worksheet,
  { firstRow, columns }: ReportHeader,
): DayFound | null {
  for (const [row, cells] of grid.slice(0, firstRow).entries()) {
    for (const [at, cell] of cells.entries()) {
      const [, key = '', behind = ''] =
        /^([^::]{2,40})[::]?\s*(.*)$/su.exec(tidy(rawText(cell))) ?? [];
      if (!['ngay bao cao', 'ngay'].includes(headWords(key))) continue;
      if (behind !== '') return dayOf(behind, addressOf(row, at), calendar);
      const value = cells[at + 1];
      if (isFlawed(value) || !isBlank(value)) {
        return dayOf(value, addressOf(row, at + 1), calendar);
      }
    }
  }
  const column = columns.get('day');
  return column === undefined ? null : dayOfColumn(grid, firstRow, column, calendar);
}

function dayOf(value: Cell, cell: string, calendar: 1900 | 1904): DayFound {
  // A format that shows no year changes nothing about the day.
  if (isFlawed(value) && value.flaw !== 'made-date') return { cell, ...flawWords(value) };
  const read = dayIn(isFlawed(value) ? value.shown : value, calendar);
  return isRead(read) ? { day: read.value } : { cell, ...read };
}

/** A table of several days is refused: which of them is meant cannot be known. */
function dayOfColumn(
  grid: Worksheet['grid'],
  firstRow: number,
  column: number,
  calendar: 1900 | 1904,
): DayFound | null {
  let found: string | null = null;
  for (const [row, cells] of grid.entries()) {
    const value = cells[column];
    if (row < firstRow || isBlank(value)) continue;
    const read = dayOf(value, addressOf(row, column), calendar);
    if (!('day' in read)) return read;
    if (found !== null && read.day !== found) {
      return {
        cell: addressOf(row, column),
        message: `có ngày ${formatDay(read.day)} lẫn với ngày ${formatDay(found)}`,
        remedy: 'để mỗi ngày một tệp, hoặc một trang',
      };
    }
    found = read.day;
  }
  return found === null ? null : { day: found };
}
