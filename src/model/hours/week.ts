/**
 * What clauses mean: the hours of each day of the week.
 */
import type { Interval, Week } from './hours.ts';
import type { Clause } from './clauses.ts';
import { HOURS_EXAMPLE, type NamedDay } from './items.ts';
import { hoursIn, unclear, type HoursContext } from './written-hours.ts';
import { isRead, unreadable, type Read } from '../text/read-text.ts';
import { LONGEST_NIGHT, sideOf, type DayPart } from '../time/time-range.ts';
import { DAY_MINUTES, formatClock } from '../time/vietnam-clock.ts';

/** The short names of the days, Monday first. */
export const DAY_NAMES = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as const;

const nameOf = (day: number): string => DAY_NAMES[day] ?? '';

/**
 * The week that clauses describe.
 * @param clauses in the order written
 * @param context what is known besides
 * @param isShared whether the part of the day before the first day of a list is meant for the others
 */
export function weekOf(
  clauses: readonly Clause[],
  context: HoursContext,
  isShared: boolean,
): Read<Week> {
  const week: Interval[][] = Array.from({ length: 7 }, () => []);
  const named: NamedDay[] = [];
  for (const clause of clauses) {
    if (clause.isClosed) continue;
    const days = daysOf(clause, isShared);
    const read = openClause(week, clause, days, context);
    if (!isRead(read)) return read;
    named.push(...days);
  }
  for (const clause of clauses) {
    for (const day of clause.isClosed ? daysOf(clause, isShared) : []) {
      const read = close(week, day, named);
      if (!isRead(read)) return read;
    }
  }
  for (const [day, intervals] of week.entries()) {
    const joined = joinIntervals(intervals);
    if (!isRead(joined)) return { ...joined, message: `${nameOf(day)}: ${joined.message}` };
    week[day] = joined.value;
  }
  return week.some((hours) => hours.length > 0)
    ? { value: week }
    : unreadable('không ngày nào mở cửa', `${HOURS_EXAMPLE}; chưa rõ giờ thì để trống`);
}

/** The days of a clause, each with the part of it that is meant. */
function daysOf({ days }: Clause, isShared: boolean): NamedDay[] {
  let part: DayPart | null = null;
  return days.flatMap((list) => {
    const own = list[0]?.part ?? null;
    if (!isShared || own !== null) {
      part = own;
      return [...list];
    }
    return list.map((one) => ({ ...one, part: one.part ?? part }));
  });
}

/** Puts the hours of a clause into the week. */
function openClause(
  week: Interval[][],
  clause: Clause,
  days: readonly NamedDay[],
  context: HoursContext,
): Read<null> {
  const except = new Map(clause.except.map((one) => [one.day, one]));
  const unknown = clause.except.find(({ day }) => !days.some((one) => one.day === day));
  if (unknown) {
    return unreadable(`"trừ ${nameOf(unknown.day)}" mà không có ngày đó`, HOURS_EXAMPLE);
  }
  if (days.length === 0) {
    return unreadable('giờ của ngày lễ, Tết không ghi ở đây được', 'ghi ở cột ngày khác thường');
  }
  if (new Set(days.map(({ day }) => day)).size < days.length) {
    return unreadable('một ngày được ghi hai lần', 'ghi mỗi ngày một lần');
  }
  const isLunchEarlier = clause.lunches.some((lunch) =>
    week.some((hours) => hours.some((one) => contains(one, lunch))),
  );
  if (isLunchEarlier) return unreadable('chưa rõ những ngày nào nghỉ trưa', LUNCH_REMEDY);
  const used: (string | undefined)[] = [];
  const lunches = new Set<Interval>();
  for (const { day, part } of days) {
    const opened: Interval[] = [];
    for (const [at, hours] of clause.hours.entries()) {
      const read = hoursIn(hours, part, context);
      if (!isRead(read)) return read;
      if (read.value.length === 0) continue;
      const text = JSON.stringify(read.value);
      // "T2-T6, tối T7: 7h-9h" would mean the morning on one day and the evening on another.
      if (hours.kind === 'range' && (used[at] ?? text) !== text) return unclear(hours);
      used[at] = text;
      opened.push(...read.value);
    }
    if (opened.length === 0) return unreadable(`${nameOf(day)} chưa rõ giờ nào`, HOURS_EXAMPLE);
    const rest = withoutLunches(opened, clause.lunches, lunches);
    if (!isRead(rest)) return rest;
    const out = except.get(day);
    const kept = out ? withoutPart(rest.value, out) : rest.value;
    if (kept === null) return unreadable(`chưa rõ ${nameOf(day)} nghỉ giờ nào`, HOURS_EXAMPLE);
    week[day]?.push(...kept);
  }
  const left = clause.hours.find((_, at) => used[at] === undefined);
  if (left) return unclear(left);
  return lunches.size === clause.lunches.length ? { value: null } : strayLunch();
}

/**
 * The hours of one day that no day of the week is named for.
 * @param list hours and breaks as written
 * @param context what is known besides
 */
export function dayHours(
  list: Pick<Clause, 'hours' | 'lunches'>,
  context: HoursContext,
): Read<Interval[]> {
  const opened: Interval[] = [];
  for (const hours of list.hours) {
    const read = hoursIn(hours, null, context);
    if (!isRead(read)) return read;
    opened.push(...read.value);
  }
  const lunches = new Set<Interval>();
  const rest = withoutLunches(opened, list.lunches, lunches);
  if (!isRead(rest)) return rest;
  return lunches.size === list.lunches.length ? joinIntervals(rest.value) : strayLunch();
}

/** Cuts breaks out; each must lie in one stretch of some day. */
function withoutLunches(
  hours: readonly Interval[],
  lunches: readonly Interval[],
  used: Set<Interval>,
): Read<Interval[]> {
  let rest = [...hours];
  for (const lunch of lunches) {
    const around = rest.find((one) => contains(one, lunch));
    if (!around && rest.some(({ from, to }) => from < lunch.to && lunch.from < to)) {
      return strayLunch();
    }
    // Two halves written out already leave the break between them: it says nothing new.
    if (around || isBetween(rest, lunch)) used.add(lunch);
    if (!around) continue;
    const halves = [
      { from: around.from, to: lunch.from },
      { from: lunch.to, to: around.to },
    ];
    rest = rest.flatMap((one) => (one === around ? halves : [one]));
  }
  return { value: rest };
}

const contains = (hours: Interval, lunch: Interval): boolean =>
  hours.from < lunch.from && lunch.to < hours.to;

const isBetween = (hours: readonly Interval[], lunch: Interval): boolean =>
  hours.some(({ to }) => to <= lunch.from) && hours.some(({ from }) => lunch.to <= from);

const LUNCH_REMEDY = 'viết hẳn hai buổi, như 07:30-11:30, 13:30-17:00';

const strayLunch = (): { message: string; remedy: string } =>
  unreadable('giờ nghỉ trưa không nằm trong giờ nào', LUNCH_REMEDY);

/** The hours of a day without those it is closed in; `null` where that is not clear. */
function withoutPart(hours: readonly Interval[], { part }: NamedDay): Interval[] | null {
  if (!part) return [];
  const kept = hours.filter((one) => sideOf(one, part) === 'out');
  const isClear = hours.every((one) => sideOf(one, part) !== 'across');
  return isClear && kept.length < hours.length ? kept : null;
}

/** "T2-T6 8h-17h, T4 nghỉ": takes a day out of a stretch, never one that is named by itself. */
function close(week: Interval[][], day: NamedDay, named: readonly NamedDay[]): Read<null> {
  const hours = week[day.day] ?? [];
  if (hours.length === 0) return { value: null };
  const isNamed = named.some(
    (one) => one.day === day.day && (one.as === 'itself' || (one.as === 'end' && !day.part)),
  );
  const kept = isNamed ? null : withoutPart(hours, day);
  if (kept === null) {
    return unreadable(`${nameOf(day.day)} vừa ghi nghỉ vừa ghi giờ`, 'giữ lại một trong hai');
  }
  week[day.day] = kept;
  return { value: null };
}

/** Joins stretches that touch; refuses those out of order or on top of each other. */
function joinIntervals(intervals: readonly Interval[]): Read<Interval[]> {
  const joined: Interval[] = [];
  for (const { from, to } of intervals) {
    const last = joined[joined.length - 1];
    if (!last || from > last.to) joined.push({ from, to });
    else if (from === last.to) last.to = to;
    else {
      return unreadable(
        `"${formatClock(last.from)}-${formatClock(last.to)}" và "${formatClock(from)}-${formatClock(to)}" chồng lên nhau hoặc sai thứ tự`,
        'ghi từ sáng đến tối; giờ chiều viết 13:30, không viết 1h30',
      );
    }
  }
  const isTooLong = joined.some(({ from, to }) => to > DAY_MINUTES && to - from > LONGEST_NIGHT);
  return isTooLong
    ? unreadable('một buổi dài quá 18 giờ qua nửa đêm', 'mở cả ngày đêm thì viết 00:00-24:00')
    : { value: joined };
}
