/**
 * Open now, opens next, closes next, sessions ahead. Whole numbers only: runs in the build and in
 * the visitor's browser with the same answers, whatever the phone's time zone.
 */
import type { DayHours, OpeningHours, Session } from './hours.ts';
import type { Period } from '../campaign/phase.ts';
import { dayNumberAt, dayNumberOf, isoDayOf, momentOf, weekdayOf } from '../time/vietnam-clock.ts';

/** Opening hours, and the periods outside which they do not hold (none given: always). */
export interface Schedule extends OpeningHours {
  periods: readonly Period[] | null;
}

/** Whether a place is open, and the moment (epoch ms) that changes; `null`: not in sight. */
export type OpenState =
  | { kind: 'unknown' }
  | { kind: 'open'; closesAt: number | null }
  | { kind: 'shut'; opensAt: number | null };

/** One session on one day. */
export interface SessionOn extends Period {
  /** `YYYY-MM-DD` */
  day: string;
  place?: string;
}

/**
 * A place that does not close by the end of the day this many days ahead counts as never closing.
 */
const ENDLESS_DAYS = 8;

/** How far ahead weekly hours are looked for: past any holiday. */
const WEEKLY_DAYS = 60;

/**
 * Whether a place is open at a moment, and until when; else when it opens next.
 * @param schedule its hours
 * @param now epoch ms
 */
export function stateAt(schedule: Schedule, now: number): OpenState {
  if (!schedule.week && schedule.sessions.length === 0) return { kind: 'unknown' };
  const today = dayNumberAt(now);
  const current = spansOn(schedule, today - 1, today).filter(({ closesAt }) => closesAt > now);
  let end = now;
  for (const { opensAt, closesAt } of current) if (opensAt <= end) end = Math.max(end, closesAt);
  if (end === now) return { kind: 'shut', opensAt: opensNext(schedule, now, today) };
  for (let day = today + 1; day <= today + ENDLESS_DAYS; day += 1) {
    const before = end;
    for (const { opensAt, closesAt } of spansOn(schedule, day, day)) {
      if (opensAt <= end) end = Math.max(end, closesAt);
    }
    // A span ends at most a day after it began: once a day later nothing has joined, nothing will.
    if (before === end && dayNumberAt(end) < day) return { kind: 'open', closesAt: end };
  }
  return { kind: 'open', closesAt: dayNumberAt(end) <= today + ENDLESS_DAYS ? end : null };
}

function opensNext(schedule: Schedule, now: number, today: number): number | null {
  const ahead = schedule.periods?.filter(({ closesAt }) => closesAt > now);
  if (ahead?.length === 0) return null;
  const starts = (ahead ?? []).map(({ opensAt }) => dayNumberAt(opensAt));
  const dated = [
    ...schedule.sessions.map(({ through }) => dayNumberOf(through)),
    ...schedule.exceptions.map(({ through }) => dayNumberOf(through)),
    ...starts,
  ];
  const first = ahead ? Math.max(today, Math.min(...starts)) : today;
  const last = Math.max(today, ...dated) + (schedule.week ? WEEKLY_DAYS : 1);
  for (let day = first; day <= last; day += 1) {
    // The day before, too: a period may begin in the middle of its night.
    const next = spansOn(schedule, day - 1, day).find(({ opensAt }) => opensAt > now);
    if (next) return next.opensAt;
  }
  return null;
}

/**
 * The stretches in which a place is open, by the day they begin on, clipped to its periods.
 * @param schedule its hours
 * @param first number of the first day
 * @param last number of the last day
 * @returns in order of opening; they may touch or overlap
 */
export function spansOn(schedule: Schedule, first: number, last: number): Period[] {
  const spans: Period[] = [];
  for (let day = first; day <= last; day += 1) {
    for (const { from, to } of hoursOn(schedule, day)) {
      spans.push(
        ...clipped({ opensAt: momentOf(day, from), closesAt: momentOf(day, to) }, schedule),
      );
    }
  }
  return spans.sort((a, b) => a.opensAt - b.opensAt);
}

function clipped(span: Period, { periods }: Schedule): Period[] {
  if (!periods) return [span];
  return periods
    .map(({ opensAt, closesAt }) => ({
      opensAt: Math.max(opensAt, span.opensAt),
      closesAt: Math.min(closesAt, span.closesAt),
    }))
    .filter(({ opensAt, closesAt }) => opensAt < closesAt);
}

/** The hours of one numbered day: those of the week or of an exception, and the sessions. */
function hoursOn(hours: OpeningHours, day: number): DayHours {
  // Most points have neither; a list of hundreds takes a few milliseconds on a slow phone.
  if (hours.exceptions.length === 0 && hours.sessions.length === 0) {
    return hours.week?.[weekdayOf(day)] ?? [];
  }
  const iso = isoDayOf(day);
  const exception = hours.exceptions.find((one) => isWithin(iso, one));
  const regular = exception ? exception.hours : (hours.week?.[weekdayOf(day)] ?? []);
  return [
    ...regular,
    ...hours.sessions.filter((one) => isWithin(iso, one)).flatMap((one) => one.hours),
  ];
}

const isWithin = (day: string, { from, through }: { from: string; through: string }): boolean =>
  from <= day && day <= through;

/**
 * The dated sessions that are not over yet, one a day and stretch, in order.
 * @param schedule its hours
 * @param now epoch ms
 * @param most how many at most
 */
export function sessionsFrom(schedule: Schedule, now: number, most = 400): SessionOn[] {
  const earliest = dayNumberAt(now) - 1;
  return schedule.sessions
    .flatMap((session) => daysOf(session, earliest))
    .flatMap(({ day, session }) =>
      session.hours.flatMap(({ from, to }) =>
        clipped({ opensAt: momentOf(day, from), closesAt: momentOf(day, to) }, schedule).map(
          (span) => ({
            ...span,
            day: isoDayOf(day),
            ...(session.place === undefined ? {} : { place: session.place }),
          }),
        ),
      ),
    )
    .filter(({ closesAt }) => closesAt > now)
    .sort((a, b) => a.opensAt - b.opensAt)
    .slice(0, most);
}

function daysOf(session: Session, earliest: number): { day: number; session: Session }[] {
  const days: { day: number; session: Session }[] = [];
  const last = dayNumberOf(session.through);
  for (let day = Math.max(earliest, dayNumberOf(session.from)); day <= last; day += 1) {
    days.push({ day, session });
  }
  return days;
}
