/**
 * What stands in a cell of a spreadsheet, as text and as a day.
 */
import { formatDay } from '../model/time/vietnam-clock.ts';
import { hiddenFault, withoutHidden } from '../model/text/hidden-characters.ts';
import { parseDay } from '../model/time/day-text.ts';
import { isRead, unreadable, type Read } from '../model/text/read-text.ts';
import { dateOfSerial } from './read/serial-day.ts';
import { isFlawed, type Cell } from './read/worksheet.ts';

/** Numbers that stand for a day of other years are no days. */
const YEARS = { from: 2000, through: 2099 };

/** The text of a cell exactly as typed; a date as Vietnamese readers write it. */
export function rawText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dateText(cell);
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (isFlawed(cell)) return cell.shown;
  return typeof cell === 'string' ? cell : '';
}

/**
 * The text as it is seen: NFC, single spaces, no spaces at the ends of lines, nothing hidden. Cells
 * whose value is kept are held to `hiddenIn` first.
 */
export function tidy(text: string): string {
  return withoutHidden(text.normalize('NFC'))
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The problem of a cell with an invisible character; `null` without one. */
export const hiddenIn = (cell: Cell): ReturnType<typeof hiddenFault> => hiddenFault(rawText(cell));

/** Whether a cell shows nothing. */
export const isBlank = (cell: Cell): boolean => tidy(rawText(cell)) === '';

const dateText = (date: Date): string => formatDay(date.toISOString().slice(0, 10));

/**
 * The day in a cell: a date, the serial number of one, or text in any of the usual ways.
 * @param cell a filled cell
 * @param calendar what the workbook counts serial numbers from
 */
export function dayIn(cell: Cell, calendar: 1900 | 1904 = 1900): Read<string> {
  const serial = typeof cell === 'number' ? cell : serialText(rawText(cell));
  const counted = serial === null ? null : dateOfSerial(serial, calendar);
  const year = counted?.getUTCFullYear() ?? 0;
  if (counted && year >= YEARS.from && year <= YEARS.through) {
    return { value: counted.toISOString().slice(0, 10) };
  }
  if (typeof cell === 'number') {
    return unreadable(`số ${cell} không phải một ngày`, 'viết ngày/tháng/năm, như 15/11/2025');
  }
  const text = tidy(rawText(cell));
  // A time of day behind a date adds nothing: "15/11/2025 00:00:00".
  const read = parseDay(text.replace(/[ T]00:00(:00)?$/, ''));
  // A cell with a time only is, to Excel, a moment of 30/12/1899.
  return isRead(read) && read.value < '2000'
    ? unreadable(`"${text}" không phải ngày của điểm hỗ trợ`, 'viết ngày/tháng/năm, như 15/11/2025')
    : read;
}

/** A serial that was stored as text. */
const serialText = (text: string): number | null =>
  /^\d{5}(\.0+)?$/.test(text.trim()) ? Number(text) : null;
