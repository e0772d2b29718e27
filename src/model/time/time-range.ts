/**
 * One stretch of time as people write it, read only where it can mean one thing.
 */
import type { Interval } from '../hours/hours.ts';
import type { DayPart } from '../hours/tokens.ts';
import { unreadable, type Read } from '../text/read-text.ts';
import { DAY_MINUTES } from './vietnam-clock.ts';

/** A time of day as written; `isExact` for "07:30", not for "7h30". */
export interface WrittenTime {
  hour: number;
  minute: number;
  isExact: boolean;
  text: string;
}

/** A stretch past midnight longer than this is a slip: somebody wrote the end before the start. */
export const LONGEST_NIGHT = 18 * 60;

const EXAMPLE = 'viết giờ bằng bốn chữ số, như 07:30-11:30, 13:30-17:00';

/** Hours a part of the day may hold, and those that mean the second half of the day. */
const PARTS: Record<DayPart, { name: string; from: number; to: number; second: [number, number] }> =
  {
    morning: { name: 'sáng', from: 0, to: 12, second: [0, -1] },
    noon: { name: 'trưa', from: 10, to: 14, second: [1, 2] },
    afternoon: { name: 'chiều', from: 12, to: 19, second: [1, 6] },
    evening: { name: 'tối', from: 17, to: 24, second: [5, 11] },
  };

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
  const start = from.hour * 60 + from.minute;
  const end = to.hour * 60 + to.minute;
  const isLoose = !from.isExact || !to.isExact;
  if (isLoose && from.hour >= 1 && from.hour <= 5 && !isNextDay) {
    return unreadable(
      `"${words}" chưa rõ là sáng hay chiều`,
      `viết ${clock(start)}-… nếu là sáng sớm, ${clock(start + DAY_MINUTES / 2)}-… nếu là chiều`,
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

function inPart(from: WrittenTime, to: WrittenTime, part: DayPart, words: string): Read<Interval> {
  const { name, from: first, to: last, second } = PARTS[part];
  const minutes = [from, to].map(({ hour, minute }) => {
    const shift = hour >= second[0] && hour <= second[1] ? 12 : 0;
    return (hour + shift) * 60 + minute;
  });
  const [start = 0, end = 0] = minutes;
  return start >= first * 60 && end <= last * 60 && start < end
    ? { value: { from: start, to: end } }
    : unreadable(`"${name} ${words}" không phải giờ buổi ${name}`, EXAMPLE);
}

/**
 * Minutes from midnight as `HH:MM`; past 24:00, the time of the next day.
 * @param minutes 0 to 2879
 */
export function clock(minutes: number): string {
  const shown = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(shown / 60))}:${two(shown % 60)}`;
}
