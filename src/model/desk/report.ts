/**
 * A report an office owes: to whom, how often, until which hour of the day. The same in the build, in
 * calendars and in the visitor's browser.
 */
import { lastMomentWords } from '../campaign/last-day.ts';
import { daysLeft } from '../campaign/phase.ts';
import { WEEKDAYS } from '../hours/opening-words.ts';
import {
  dayNumberAt,
  DAY_MINUTES,
  formatClock,
  momentOf,
  weekdayOf,
} from '../time/vietnam-clock.ts';

/** The chain reports go up, from the lowest: quarters to the commune, the commune to the province. */
export const REPORT_LEVELS = ['quarter', 'commune', 'province', 'nation'] as const;

/** How often: `as-asked` stands for "theo quy định", "khi có yêu cầu". */
export const REPORT_PERIODS = ['daily', 'weekly', 'once', 'as-asked'] as const;
type ReportPeriod = (typeof REPORT_PERIODS)[number];

/** When a report is due. Every part a directive leaves out stays out: nothing is guessed. */
export interface ReportTimes {
  period: ReportPeriod;
  /** The cut-off, minutes from midnight; without it the day itself. */
  minutes?: number | undefined;
  /** The day of a weekly report: 0 is Monday. */
  weekday?: number | undefined;
  /** The first moment at which a report owed once is late, epoch ms. */
  closesAt?: number | undefined;
}

/** The days a consultation runs (epoch ms): from its opening up to, not including, its end. */
interface Run {
  opensAt: number;
  endsAt: number;
}

/**
 * Every moment by which a report is due while a consultation runs.
 * @param times how often and until which hour
 * @param run the days of the consultation
 * @returns epoch ms, in order; a day without an hour ends at its midnight; empty where the directive
 *   names no day ("theo quy định", a week without its day)
 */
export function reportMoments(times: ReportTimes, { opensAt, endsAt }: Run): number[] {
  if (times.period === 'once') return times.closesAt === undefined ? [] : [times.closesAt];
  if (times.period === 'as-asked') return [];
  if (times.period === 'weekly' && times.weekday === undefined) return [];
  const first = dayNumberAt(opensAt);
  return Array.from({ length: dayNumberAt(endsAt - 1) - first + 1 }, (_, at) => first + at)
    .filter((day) => times.period === 'daily' || weekdayOf(day) === times.weekday)
    .map((day) => momentOf(day, times.minutes ?? DAY_MINUTES));
}

/**
 * The next moment by which a report is due.
 * @param now epoch ms
 * @returns epoch ms, or `null` when none is ahead
 */
export const nextDue = (times: ReportTimes, run: Run, now: number): number | null =>
  reportMoments(times, run).find((moment) => now < moment) ?? null;

/**
 * How long until something is due: whole days while it is more than one away, then hours and minutes.
 * @param now epoch ms
 * @param due the first moment at which it is late, epoch ms
 * @returns "còn 12 ngày", "còn 5 giờ 20 phút"; empty once it has passed
 */
export function timeUntil(now: number, due: number): string {
  const minutes = Math.ceil((due - now) / 60_000);
  if (minutes <= 0) return '';
  if (minutes > DAY_MINUTES) return `còn ${daysLeft(now, due)} ngày`;
  const parts = [
    [Math.floor(minutes / 60), 'giờ'],
    [minutes % 60, 'phút'],
  ] as const;
  return `còn ${parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(' ')}`;
}

/**
 * When a report is due, as Vietnamese words.
 * @returns "trước 15:00 hằng ngày"; "hằng tuần, văn bản không nêu thứ"; "một lần, hết ngày 14/11/2025"
 */
export function reportTimeWords({ period, minutes, weekday, closesAt }: ReportTimes): string {
  const before = minutes === undefined ? '' : `trước ${formatClock(minutes)} `;
  if (period === 'daily')
    return minutes === undefined ? 'hằng ngày, không nêu giờ' : `${before}hằng ngày`;
  if (period === 'weekly')
    return weekday === undefined
      ? `${before}hằng tuần, không nêu thứ`
      : `${before}${WEEKDAYS[weekday] ?? ''} hằng tuần`;
  if (period === 'as-asked') return 'theo quy định hoặc khi có yêu cầu';
  return closesAt === undefined ? 'một lần' : `một lần, hết ${lastMomentWords(closesAt)}`;
}
