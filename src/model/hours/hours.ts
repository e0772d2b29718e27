/**
 * When a place is open: hours of the week, days that differ, dated sessions.
 *
 * Plain data and whole numbers, because the build, the importer and the visitor's browser all read
 * it. The words editors type are in `hours-text.ts` and `dated-text.ts`.
 */

/**
 * A stretch of one day, in minutes from its midnight: `from` 0 to 1439; `to` is past `from`, 1440 is
 * midnight, more runs into the next day ("18:00-02:00" is 1080 to 1560).
 */
export interface Interval {
  from: number;
  to: number;
}

/** The stretches of one day: in order, apart from each other; none means closed. */
export type DayHours = readonly Interval[];

/** Seven days, Monday first. */
export type Week = readonly DayHours[];

/** Days, both included (`YYYY-MM-DD`), whose hours replace those of the week; none means closed. */
export interface DatedHours {
  from: string;
  through: string;
  hours: DayHours;
}

/** Days on which people are helped besides the weekly hours, and where, if not at the address. */
export interface Session extends DatedHours {
  place?: string;
}

/** Everything that says when a point is open. All empty: nobody published the hours. */
export interface OpeningHours {
  /** `null` where no weekly hours are given, as for most mobile points. */
  week: Week | null;
  exceptions: readonly DatedHours[];
  sessions: readonly Session[];
}

/** Open at every moment of the week. */
export const ALWAYS: Week = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);

/** Whether a week is 24/7. */
export const isAlways = (week: Week): boolean =>
  week.length === 7 && week.every(([first]) => first?.from === 0 && first.to === 1440);

/** Whether two days have the same hours. */
export const isSameHours = (a: DayHours, b: DayHours): boolean =>
  a.length === b.length &&
  a.every(({ from, to }, index) => from === b[index]?.from && to === b[index].to);

/**
 * The days that have the same hours, in the order of the first of them; closed days are left out.
 * @param week seven days, Monday first
 */
export function daysByHours(week: Week): { hours: DayHours; days: number[] }[] {
  const groups: { hours: DayHours; days: number[] }[] = [];
  for (const [day, hours] of week.entries()) {
    if (hours.length === 0) continue;
    const group = groups.find((one) => isSameHours(one.hours, hours));
    if (group) group.days.push(day);
    else groups.push({ hours, days: [day] });
  }
  return groups;
}

/**
 * Days in words, three in a row and more as a stretch: "T2-T4, T6".
 * @param days in order
 * @param names of the seven days, Monday first
 * @param to stands between the ends of a stretch
 */
export function dayListText(days: readonly number[], names: readonly string[], to: string): string {
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs[runs.length - 1];
    if (last?.[last.length - 1] === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => run.map((day) => names[day] ?? ''))
    .flatMap((run) => (run.length > 2 ? [`${run[0] ?? ''}${to}${run[run.length - 1] ?? ''}`] : run))
    .join(', ');
}
