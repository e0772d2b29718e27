/**
 * Weekly hours as an editor types them: "T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30".
 *
 * There is one canonical way of writing, which `formatWeek` gives; the reader also takes the ways of
 * lived-in sheets, and refuses whatever could mean two things rather than guess.
 */
import { hourLists, waysToPart } from './clauses.ts';
import {
  ALWAYS,
  dayListText,
  daysByHours,
  isAlways,
  type DayHours,
  type Interval,
  type Week,
} from './hours.ts';
import { HOURS_EXAMPLE, itemsOf, type Item } from './items.ts';
import { tokensOf, withHalves } from './tokens.ts';
import { DAY_NAMES, dayHours, weekOf } from './week.ts';
import type { HoursContext } from './written-hours.ts';
import { isRead, unreadable, type Read } from '../text/read-text.ts';
import { formatClock } from '../time/vietnam-clock.ts';

const APART = 'ghi ngày trước giờ, mỗi nhóm ngày cách nhau dấu chấm phẩy';
const EXAMPLE = `${HOURS_EXAMPLE}, hoặc "24/7"`;

/** The canonical text of the hours of a day: "07:30-11:30, 13:30-17:00". */
export const formatDayHours = (hours: DayHours): string =>
  hours.map(({ from, to }) => `${formatClock(from)}-${formatClock(to)}`).join(', ');

/**
 * The canonical text of weekly hours. Days without hours are left out.
 * @param week seven days, at least one of them open
 */
export const formatWeek = (week: Week): string =>
  isAlways(week)
    ? '24/7'
    : daysByHours(week)
        .map(({ hours, days }) => `${dayListText(days, DAY_NAMES, '-')} ${formatDayHours(hours)}`)
        .join('; ');

/** Weekly hours as read, and what the week cannot hold of the text. */
interface ReadWeek {
  week: Week;
  /** "trừ lễ, Tết": a week knows no holidays. */
  saysHolidays: boolean;
}

/**
 * Reads weekly hours.
 * @param text as typed
 * @param context what the workbook says besides
 * @returns the week, or what is wrong and what to write; refused where two weeks could be meant
 */
export function readWeek(text: string, context: HoursContext = {}): Read<ReadWeek> {
  const tokens = tokensOf(text);
  // Only where a part of the day is named ("sáng") may the two ways to join it differ.
  const ways = tokens.some(({ kind }) => kind === 'part') ? [true, false] : [true];
  const readings = ways.flatMap((isOfDay): Read<Week>[] => {
    const items = itemsOf(withHalves(tokens, isOfDay));
    return isRead(items) ? weeksOf(items.value, context) : [items];
  });
  const weeks = new Map(
    readings.filter(isRead).map(({ value }) => [formatWeek(value), value] as const),
  );
  const [week] = weeks.values();
  if (weeks.size > 1) {
    return unreadable(
      `có thể hiểu là ${[...weeks.keys()].map((one) => `"${one}"`).join(' hoặc ')}`,
      APART,
    );
  }
  const failure = readings.find((one) => !isRead(one));
  if (week) {
    return { value: { week, saysHolidays: tokens.some(({ kind }) => HOLIDAYS.has(kind)) } };
  }
  return failure && !isRead(failure) ? failure : unreadable('chưa ghi giờ', EXAMPLE);
}

const HOLIDAYS: ReadonlySet<string> = new Set(['holiday', 'holidayToo']);

/**
 * Reads weekly hours.
 * @param text as typed
 * @param context what the workbook says besides
 */
export function parseWeek(text: string, context: HoursContext = {}): Read<Week> {
  const read = readWeek(text, context);
  return isRead(read) ? { value: read.value.week } : read;
}

/** Every week the items may mean; a failure where they mean none. */
function weeksOf(items: readonly Item[], context: HoursContext): Read<Week>[] {
  const has = (kind: Item['kind']): boolean => items.some((item) => item.kind === kind);
  if (!has('days')) return [withoutDays(items, context)];
  const ways = waysToPart(items);
  if (ways.length > 0) {
    return ways.flatMap((clauses) => {
      // "Tối thứ 3, thứ 5": the evening of both, unless it makes sense for the first alone, too.
      const shared = weekOf(clauses, context, true);
      const apart = weekOf(clauses, context, false);
      return isRead(shared) && isRead(apart) ? [shared, apart] : [shared];
    });
  }
  return [
    has('hours')
      ? unreadable('chưa rõ giờ nào của ngày nào', `${APART}: ${EXAMPLE}`)
      : unreadable('có ngày mà chưa ghi giờ', EXAMPLE),
  ];
}

function withoutDays(items: readonly Item[], context: HoursContext): Read<Week> {
  const [first] = items;
  if (items.length === 1 && first?.kind === 'hours' && first.hours.kind === 'always')
    return { value: ALWAYS };
  const hours = items.filter((item) => item.kind === 'hours').map((item) => item.hours);
  if (hours.length === 0) return unreadable('chưa ghi giờ', EXAMPLE);
  const read = dayHours({ hours, lunches: [] }, context);
  return isRead(read)
    ? unreadable('có giờ mà chưa ghi những ngày nào', `ghi ngày trước giờ: ${EXAMPLE}`)
    : read;
}

/**
 * Reads the hours of one day: "18:00-21:00", "nghỉ".
 * @param text as typed, without days
 * @param context what the workbook says besides
 * @returns its stretches; none when the text says closed
 */
export function parseDayHours(text: string, context: HoursContext = {}): Read<Interval[]> {
  const items = itemsOf(withHalves(tokensOf(text), false));
  if (!isRead(items)) return items;
  const kinds = new Set(items.value.map(({ kind }) => kind));
  kinds.delete('mark');
  if (kinds.size === 1 && kinds.has('closed')) return { value: [] };
  if (kinds.size === 0) return unreadable('chưa ghi giờ', 'viết như 07:30-11:30, 13:30-17:00');
  if (kinds.has('closed') && kinds.has('hours')) {
    return unreadable(`"${text}" vừa ghi nghỉ vừa ghi giờ`, 'giữ lại một trong hai');
  }
  const [hours] = hourLists(items.value, 0).slice(-1);
  return hours?.next === items.value.length
    ? dayHours(hours.list, context)
    : unreadable(`"${text}" không phải giờ của một ngày`, 'viết như 07:30-11:30, 13:30-17:00');
}

/**
 * Reads what "giờ hành chính" means: the hours of one day, at least a stretch.
 * @param text as typed
 */
export function parseOfficeHours(text: string): Read<Interval[]> {
  const read = parseDayHours(text);
  return isRead(read) && read.value.length > 0
    ? read
    : unreadable(
        isRead(read) ? `"${text}" không có giờ nào` : read.message,
        'viết giờ của một ngày, không ghi thứ, như "07:30-11:30, 13:30-17:00"',
      );
}
