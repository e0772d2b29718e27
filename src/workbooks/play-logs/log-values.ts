/** The moments, durations and counts in cells of a log. */
import { isRead, unreadable, type Read } from '../../model/text/read-text.ts';
import {
  clockOf,
  isClock,
  loggedMoment,
  ZONES,
  type DateOrder,
  type Zone,
} from '../../model/time/logged-moment.ts';
import { isBlank, rawText, tidy } from '../cell-text.ts';
import { dateOfSerial } from '../read/serial-day.ts';
import { isFlawed, type Cell } from '../read/worksheet.ts';

/** How moments of a log are meant. */
export interface LogClock {
  order: DateOrder;
  zone: Zone;
  /** What the workbook counts serial numbers from. */
  calendar: 1900 | 1904;
}

const HOUR_MS = 3_600_000;

/** A time without a day is on this day or before. */
const FIRST_DAY = Date.UTC(1900, 0, 2);

/** What a duration of nothing is to spreadsheets. */
const ZERO = Date.UTC(1899, 11, 30);

/** A frame stays for seconds, a page for days: more is no duration. */
const MOST_SECONDS = 31 * 86_400;

/**
 * The moment in a cell.
 * @param day the cell that has the day where the first has a time only
 * @returns epoch ms
 */
export function momentIn(cell: Cell, day: Cell, clock: LogClock): Read<number> {
  const date = dateIn(cell, clock.calendar);
  if (date && date.getTime() >= FIRST_DAY) return { value: shownAt(date, clock.zone) };
  const text = date ? date.toISOString().slice(11, 19) : tidy(rawText(cell));
  if (!isClock(text)) {
    return text === ''
      ? unreadable('thiếu giờ', 'ghi đủ ngày và giờ, như 15/11/2025 07:30:00')
      : loggedMoment(text, clock.order, clock.zone);
  }
  const dayDate = dateIn(day, clock.calendar);
  const dayText = dayDate ? dayDate.toISOString().slice(0, 10) : tidy(rawText(day));
  if (dayText === '')
    return unreadable(`"${text}" thiếu ngày`, 'thêm cột "Ngày", hoặc ghi ngày trước giờ');
  return loggedMoment(`${dayText} ${text}`, clock.order, clock.zone);
}

/** What a cell shows as a date; numbers are moments only where Excel has them as dates. */
function dateIn(cell: Cell, calendar: 1900 | 1904): Date | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell;
  // Days of 2000 to 2099: a column that lost its format.
  if (typeof cell === 'number' && cell >= 36_526 && cell < 73_051)
    return dateOfSerial(cell, calendar);
  return null;
}

const shownAt = (date: Date, zone: Zone): number => date.getTime() - ZONES[zone] * HOUR_MS;

/**
 * The duration in a cell.
 * @param isMs whether its numbers are milliseconds
 * @returns seconds; `null` for an empty cell
 */
export function secondsIn(cell: Cell, isMs: boolean): Read<number | null> {
  if (isBlank(cell)) return { value: null };
  const isDate = cell instanceof Date;
  const text = tidy(rawText(cell)).replace(/\s*(?:s|giây|sec|seconds)$/i, '');
  const clock = clockOf(text);
  const seconds = isDate
    ? (cell.getTime() - ZERO) / 1000
    : isRead(clock)
      ? clock.value / 1000
      : Number(text.replace(',', '.')) / (isMs ? 1000 : 1);
  const isNumber = isDate || isRead(clock) || /^\d+(?:[.,]\d+)?$/.test(text);
  return isNumber && seconds >= 0 && seconds <= MOST_SECONDS
    ? { value: seconds }
    : unreadable(`"${text}" không phải thời lượng`, 'ghi số giây, như 8, hoặc giờ:phút:giây');
}

/** The seconds between two moments that were read. */
export function secondsBetween(start: Read<number>, end: Read<number>): Read<number> {
  if (!isRead(start)) return start;
  if (!isRead(end)) return end;
  return end.value >= start.value
    ? { value: (end.value - start.value) / 1000 }
    : unreadable('giờ kết thúc đứng trước giờ bắt đầu', 'xem lại đồng hồ của đầu phát');
}

/** The plays a row stands for: one where the log does not count. */
export function playsIn(cell: Cell): Read<number> {
  if (isBlank(cell)) return { value: 1 };
  const text = tidy(isFlawed(cell) ? cell.shown : rawText(cell));
  return /^\d{1,6}$/.test(text)
    ? { value: Number(text) }
    : unreadable(`"${text}" không phải số lượt`, 'ghi một số nguyên, như 12');
}
