/**
 * One stretch of time as people write it, read only where it can mean one thing.
 */
import type { Interval } from '../hours/hours.ts';
import { unreadable, type Read } from '../text/read-text.ts';
import { DAY_MINUTES, formatClock } from './vietnam-clock.ts';

/** Part of the day written before a time: "chiều 1h30". */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening';

/** A time of day as written; `isExact` for "07:30", not for "7h30". */
export interface WrittenTime {
  hour: number;
  minute: number;
  isExact: boolean;
  /** What stands behind it: "8h sáng", "5h CH". */
  half: DayPart | 'am' | 'pm' | null;
  text: string;
}

/** A stretch past midnight longer than this is a slip: somebody wrote the end before the start. */
export const LONGEST_NIGHT = 18 * 60;

const EXAMPLE = 'viết giờ bằng bốn chữ số, như 07:30-11:30, 13:30-17:00';

/** Hours a part of the day may hold, and those that mean the second half of the day. */
const PARTS: Record<
  DayPart | 'am' | 'pm',
  { name: string; from: number; to: number; second: [number, number] }
> = {
  morning: { name: 'sáng', from: 0, to: 12, second: [0, -1] },
  noon: { name: 'trưa', from: 10, to: 14, second: [1, 2] },
  afternoon: { name: 'chiều', from: 12, to: 19, second: [1, 6] },
  evening: { name: 'tối', from: 17, to: 24, second: [5, 11] },
  // Midnight or noon: "12 AM" is ambiguous.
  am: { name: 'SA', from: 0, to: 12 - 1 / 60, second: [0, -1] },
  pm: { name: 'CH', from: 12, to: 24, second: [1, 11] },
};

/**
 * How a stretch of time relates to a part of the day: inside, outside, or across its edge.
 * @param stretch of one day
 * @param part of the day
 */
export function sideOf({ from, to }: Interval, part: DayPart): 'in' | 'out' | 'across' {
  const bounds = PARTS[part];
  if (from >= bounds.from * 60 && to <= bounds.to * 60) return 'in';
  return to <= bounds.from * 60 || from >= bounds.to * 60 ? 'out' : 'across';
}

/**
 * Reads "from – to".
 * @param from as written
 * @param to as written
 * @param part the part of the day named before it, if any
 * @param isNextDay whether "hôm sau" stands behind it
 */
export function timeRange(
  from: WrittenTime,
  to: WrittenTime,
  part: DayPart | null,
  isNextDay: boolean,
): Read<Interval> {
  const words = `${from.text}-${to.text}`;
  for (const { hour, minute, text } of [from, to]) {
    if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) {
      return unreadable(`"${text}" không phải giờ trong ngày`, EXAMPLE);
    }
  }
  if (from.hour === 24)
    return unreadable(`"${words}" bắt đầu lúc 24 giờ`, 'viết 00:00 của hôm sau');
  if (part) return inPart(from, to, part, words);
  if (from.half || to.half) return withHalves(from, to, words);
  const start = asWritten(from);
  const end = asWritten(to);
  const isLoose = !from.isExact || !to.isExact;
  if (isLoose && isHalfUnknown(from) && !isNextDay) {
    return unreadable(
      `"${words}" chưa rõ là sáng hay chiều`,
      `viết ${formatClock(start)}-… nếu là sáng sớm, ${formatClock(start + DAY_MINUTES / 2)}-… nếu là chiều`,
    );
  }
  if (end > start) {
    return isNextDay
      ? unreadable(`"${words} hôm sau" dài hơn một ngày`, 'ghi từng ngày một')
      : { value: { from: start, to: end } };
  }
  // "13h30-5h": five in the afternoon or in the morning? "18h-2h" can only be the next day.
  const isAmbiguous = isLoose && !isNextDay && to.hour <= 12 && end + DAY_MINUTES / 2 > start;
  const length = end + DAY_MINUTES - start;
  if (isAmbiguous || start === end || length > LONGEST_NIGHT) {
    return unreadable(
      `"${words}" có giờ kết thúc đứng trước giờ bắt đầu`,
      'buổi chiều viết 13:30-17:00; qua nửa đêm viết đủ bốn chữ số, như 18:00-02:00; cả ngày đêm viết 00:00-24:00',
    );
  }
  return { value: { from: start, to: end === 0 ? DAY_MINUTES : end + DAY_MINUTES } };
}

const asWritten = ({ hour, minute }: WrittenTime): number => hour * 60 + minute;

/** "1h30" to "5h59": before dawn, or after noon? */
const isHalfUnknown = ({ hour }: WrittenTime): boolean => hour >= 1 && hour <= 5;

/** Minutes of a time in a part of the day; `null` where it cannot stand there. */
function minutesIn(time: WrittenTime, part: keyof typeof PARTS): number | null {
  const { from, to, second } = PARTS[part];
  const minutes = asWritten(time) + (time.hour >= second[0] && time.hour <= second[1] ? 720 : 0);
  return minutes >= from * 60 && minutes <= to * 60 ? minutes : null;
}

function inPart(from: WrittenTime, to: WrittenTime, part: DayPart, words: string): Read<Interval> {
  const [start, end] = [minutesIn(from, part), minutesIn(to, part)];
  const isSame = [from, to].every(({ half }) => half === null || half === part);
  return start !== null && end !== null && start < end && isSame
    ? { value: { from: start, to: end } }
    : unreadable(`"${PARTS[part].name} ${words}" không phải giờ buổi ${PARTS[part].name}`, EXAMPLE);
}

/** "8h sáng-5h chiều", "1h-5h chiều", "1:30 PM-5:00 PM": read where one pair alone makes sense. */
function withHalves(from: WrittenTime, to: WrittenTime, words: string): Read<Interval> {
  const readings = (time: WrittenTime, other: WrittenTime): number[] => {
    if (time.half) return [minutesIn(time, time.half)].filter((one) => one !== null);
    const shared = other.half ? minutesIn(time, other.half) : null;
    const bare = isHalfUnknown(time) && !time.isExact ? [] : [asWritten(time)];
    return [...new Set([...bare, ...(shared === null ? [] : [shared])])];
  };
  const pairs = readings(from, to).flatMap((start) =>
    readings(to, from)
      .filter((end) => start < end)
      .map((end) => ({ from: start, to: end })),
  );
  const [only] = pairs;
  return only && pairs.length === 1
    ? { value: only }
    : unreadable(`"${words}" chưa rõ là sáng hay chiều`, EXAMPLE);
}
