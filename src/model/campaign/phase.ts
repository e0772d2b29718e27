/**
 * The phase of a consultation: computed from the clock, never typed.
 *
 * Pure arithmetic on epoch milliseconds, because the same code runs in the build and, to correct
 * a page that has aged since it was built, in the visitor's browser.
 */

/** A stretch of time: from `opensAt` up to, not including, `closesAt` (epoch ms). */
export interface Period {
  opensAt: number;
  closesAt: number;
}

export type Phase = 'upcoming' | 'open' | 'closing' | 'closed';

/** The words of design section 2, as visitors read them. */
export const PHASE_LABEL: Record<Phase, string> = {
  upcoming: 'sắp diễn ra',
  open: 'đang diễn ra',
  closing: 'sắp hết hạn',
  closed: 'đã kết thúc',
};

/** "Sắp hết hạn" covers the last three calendar days, the last day included. */
const CLOSING_DAYS = 3;

/**
 * Days of Vietnam (UTC+7), counted here and not by `vietnam-clock.ts`: a file that several scripts
 * share is fetched by itself, and one more request is slow on a weak network.
 */
const dayNumber = (at: number): number => Math.floor((at / 3_600_000 + 7) / 24);

/**
 * Whole calendar days in Vietnam from now to the last day of a period: 0 on the last day itself.
 * @param now epoch ms
 * @param closesAt the first moment after the period, epoch ms
 * @returns days; negative once the period is over
 */
export function daysLeft(now: number, closesAt: number): number {
  return dayNumber(closesAt - 1) - dayNumber(now);
}

/**
 * Whole calendar days in Vietnam until a period opens: 0 on the day it opens.
 * @param now epoch ms
 * @param opensAt epoch ms
 */
export function daysUntil(now: number, opensAt: number): number {
  return dayNumber(opensAt) - dayNumber(now);
}

/**
 * The phase at a moment.
 * @param now epoch ms
 * @param period when it opens and closes
 */
export function phaseAt(now: number, period: Period): Phase {
  if (now < period.opensAt) return 'upcoming';
  if (now >= period.closesAt) return 'closed';
  return daysLeft(now, period.closesAt) < CLOSING_DAYS ? 'closing' : 'open';
}

/**
 * How much time is left, as one short Vietnamese sentence part.
 * @param now epoch ms
 * @param period when it opens and closes
 * @returns "còn 12 ngày", "hôm nay là ngày cuối", "còn 10 ngày nữa bắt đầu"; empty once it is over
 */
export function timeLeft(now: number, period: Period): string {
  const phase = phaseAt(now, period);
  if (phase === 'closed') return '';
  if (phase === 'upcoming') {
    const days = daysUntil(now, period.opensAt);
    return days === 0 ? 'bắt đầu trong hôm nay' : `còn ${days} ngày nữa bắt đầu`;
  }
  const days = daysLeft(now, period.closesAt);
  return days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`;
}

/**
 * When a consultation opens, and one or two moments at which it closes: a place may ask its people
 * to be done some days before the app stops taking opinions.
 */
export interface Timetable {
  opensAt: number;
  /** In order; the last one is when the app itself closes. */
  closings: readonly number[];
}

/**
 * The period to count by at a moment: up to the next closing still ahead, else up to the last.
 * @param now epoch ms
 * @param timetable opening and closings
 */
export function periodAt(now: number, { opensAt, closings }: Timetable): Period {
  const next = closings.find((moment) => now < moment) ?? closings[closings.length - 1] ?? opensAt;
  return { opensAt, closesAt: next };
}

/**
 * How much time is left in a place, as Vietnamese words. Once the place's own deadline has passed
 * while the app still takes opinions, both dates are named, so that they are not confused.
 * @param now epoch ms
 * @param timetable opening and closings
 * @returns "còn 12 ngày"; "đã qua hạn của địa phương, VNeID còn nhận ý kiến, hôm nay là ngày cuối"
 */
export function timeLeftIn(now: number, timetable: Timetable): string {
  const [first, last] = timetable.closings;
  const left = timeLeft(now, periodAt(now, timetable));
  const isBetween = first !== undefined && last !== undefined && now >= first && now < last;
  return isBetween ? `đã qua hạn của địa phương; VNeID còn nhận ý kiến, ${left}` : left;
}
