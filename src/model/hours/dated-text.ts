/**
 * Dated sessions and exceptions as an editor types them:
 * "15/11/2025 18:00-21:00 tại Nhà văn hóa thôn 3; 02/09/2025 nghỉ".
 */
import { dayNumberOf, formatDay } from '../time/vietnam-clock.ts';
import { daysAhead } from '../time/day-text.ts';
import type { DatedHours, Session } from './hours.ts';
import { formatDayHours, parseDayHours } from './weekly-text.ts';
import type { HoursContext } from './written-hours.ts';
import { isRead, unreadable, type Read } from '../text/read-text.ts';

/** Stands between the hours of a session and where it is. */
const AT = ' tại ';

/** A session or an exception covers at most a year; more is a slip in the year. */
const MOST_DAYS = 366;

const SESSION =
  'viết như "15/11/2025 18:00-21:00 tại Nhà văn hóa thôn 3", mỗi buổi cách nhau dấu chấm phẩy';
const EXCEPTION = 'viết như "02/09/2025 nghỉ; 31/12/2025 07:30-11:30"';

const daysText = ({ from, through }: DatedHours): string =>
  from === through ? formatDay(from) : `${formatDay(from)}-${formatDay(through)}`;

/** The canonical text of exceptions: "02/09/2025 nghỉ; 31/12/2025 07:30-11:30". */
export const formatExceptions = (exceptions: readonly DatedHours[]): string =>
  exceptions
    .map((one) => `${daysText(one)} ${one.hours.length > 0 ? formatDayHours(one.hours) : 'nghỉ'}`)
    .join('; ');

/** The canonical text of sessions: "15/11/2025 18:00-21:00 tại Nhà văn hóa thôn 3". */
export const formatSessions = (sessions: readonly Session[]): string =>
  sessions
    .map((one) => {
      const where = one.place === undefined ? '' : AT + one.place;
      return `${daysText(one)} ${formatDayHours(one.hours)}${where}`;
    })
    .join('; ');

/**
 * Reads the days whose hours differ from those of the week.
 * @param text as typed, entries apart by ";" or line
 * @param context what the sheet says besides
 * @returns in the order of days; no day twice
 */
export function parseExceptions(text: string, context: HoursContext = {}): Read<DatedHours[]> {
  const entries = readEntries(text, context, EXCEPTION);
  if (!isRead(entries)) return entries;
  const withPlace = entries.value.find(({ place }) => place !== undefined);
  if (withPlace) {
    return unreadable(
      `ngày khác thường không có nơi ("${withPlace.place ?? ''}")`,
      'buổi ở nơi khác thì ghi ở cột lịch theo ngày',
    );
  }
  const sorted = entries.value.sort(byDay);
  const twice = sorted.find(({ from }, index) => from <= (sorted[index - 1]?.through ?? ''));
  return twice
    ? unreadable(`ngày ${formatDay(twice.from)} được ghi hai lần`, 'mỗi ngày ghi một lần')
    : { value: sorted };
}

/**
 * Reads dated sessions, the route of a mobile point.
 * @param text as typed, entries apart by ";" or line
 * @param context what the sheet says besides
 * @returns in the order of days and hours; none twice
 */
export function parseSessions(text: string, context: HoursContext = {}): Read<Session[]> {
  const entries = readEntries(text, context, SESSION);
  if (!isRead(entries)) return entries;
  const empty = entries.value.find(({ hours }) => hours.length === 0);
  if (empty) {
    return unreadable(
      `buổi ngày ${formatDay(empty.from)} lại ghi nghỉ`,
      'ngày nghỉ ghi ở cột ngày khác thường',
    );
  }
  const sorted = entries.value.sort(byDay);
  const twice = sorted.find((one, index) => {
    const before = sorted[index - 1];
    return before && byDay(before, one) === 0 && formatSessions([before]) === formatSessions([one]);
  });
  return twice
    ? unreadable(`buổi "${formatSessions([twice])}" được ghi hai lần`, 'xóa một trong hai')
    : { value: sorted };
}

/**
 * The first session that is over on a day.
 * @param sessions in any order
 * @param today `YYYY-MM-DD`
 */
export const sessionOver = (sessions: readonly Session[], today: string): Session | undefined =>
  sessions.find(({ through }) => through < today);

function byDay(a: Session, b: Session): number {
  const keys = (one: Session): [string, string, string, string] => [
    one.from,
    formatDayHours(one.hours),
    one.place ?? '',
    one.through,
  ];
  const [first, second] = [keys(a), keys(b)];
  const index = first.findIndex((key, place) => key !== second[place]);
  if (index < 0) return 0;
  return (first[index] ?? '') < (second[index] ?? '') ? -1 : 1;
}

function readEntries(text: string, context: HoursContext, example: string): Read<Session[]> {
  const entries: Session[] = [];
  for (const part of text.normalize('NFC').split(/[;\n]/)) {
    if (part.trim() === '') continue;
    const entry = readEntry(part.trim(), context);
    if (!isRead(entry)) return { ...entry, remedy: `${entry.remedy}; ${example}` };
    entries.push(entry.value);
  }
  return entries.length > 0 ? { value: entries } : unreadable('chưa ghi ngày nào', example);
}

function readEntry(text: string, context: HoursContext): Read<Session> {
  const days = daysAhead(text);
  if (!isRead(days)) return days;
  const { from, through, rest } = days.value;
  if (dayNumberOf(through) - dayNumberOf(from) > MOST_DAYS) {
    return unreadable(`"${text}" dài hơn một năm`, 'xem lại năm');
  }
  const [written = '', ...places] = rest.split(/\s+tại\s+/u);
  const hours = parseDayHours(written.replace(/^\s*[,:]/, ''), context);
  if (!isRead(hours)) return hours;
  const place = places.join(AT).replace(/\s+/g, ' ').trim();
  return { value: { from, through, hours: hours.value, ...(place === '' ? {} : { place }) } };
}
