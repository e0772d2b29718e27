/**
 * Days as people in Vietnam write them: "15/11/2025", "ngày 15 tháng 11 năm 2025", "10-15/11/2025".
 */
import { isRealDay } from './calendar.ts';
import { isRead, unreadable, type Read } from '../text/read-text.ts';
import { tokensOf } from '../hours/tokens.ts';
import { dayNumberOf, weekdayOf } from './vietnam-clock.ts';

/** Days at the head of a text, both included (`YYYY-MM-DD`), and what stands behind them. */
interface DaysAhead {
  from: string;
  through: string;
  rest: string;
}

const EXAMPLE = 'viết ngày/tháng/năm, như 15/11/2025';

const WEEKDAY =
  /^\s*(?:từ\s+)?((?:thứ|thu)\s*(?:hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bẩy|bay|[2-7])|(?:chủ|chúa|chu|chua) (?:nhật|nhat)|T[2-7]|CN)(?!\p{L})[\s,:]*/iu;
const LEAD = /^\s*(?:(?:từ|tu|ngày|ngay)\s+)*/iu;
const TO = String.raw`\s*(?:-|–|—|→|(?:đến|den|tới)(?:\s+(?:hết\s+)?ngày)?(?!\p{L}))\s*`;
const DAY = String.raw`(\d{1,2})`;
const SIGN = String.raw`\s*[/.-]\s*`;
const YEAR = String.raw`(\d{4}|\d{2})(?!\d)`;

/** Each way of writing, and which of its numbers are day, month, year of the first and last day. */
const WAYS: { pattern: RegExp; first: [number, number, number]; last: [number, number, number] }[] =
  [
    way(
      String.raw`(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)${TO}(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)`,
      [3, 2, 1],
      [6, 5, 4],
    ),
    way(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)`, [3, 2, 1], [3, 2, 1]),
    way(
      `${DAY}${SIGN}${DAY}${SIGN}${YEAR}${TO}${DAY}${SIGN}${DAY}${SIGN}${YEAR}`,
      [1, 2, 3],
      [4, 5, 6],
    ),
    way(
      String.raw`${DAY}\s*/\s*${DAY}${TO}${DAY}\s*/\s*${DAY}\s*/\s*${YEAR}`,
      [1, 2, 5],
      [3, 4, 5],
    ),
    way(String.raw`${DAY}${TO}${DAY}\s*/\s*${DAY}\s*/\s*${YEAR}`, [1, 3, 4], [2, 3, 4]),
    way(`${DAY}${SIGN}${DAY}${SIGN}${YEAR}`, [1, 2, 3], [1, 2, 3]),
    way(
      String.raw`${DAY}\s*(?:tháng|thang)\s*${DAY}\s*,?\s*(?:năm|nam)\s*(\d{4})(?!\d)`,
      [1, 2, 3],
      [1, 2, 3],
    ),
  ];

function way(
  source: string,
  first: [number, number, number],
  last: [number, number, number],
): (typeof WAYS)[number] {
  return { pattern: new RegExp(`^${source}`, 'iu'), first, last };
}

/**
 * Reads the day or days a text begins with.
 * @param text "thứ bảy, 15/11/2025 18:00-21:00 tại …"
 * @returns the days and the rest; a weekday that does not fit its date is refused
 */
export function daysAhead(text: string): Read<DaysAhead> {
  const weekday = WEEKDAY.exec(text);
  const behind = text.slice(weekday?.[0].length ?? 0);
  const start = behind.slice(LEAD.exec(behind)?.[0].length ?? 0);
  for (const { pattern, first, last } of WAYS) {
    const match = pattern.exec(start);
    if (!match) continue;
    const [from, through] = [first, last].map((places) => isoOf(match, places));
    if (!from || !through) return unreadable(`"${match[0]}" không phải ngày có thật`, EXAMPLE);
    if (from > through)
      return unreadable(`"${match[0]}" có ngày cuối đứng trước ngày đầu`, EXAMPLE);
    const [named] = weekday ? tokensOf(weekday[0]) : [];
    if (named?.kind === 'day' && from === through && named.day !== weekdayOf(dayNumberOf(from))) {
      return unreadable(
        `ngày ${match[0]} không phải ${weekday?.[1] ?? ''}`,
        'xem lại lịch: sửa thứ hoặc sửa ngày',
      );
    }
    return { value: { from, through, rest: start.slice(match[0].length) } };
  }
  return /^\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d|\s*[/.-])/.test(start)
    ? unreadable(`"${text.trim()}" thiếu năm`, EXAMPLE)
    : unreadable(`"${text.trim()}" không bắt đầu bằng một ngày`, EXAMPLE);
}

/**
 * Reads a text that is one day and nothing else.
 * @param text in any of the ways people write days
 */
export function parseDay(text: string): Read<string> {
  const days = daysAhead(text);
  if (!isRead(days)) return days;
  const { from, through, rest } = days.value;
  return from === through && rest.trim() === ''
    ? { value: from }
    : unreadable(`"${text.trim()}" không phải một ngày`, EXAMPLE);
}

function isoOf(match: RegExpExecArray, places: readonly number[]): string | null {
  const [day = '', month = '', year = ''] = places.map((place) => match[place] ?? '');
  // "15/11/25": nobody plans a support point for another century.
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(iso) ? iso : null;
}
