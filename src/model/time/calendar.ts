/**
 * Days and moments in Vietnam.
 *
 * Editors write days (`2025-11-15`); readers see `15/11/2025`; browsers get epoch milliseconds,
 * because old phones have no `Temporal`. Server side only: browser scripts use `vietnam-clock.ts`.
 */
import { dayNumberAt, dayNumberOf, isoDayOf, startOfDayNumber } from './vietnam-clock.ts';

/** The one time zone of every date in the project. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/** A calendar day written `YYYY-MM-DD`. */
export type IsoDay = string;

/**
 * Says whether a text is a day that exists, written `YYYY-MM-DD`.
 * @param text what an editor typed
 */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Without `Temporal`, which takes fifty times as long: every page of a country asks a few times. */
function numberOfReal(day: IsoDay): number {
  const number = dayNumberOf(day);
  if (!Number.isFinite(number) || isoDayOf(number) !== day)
    throw new RangeError(`There is no day "${day}"`);
  return number;
}

/**
 * The first moment of a day in Vietnam.
 * @param day `YYYY-MM-DD`
 * @throws RangeError when the day does not exist
 */
export function startOfDay(day: IsoDay): EpochMs {
  return startOfDayNumber(numberOfReal(day));
}

/**
 * The day after a day.
 * @param day `YYYY-MM-DD`
 * @throws RangeError when the day does not exist
 */
export function nextDay(day: IsoDay): IsoDay {
  return isoDayOf(numberOfReal(day) + 1);
}

/**
 * The first moment after a day, so "to the end of 15/11" closes when 16/11 begins.
 * @param day `YYYY-MM-DD`
 * @throws RangeError when the day does not exist
 */
export function startOfNextDay(day: IsoDay): EpochMs {
  return startOfDay(nextDay(day));
}

/**
 * The calendar day in Vietnam at a moment.
 * @param at epoch milliseconds
 */
export const dayAt = (at: EpochMs): IsoDay => isoDayOf(dayNumberAt(at));

/**
 * Reads the moment a build stands at.
 * @param text an ISO date-time with offset, or a bare day, which means 9 in the morning in Vietnam
 * @returns epoch milliseconds, or `null` when the text is neither
 */
export function parseMoment(text: string): EpochMs | null {
  try {
    if (isRealDay(text)) return startOfDay(text) + 9 * 3_600_000;
    if (/T.*(?:Z|[+-]\d{2}(?::?\d{2})?)$/i.test(text))
      return Temporal.Instant.from(text).epochMilliseconds;
    return Temporal.PlainDateTime.from(text).toZonedDateTime(TIME_ZONE).epochMilliseconds;
  } catch {
    return null;
  }
}
