/**
 * The last moment at which somebody can still act, in words; the same in the build and in the visitor's
 * browser. "Trước ngày 15/11" has the last day 14/11; "trước 7 giờ ngày 15/3" ends inside that day.
 */
import { WEEKDAYS } from '../hours/opening-words.ts';
import {
  DAY_MS,
  dayNumberAt,
  formatClock,
  formatDay,
  isoDayOf,
  minuteAt,
  weekdayOf,
} from '../time/vietnam-clock.ts';

const HOUR_MS = 3_600_000;

/** "07:00 " where it closes inside a day; nothing where a whole day ends. */
const hourBefore = (closesAt: number): string =>
  minuteAt(closesAt) === 0 ? '' : `${formatClock(minuteAt(closesAt))} `;

/**
 * When the last stretch before something closes begins, as a calendar shows it: the whole last day, or
 * the hour before a closing inside a day.
 * @param closesAt the first moment after it, epoch ms
 */
export const lastStretchFrom = (closesAt: number): number =>
  closesAt - (minuteAt(closesAt) === 0 ? DAY_MS : HOUR_MS);

/**
 * When a calendar reminds of that stretch: three days before, and on the morning of a whole last day.
 * @param closesAt the first moment after it, epoch ms
 * @returns triggers counted from its start (RFC 5545, 3.3.6)
 */
export const lastDayReminders = (closesAt: number): string[] => [
  '-P3D',
  ...(minuteAt(closesAt) === 0 ? ['PT7H'] : []),
];

const lastDay = (closesAt: number): number => dayNumberAt(closesAt - 1);

/**
 * The last moment before something closes, to stand behind "hết".
 * @param closesAt the first moment after it, epoch ms
 * @returns "ngày 14/11/2025" or "07:00 ngày 15/03/2026"
 */
export const lastMomentWords = (closesAt: number): string =>
  `${hourBefore(closesAt)}ngày ${formatDay(isoDayOf(lastDay(closesAt)))}`;

/**
 * The same with the day of the week.
 * @param closesAt the first moment after it, epoch ms
 * @returns "thứ sáu, ngày 14/11/2025" or "07:00 chủ nhật, ngày 15/03/2026"
 */
export function lastDayWords(closesAt: number): string {
  const day = lastDay(closesAt);
  const weekday = WEEKDAYS[weekdayOf(day)] ?? '';
  return `${hourBefore(closesAt)}${weekday}, ngày ${formatDay(isoDayOf(day))}`;
}
