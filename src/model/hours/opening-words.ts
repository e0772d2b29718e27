/** Opening hours in words. Whole numbers only: runs in the build and in the visitor's browser. */
import { isAlways, isSameHours, type DayHours, type Week } from './hours.ts';
import type { SessionOn } from './open-spans.ts';
import type { PointNow } from '../points/point-now.ts';
import {
  dayNumberAt,
  dayNumberOf,
  formatClock,
  formatDay,
  isoDayOf,
  minuteAt,
  weekdayOf,
} from '../time/vietnam-clock.ts';

/** The days of the week, Monday first. */
export const WEEKDAYS = [
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'chủ nhật',
];

/** "thứ bảy, 15/11/2025" of a day written `YYYY-MM-DD`. */
export const dayWords = (day: string): string =>
  `${WEEKDAYS[weekdayOf(dayNumberOf(day))] ?? ''}, ${formatDay(day)}`;

/**
 * A moment ahead in words: "13:30 hôm nay", "07:30 ngày mai", "07:30 thứ hai, 10/11/2025".
 * @param at epoch ms
 * @param now epoch ms
 */
function momentWords(at: number, now: number): string {
  const days = dayNumberAt(at) - dayNumberAt(now);
  const clock = formatClock(minuteAt(at));
  if (days === 0) return `${clock} hôm nay`;
  return days === 1 ? `${clock} ngày mai` : `${clock} ${dayWords(isoDayOf(dayNumberAt(at)))}`;
}

/** A closing moment: midnight still belongs to the day it ends. */
function untilWords(closesAt: number, now: number): string {
  const days = dayNumberAt(closesAt) - dayNumberAt(now);
  if (days === 0) return formatClock(minuteAt(closesAt));
  return days === 1 && minuteAt(closesAt) === 0 ? '24:00' : momentWords(closesAt, now);
}

/**
 * How a point is at a moment, in one sentence without its full stop.
 * @param point from `pointNow`
 * @param now epoch ms
 */
export function pointNowWords({ status, state }: PointNow, now: number): string {
  if (status === 'moved') return 'Đã chuyển nơi khác';
  if (status === 'closed') return 'Đã ngừng phục vụ';
  if (state.kind === 'unknown') {
    return status === 'planned' ? 'Chưa phục vụ' : 'Chưa rõ giờ mở cửa';
  }
  if (state.kind === 'open') {
    return state.closesAt === null
      ? 'Đang mở, cả ngày đêm'
      : `Đang mở, đến ${untilWords(state.closesAt, now)}`;
  }
  if (status === 'planned') {
    return state.opensAt === null
      ? 'Sắp mở, chưa rõ ngày'
      : `Chưa phục vụ, mở lúc ${momentWords(state.opensAt, now)}`;
  }
  return state.opensAt === null
    ? 'Chưa có lịch mở tiếp'
    : `Đang đóng, mở lúc ${momentWords(state.opensAt, now)}`;
}

/** The hours of a day: "07:30–11:30, 13:30–17:00", "nghỉ", "cả ngày đêm". */
export function hoursWords(hours: DayHours): string {
  if (hours.length === 0) return 'nghỉ';
  return hours
    .map(({ from, to }) =>
      from === 0 && to === 1440
        ? 'cả ngày đêm'
        : `${formatClock(from)}–${formatClock(to)}${to > 1440 ? ' hôm sau' : ''}`,
    )
    .join(', ');
}

/**
 * Weekly hours as rows of a table, equal days in a row together.
 * @param week seven days, Monday first
 * @returns "Thứ hai đến thứ sáu": "07:30–11:30, 13:30–17:00"; days off are rows, too
 */
export function weekRows(week: Week): { days: string; hours: string }[] {
  if (isAlways(week)) return [{ days: 'Tất cả các ngày', hours: 'cả ngày đêm' }];
  const runs: { from: number; to: number; hours: DayHours }[] = [];
  for (const [day, hours] of week.entries()) {
    const last = runs[runs.length - 1];
    if (last && isSameHours(last.hours, hours)) last.to = day;
    else runs.push({ from: day, to: day, hours });
  }
  return runs.map(({ from, to, hours }) => ({
    days: rangeWords(from, to),
    hours: hoursWords(hours),
  }));
}

function rangeWords(from: number, to: number): string {
  const [first = '', last = ''] = [WEEKDAYS[from], WEEKDAYS[to]];
  if (from === 0 && to === 6) return 'Tất cả các ngày';
  const name = from === to ? first : `${first}${to - from === 1 ? ', ' : ' đến '}${last}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * One session in words: "thứ bảy, 15/11/2025, 18:00–21:00, Nhà văn hóa thôn 3".
 * @param session from `sessionsFrom`
 */
export function sessionWords({ day, opensAt, closesAt, place }: SessionOn): string {
  const start = minuteAt(opensAt);
  const hours = hoursWords([{ from: start, to: start + (closesAt - opensAt) / 60_000 }]);
  return [dayWords(day), hours, ...(place === undefined ? [] : [place])].join(', ');
}

/**
 * The week in a line, as signs print it.
 * @param week weekly hours
 * @returns "Thứ Hai đến thứ Sáu: 7:30 đến 11:30; thứ Bảy: nghỉ"
 */
export const weekLine = (week: Week): string =>
  weekRows(week)
    .map(({ days, hours }) => `${days}: ${hours}`)
    .join('; ');
