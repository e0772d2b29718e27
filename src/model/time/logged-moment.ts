/** Moments as programs write them into logs. */
import { isRead, unreadable, type Read } from '../text/read-text.ts';

/** Which of the first two numbers of "3/11/2025" is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** Hours a log's clock is ahead of UTC, where the moment itself does not say. */
export const ZONES = { vietnam: 7, utc: 0 } as const;

export type Zone = keyof typeof ZONES;

const HOUR_MS = 3_600_000;
const EXAMPLE = 'ghi đủ ngày và giờ, như 15/11/2025 07:30:00';

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*(AM|PM|SA|CH))?`;
const ZONE = String.raw`(?:\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?`;
const YEAR_FIRST = String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})`;
const YEAR_LAST = String.raw`(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})`;

/** Each way of writing, and where in it the date's three numbers and the clock's four parts stand. */
const WAYS = [
  { pattern: `${YEAR_FIRST}[T ,]+${CLOCK}${ZONE}`, isYearFirst: true, date: 1, clock: 4 },
  { pattern: `${YEAR_LAST}[T ,]+${CLOCK}${ZONE}`, isYearFirst: false, date: 1, clock: 4 },
  { pattern: `${CLOCK}[ ,]+${YEAR_LAST}${ZONE}`, isYearFirst: false, date: 5, clock: 1 },
].map(({ pattern, ...way }) => ({ ...way, pattern: new RegExp(`^${pattern}$`, 'iu') }));

const CLOCK_ALONE = new RegExp(`^${CLOCK}$`, 'iu');

/**
 * Which number is the day, from all dates of a column.
 * @param texts its cells
 * @returns `null` where some say one and some the other
 */
export function dateOrder(texts: readonly string[]): DateOrder | null {
  const found = new Set<DateOrder>();
  for (const text of texts) {
    const [, first = 0, second = 0] = /(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(text) ?? [];
    if (Number(first) > 12) found.add('day-first');
    if (Number(second) > 12) found.add('month-first');
  }
  if (found.size > 1) return null;
  return found.has('month-first') ? 'month-first' : 'day-first';
}

/**
 * Reads a moment.
 * @param text "2025-11-15 07:30:00", "15/11/2025 7:30", "2025-11-15T00:30:00Z"; seconds or ms since 1970
 * @returns epoch ms
 */
export function loggedMoment(text: string, order: DateOrder, zone: Zone): Read<number> {
  const plain = text.trim();
  // From 2001 to 2286.
  if (/^\d{10}$/.test(plain)) return { value: Number(plain) * 1000 };
  if (/^\d{13}$/.test(plain)) return { value: Number(plain) };
  for (const { pattern, isYearFirst, date, clock } of WAYS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [a = 0, b = 0, c = 0] = match.slice(date, date + 3).map(Number);
    const [year, month, day] = isYearFirst
      ? [a, b, c]
      : order === 'day-first'
        ? [c, b, a]
        : [c, a, b];
    const midnight = Date.UTC(year, month - 1, day);
    const time = clockMs(match.slice(clock, clock + 4));
    const isReal = new Date(midnight).getUTCDate() === day && month >= 1 && month <= 12;
    if (!isReal || time === null) return unreadable(`"${plain}" không phải giờ có thật`, EXAMPLE);
    return { value: midnight + time - hoursAhead(match.at(-1), zone) * HOUR_MS };
  }
  return unreadable(`"${plain}" không phải ngày và giờ`, EXAMPLE);
}

/**
 * Reads a time of day, as "07:30:05" or "7:30 CH".
 * @returns ms from midnight
 */
export function clockOf(text: string): Read<number> {
  const match = CLOCK_ALONE.exec(text.trim());
  const time = match && clockMs(match.slice(1, 5));
  return time === null
    ? unreadable(`"${text.trim()}" không phải giờ trong ngày`, 'ghi giờ, như 07:30:00')
    : { value: time };
}

/** Whether a text is a time of day and nothing else. */
export const isClock = (text: string): boolean => isRead(clockOf(text));

function clockMs([hourText, minuteText, secondText, half]: readonly (string | undefined)[]):
  | number
  | null {
  const [hour = 0, minute = 0, second = 0] = [hourText, minuteText, secondText].map((one) =>
    Number(one ?? 0),
  );
  const isHalf = half !== undefined;
  if (minute > 59 || second > 59 || hour > 23 || (isHalf && (hour === 0 || hour > 12))) return null;
  const late = isHalf && /^(?:pm|ch)$/i.test(half) ? 12 : 0;
  return ((isHalf ? (hour % 12) + late : hour) * 3600 + minute * 60 + second) * 1000;
}

function hoursAhead(written: string | undefined, zone: Zone): number {
  if (written === undefined) return ZONES[zone];
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})/.exec(written) ?? [];
  const ahead = Number(hours) + Number(minutes) / 60;
  return sign === '-' ? -ahead : ahead;
}
