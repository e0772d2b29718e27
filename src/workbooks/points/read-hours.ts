/**
 * The hours of a row: one column or two (days, times), weekly or dated.
 */
import { formatDay } from '../../model/time/calendar.ts';
import { formatSessions, parseSessions } from '../../model/hours/dated-text.ts';
import { daysAhead } from '../../model/time/day-text.ts';
import { formatWeek, parseWeek, type HoursContext } from '../../model/hours/weekly-text.ts';
import { isRead, unreadable, type Read } from '../../model/text/read-text.ts';
import { dayIn, isBlank, rawText, tidy, type Cell } from '../cell-text.ts';

/** Where the hours belong: the week, or the dated sessions. */
export interface HoursRead {
  field: 'hours' | 'sessions';
  text: string;
}

/**
 * Reads the columns "Ngày làm việc" and "Giờ làm việc" together.
 * @param days a cell with days of the week or dates; may be blank
 * @param hours a cell with times, or with days and times
 * @param context what the sheet says besides
 * @returns `null` when both are blank
 */
export function readHours(days: Cell, hours: Cell, context: HoursContext): Read<HoursRead> | null {
  if (isBlank(days) && isBlank(hours)) return null;
  if (hours instanceof Date || typeof hours === 'number') {
    return unreadable(
      'ô giờ đang ở dạng số của Excel',
      'đổi ô sang dạng Text rồi viết như 07:30-11:30, 13:30-17:00',
    );
  }
  const times = tidy(rawText(hours));
  if (isBlank(days))
    return isRead(daysAhead(times)) ? dated(times, context) : weekly(times, context);
  const dates = datesIn(days);
  const looksDated = dates === null && LOOKS_DATED.test(tidy(rawText(days)));
  if (looksDated) {
    const read = dayIn(days);
    return isRead(read) ? unreadable('ngày không đọc được', DAY_EXAMPLE) : read;
  }
  if (dates === null) {
    const when = tidy(rawText(days)).replace(/\n/g, ', ');
    return weekly(times === '' ? when : `${when} ${times}`, context);
  }
  if (times === '') return unreadable('có ngày mà chưa ghi giờ', 'ghi giờ, như 18:00-21:00');
  return dated(dates.map((date) => `${date} ${times.replace(/[;\n]/g, ',')}`).join('; '), context);
}

/** Something with a day and a month in it, so that it is no day of the week. */
const LOOKS_DATED = /\d\s*\/\s*\d|\d{1,2}[.-]\d{1,2}[.-]\d{2}|tháng|thang/iu;
const DAY_EXAMPLE = 'viết ngày/tháng/năm, như 15/11/2025';

/** Dates of a cell, as text the reader of sessions takes; `null` when it holds none. */
function datesIn(cell: Cell): string[] | null {
  const one = dayIn(cell);
  if (isRead(one)) return [formatDay(one.value)];
  const parts = tidy(rawText(cell)).split(/[;\n]|,\s*(?=\d)/);
  return parts.every((part) => {
    const read = daysAhead(part.trim());
    return isRead(read) && read.value.rest.trim() === '';
  })
    ? parts.map((part) => part.trim())
    : null;
}

function weekly(text: string, context: HoursContext): Read<HoursRead> {
  const read = parseWeek(text, context);
  return isRead(read) ? { value: { field: 'hours', text: formatWeek(read.value) } } : read;
}

function dated(text: string, context: HoursContext): Read<HoursRead> {
  const read = parseSessions(text, context);
  return isRead(read) ? { value: { field: 'sessions', text: formatSessions(read.value) } } : read;
}
