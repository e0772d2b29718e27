/**
 * The hours of a row: one column or two (days, times), weekly or dated.
 */
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { formatSessions, parseSessions, sessionOver } from '../../model/hours/dated-text.ts';
import { sessionsInWords, weekInWords } from '../../model/hours/hours-in-words.ts';
import { daysAhead } from '../../model/time/day-text.ts';
import type { HoursContext } from '../../model/hours/written-hours.ts';
import { formatWeek, readWeek } from '../../model/hours/weekly-text.ts';
import { isRead, unreadable, type Read } from '../../model/text/read-text.ts';
import { headerOf } from './columns.ts';
import { dayIn, isBlank, rawText, tidy } from '../cell-text.ts';
import type { Cell } from '../read/worksheet.ts';

/** What is known besides, and the day of the import (`YYYY-MM-DD`). */
export interface DatedContext extends HoursContext {
  today: string;
  /** What the workbook counts the serial numbers of days from. */
  calendar?: 1900 | 1904;
}

/** Where the hours belong: the week, or the dated sessions. */
interface HoursRead {
  field: 'hours' | 'sessions';
  /** As `support-points.csv` holds them. */
  text: string;
  /** In words, with what could not be taken over. */
  shown: string;
}

/**
 * Reads the columns "Ngày làm việc" and "Giờ làm việc" together.
 * @param days a cell with days of the week or dates; may be blank
 * @param hours a cell with times, or with days and times
 * @param context what the sheet says besides
 * @returns `null` when both are blank
 */
export function readHours(days: Cell, hours: Cell, context: DatedContext): Read<HoursRead> | null {
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
  const dates = datesIn(days, context.calendar);
  const looksDated = dates === null && LOOKS_DATED.test(tidy(rawText(days)));
  if (looksDated) {
    const read = dayIn(days, context.calendar);
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
function datesIn(cell: Cell, calendar?: 1900 | 1904): string[] | null {
  const one = dayIn(cell, calendar);
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
  const read = readWeek(text, context);
  if (!isRead(read)) return read;
  const { week, saysHolidays } = read.value;
  const left = saysHolidays
    ? `; ngày lễ, Tết chưa ghi được: ghi từng ngày ở cột "${headerOf('exceptions')}"`
    : '';
  return { value: { field: 'hours', text: formatWeek(week), shown: weekInWords(week) + left } };
}

/**
 * Reads dated sessions that are still to come.
 * @param text as typed
 * @param context what the workbook says besides, and the day it is read on
 */
export function dated(text: string, context: DatedContext): Read<HoursRead> {
  const read = parseSessions(text, context);
  if (!isRead(read)) return read;
  const over = sessionOver(read.value, context.today);
  return over
    ? unreadable(`buổi ${formatSessions([over])} đã qua`, 'xóa buổi đã qua, hoặc sửa ngày')
    : {
        value: {
          field: 'sessions',
          text: formatSessions(read.value),
          shown: sessionsInWords(read.value),
        },
      };
}
