/**
 * Weekly hours as an editor types them: "T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30".
 *
 * There is one canonical way of writing, which `formatWeek` gives; the reader also takes the ways of
 * lived-in sheets, and refuses whatever could mean two things rather than guess.
 */
import { ALWAYS, isAlways, isSameHours, type DayHours, type Interval, type Week } from './hours.ts';
import { readRules, type Rule } from './rules.ts';
import { isRead, unreadable, type Read } from '../text/read-text.ts';
import { clock, LONGEST_NIGHT } from '../time/time-range.ts';
import { DAY_MINUTES } from '../time/vietnam-clock.ts';

const DAY_NAMES = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as const;

/** What a reader of hours may know besides the text. */
export interface HoursContext {
  /** What "giờ hành chính", "cả ngày", "sáng", "chiều" mean here; unknown unless somebody said it. */
  office?: DayHours;
}

const EXAMPLE = 'viết như "T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30", hoặc "24/7"';

/** The canonical text of the hours of a day: "07:30-11:30, 13:30-17:00". */
export const formatDayHours = (hours: DayHours): string =>
  hours.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(', ');

/**
 * The canonical text of weekly hours. Days without hours are left out.
 * @param week seven days, at least one of them open
 */
export function formatWeek(week: Week): string {
  if (isAlways(week)) return '24/7';
  const groups: { hours: DayHours; days: number[] }[] = [];
  for (const [day, hours] of week.entries()) {
    if (hours.length === 0) continue;
    const group = groups.find((one) => isSameHours(one.hours, hours));
    if (group) group.days.push(day);
    else groups.push({ hours, days: [day] });
  }
  return groups.map(({ hours, days }) => `${formatDays(days)} ${formatDayHours(hours)}`).join('; ');
}

/** Three days in a row and more are written as a stretch: "T2-T4, T6". */
export function formatDays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => DAY_NAMES[day ?? 0] ?? '';
  return runs
    .flatMap((run) => (run.length > 2 ? [`${name(run[0])}-${name(run.at(-1))}`] : run.map(name)))
    .join(', ');
}

/**
 * Reads weekly hours.
 * @param text as typed
 * @param context what the sheet says besides
 * @returns the week, or what is wrong and what to write
 */
export function parseWeek(text: string, context: HoursContext = {}): Read<Week> {
  const rules = readRules(text, context);
  if (!isRead(rules)) return rules;
  const [first] = rules.value;
  if (rules.value.length === 1 && first?.isAlways && first.days.length === 0)
    return { value: ALWAYS };
  const week: Interval[][] = Array.from({ length: 7 }, () => []);
  const closed = new Set<number>();
  let named: readonly number[] = [];
  for (const rule of rules.value) {
    // "T2-T6 sáng 7h30-11h30; chiều 13h30-17h": the second half is of the same days.
    if (rule.days.length > 0) named = rule.days;
    if (named.length === 0) {
      return unreadable('có giờ mà chưa ghi những ngày nào', `ghi ngày trước giờ: ${EXAMPLE}`);
    }
    for (const day of named) {
      if (rule.isClosed) closed.add(day);
      week[day]?.push(...hoursOf(rule));
    }
  }
  for (const [day, intervals] of week.entries()) {
    const name = DAY_NAMES[day] ?? '';
    if (closed.has(day) && intervals.length > 0) {
      return unreadable(`${name} vừa ghi nghỉ vừa ghi giờ`, 'giữ lại một trong hai');
    }
    const joined = joinIntervals(intervals);
    if (!isRead(joined)) return { ...joined, message: `${name}: ${joined.message}` };
    week[day] = joined.value;
  }
  return week.some((hours) => hours.length > 0)
    ? { value: week }
    : unreadable('không ngày nào mở cửa', `${EXAMPLE}; chưa rõ giờ thì để trống`);
}

/**
 * Reads the hours of one day: "18:00-21:00", "nghỉ".
 * @param text as typed, without days
 * @param context what the sheet says besides
 * @returns its stretches; none when the text says closed
 */
export function parseDayHours(text: string, context: HoursContext = {}): Read<Interval[]> {
  const rules = readRules(text, context);
  if (!isRead(rules)) return rules;
  if (rules.value.some(({ days }) => days.length > 0)) {
    return unreadable(`"${text}" không phải giờ của một ngày`, 'viết như 07:30-11:30, 13:30-17:00');
  }
  const hours = rules.value.flatMap(hoursOf);
  return rules.value.some(({ isClosed }) => isClosed) && hours.length > 0
    ? unreadable(`"${text}" vừa ghi nghỉ vừa ghi giờ`, 'giữ lại một trong hai')
    : joinIntervals(hours);
}

const hoursOf = (rule: Rule): Interval[] =>
  rule.isAlways ? [{ from: 0, to: DAY_MINUTES }] : rule.intervals;

/** Joins stretches that touch; refuses those out of order or on top of each other. */
function joinIntervals(intervals: readonly Interval[]): Read<Interval[]> {
  const joined: Interval[] = [];
  for (const { from, to } of intervals) {
    const last = joined.at(-1);
    if (!last || from > last.to) joined.push({ from, to });
    else if (from === last.to) last.to = to;
    else {
      return unreadable(
        `"${clock(last.from)}-${clock(last.to)}" và "${clock(from)}-${clock(to)}" chồng lên nhau hoặc sai thứ tự`,
        'ghi từ sáng đến tối; giờ chiều viết 13:30, không viết 1h30',
      );
    }
  }
  const isTooLong = joined.some(({ from, to }) => to > DAY_MINUTES && to - from > LONGEST_NIGHT);
  return isTooLong
    ? unreadable('một buổi dài quá 18 giờ qua nửa đêm', 'mở cả ngày đêm thì viết 00:00-24:00')
    : { value: joined };
}
