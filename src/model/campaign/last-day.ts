/**
 * The last day on which somebody can still act, in words; the same in the build and in the visitor's
 * browser. "Trước ngày 15/11" has the last day 14/11.
 */
import { WEEKDAYS } from '../hours/opening-words.ts';
import { dayNumberAt, formatDay, isoDayOf, weekdayOf } from '../time/vietnam-clock.ts';

/**
 * The last day before a moment at which something closes.
 * @param closesAt the first moment after it, epoch ms
 * @returns "thứ sáu, ngày 14/11/2025"
 */
export function lastDayWords(closesAt: number): string {
  const day = dayNumberAt(closesAt - 1);
  return `${WEEKDAYS[weekdayOf(day)] ?? ''}, ngày ${formatDay(isoDayOf(day))}`;
}
