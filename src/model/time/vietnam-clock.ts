/**
 * Days and minutes of Vietnam as whole numbers, for code that also runs in old browsers, which have
 * no `Temporal`: Vietnam has kept UTC+7 without summer time since 1975. Days count from 1970-01-01.
 */

const OFFSET_MS = 7 * 3_600_000;

/** Milliseconds in a day: without summer time every day has as many. */
export const DAY_MS = 86_400_000;

const MINUTE_MS = 60_000;

/** Minutes in a day. */
export const DAY_MINUTES = 1440;

/** The number of the day in Vietnam at a moment (epoch ms). */
export const dayNumberAt = (at: number): number => Math.floor((at + OFFSET_MS) / DAY_MS);

/** The first moment (epoch ms) of a day given by its number. */
export const startOfDayNumber = (day: number): number => day * DAY_MS - OFFSET_MS;

/**
 * The moment (epoch ms) a number of minutes after a day began.
 * @param day number of the day
 * @param minutes from its midnight; 1440 and more fall on the next day
 */
export const momentOf = (day: number, minutes: number): number =>
  startOfDayNumber(day) + minutes * MINUTE_MS;

/** The minute of the day in Vietnam at a moment (epoch ms): 0 to 1439. */
export const minuteAt = (at: number): number =>
  Math.floor((at - startOfDayNumber(dayNumberAt(at))) / MINUTE_MS);

/** The day of the week of a numbered day: 0 is Monday, 6 is Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The number of a day written `YYYY-MM-DD`; the day must exist. */
export function dayNumberOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** A numbered day written `YYYY-MM-DD`. */
export const isoDayOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** A date whose UTC fields show what Vietnam's clocks show at a moment (epoch ms). */
export const clockAt = (at: number): Date => new Date(at + OFFSET_MS);

/** A day written `YYYY-MM-DD` as Vietnamese readers write it: `15/11/2025`. */
export const formatDay = (day: string): string => day.split('-').reverse().join('/');

/** The minutes from midnight of a time written "07:30"; the time must exist. */
export function clockMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * Minutes from midnight as a clock shows them: 450 is "07:30", 1440 "24:00".
 * @param minutes 0 to 2879; past 24:00, the time of the next day
 */
export function formatClock(minutes: number): string {
  const shown = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(shown / 60))}:${two(shown % 60)}`;
}

/** A moment (epoch ms) in words: "15:00 ngày 14/11/2025". */
export const momentWords = (at: number): string =>
  `${formatClock(minuteAt(at))} ngày ${formatDay(isoDayOf(dayNumberAt(at)))}`;
