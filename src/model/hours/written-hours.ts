/**
 * Hours as written, and what they are once it is known of which part of the day they speak.
 */
import type { DayHours, Interval } from './hours.ts';
import { HOURS_EXAMPLE, type WrittenHours } from './items.ts';
import { isRead, unreadable, type Read } from '../text/read-text.ts';
import { sideOf, timeRange, type DayPart } from '../time/time-range.ts';
import { DAY_MINUTES } from '../time/vietnam-clock.ts';

/** What a reader of hours may know besides the text. */
export interface HoursContext {
  /** What "giờ hành chính", "cả ngày", "sáng", "chiều" mean here; unknown unless given. */
  office?: DayHours;
}

/**
 * Hours as they hold in a part of a day; none where they lie outside it.
 * @param hours as written
 * @param part the part that is meant; `null`: the whole day
 * @param context what is known besides
 */
export function hoursIn(
  hours: WrittenHours,
  part: DayPart | null,
  { office }: HoursContext,
): Read<Interval[]> {
  if (hours.kind === 'always') {
    return part ? unclear(hours) : { value: [{ from: 0, to: DAY_MINUTES }] };
  }
  if (hours.kind === 'office') {
    const known = office && inPart(office, hours.part);
    const held = known && inPart(known, part);
    return held && held.length > 0 ? { value: held } : unknownOffice(hours.part !== null);
  }
  const { from, to, isNextDay } = hours;
  const own = timeRange(from, to, hours.part ?? part, isNextDay);
  if (part === null || (isRead(own) && sideOf(own.value, part) === 'in'))
    return isRead(own) ? { value: [own.value] } : own;
  const bare = timeRange(from, to, hours.part, isNextDay);
  return isRead(bare) && sideOf(bare.value, part) === 'out' ? { value: [] } : unclear(hours);
}

/** The stretches in a part of the day; `undefined` where one lies across its edge. */
function inPart(hours: DayHours, part: DayPart | null): Interval[] | undefined {
  if (!part) return [...hours];
  return hours.some((one) => sideOf(one, part) === 'across')
    ? undefined
    : hours.filter((one) => sideOf(one, part) === 'in');
}

const unknownOffice = (isPart: boolean): { message: string; remedy: string } =>
  unreadable(
    `chỉ ghi "${isPart ? 'sáng, trưa, chiều, tối' : 'giờ hành chính, cả ngày'}", chưa rõ từ mấy giờ đến mấy giờ`,
    'viết hẳn giờ, như 07:30-11:30, 13:30-17:00; mở suốt ngày đêm thì viết 24/7',
  );

/** Hours that nobody can say which days or which part of them they are for. */
export const unclear = (hours: WrittenHours): { message: string; remedy: string } =>
  unreadable(
    hours.kind === 'range'
      ? `chưa rõ "${hours.from.text}-${hours.to.text}" là giờ của buổi nào, ngày nào`
      : 'chưa rõ giờ nào của ngày nào',
    HOURS_EXAMPLE,
  );
