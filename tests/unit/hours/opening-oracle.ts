import fc from 'fast-check';
import type {
  DatedHours,
  Interval,
  OpeningHours,
  Session,
  Week,
} from '../../../src/model/hours/hours.ts';
import { TIME_ZONE } from '../../../src/model/time/calendar.ts';
import type { Schedule } from '../../../src/model/hours/open-spans.ts';

/** The first day the made-up weeks below are looked at: a Monday. */
export const FIRST_DAY = '2025-11-10';

const minutes = (max: number) => fc.integer({ min: 0, max });

/** Stretches of one day: apart from each other; the last may run past midnight, by 18 hours at most. */
export const dayHours: fc.Arbitrary<Interval[]> = fc
  .tuple(
    fc.uniqueArray(minutes(1439), { maxLength: 6 }),
    fc.option(minutes(720), { nil: undefined }),
  )
  .map(([cuts, night]) => {
    const sorted = cuts.sort((a, b) => a - b);
    const hours: Interval[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      hours.push({ from: sorted[index] ?? 0, to: sorted[index + 1] ?? 0 });
    }
    const last = hours.at(-1);
    if (last && night !== undefined && 1440 + night - last.from <= 1080) last.to = 1440 + night;
    return hours;
  });

const openDay = dayHours.filter((hours) => hours.length > 0);

/** Weeks with an open day; one in eight is 24/7. */
export const weeks: fc.Arbitrary<Week> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc
      .array(dayHours, { minLength: 7, maxLength: 7 })
      .filter((week) => week.some((hours) => hours.length > 0)),
  },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }])) },
);

const dayAfter = (days: number): string =>
  Temporal.PlainDate.from(FIRST_DAY).add({ days }).toString();

const span = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 3 }))
  .map(([start, length]) => ({ from: dayAfter(start), through: dayAfter(start + length) }));

const places = fc.option(
  fc.constantFrom('Nhà văn hóa ví dụ', 'Chợ ví dụ, cổng số 2', 'số 5 đường Ví Dụ'),
  { nil: undefined },
);

/** Sessions, in the order and with the difference the text asks for. */
export const sessions: fc.Arbitrary<Session[]> = fc
  .uniqueArray(
    fc.tuple(span, openDay, places).map(([days, hours, place]) => ({
      ...days,
      hours,
      ...(place === undefined ? {} : { place }),
    })),
    { maxLength: 4, selector: ({ from }) => from },
  )
  .map((list) => list.sort((a, b) => (a.from < b.from ? -1 : 1)));

/** Exceptions that never overlap. */
export const exceptions: fc.Arbitrary<DatedHours[]> = fc
  .array(fc.tuple(span, dayHours), { maxLength: 3 })
  .map((list) =>
    list
      .map(([days, hours]) => ({ ...days, hours }))
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .filter((one, index, all) => all.slice(0, index).every(({ through }) => through < one.from)),
  );

export const schedules: fc.Arbitrary<Schedule> = fc
  .tuple(fc.option(weeks, { nil: null }), exceptions, sessions, fc.option(span, { nil: null }))
  .map(([week, differing, dated, days]) => ({
    week,
    exceptions: differing,
    sessions: dated,
    periods: days && [{ opensAt: zoned(days.from, 0), closesAt: zoned(days.through, 1440) }],
  }));

/** Epoch ms of a day and minute in Vietnam, by `Temporal` and its zone data. */
export function zoned(day: string, minute: number): number {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: TIME_ZONE })
    .add({ minutes: minute }).epochMilliseconds;
}

/** Slow and plain: is the place open at this minute? Looks at each rule of today and yesterday. */
export function isOpenSlowly(schedule: Schedule, now: number): boolean {
  if (
    schedule.periods &&
    !schedule.periods.some((one) => one.opensAt <= now && now < one.closesAt)
  ) {
    return false;
  }
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(TIME_ZONE);
  const minute = local.hour * 60 + local.minute;
  const today = local.toPlainDate();
  return (
    covers(schedule, today, minute) || covers(schedule, today.subtract({ days: 1 }), minute + 1440)
  );
}

function covers(hours: OpeningHours, day: Temporal.PlainDate, minute: number): boolean {
  const holds = ({ from, through }: DatedHours) =>
    Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, through) <= 0;
  const contains = (list: readonly Interval[]) =>
    list.some(({ from, to }) => from <= minute && minute < to);
  const exception = hours.exceptions.find(holds);
  const regular = exception ? exception.hours : (hours.week?.[day.dayOfWeek - 1] ?? []);
  return contains(regular) || hours.sessions.filter(holds).some((one) => contains(one.hours));
}
