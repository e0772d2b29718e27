import { startOfDay, startOfNextDay, type EpochMs, type IsoDay } from '../time/calendar.ts';
import { clockMinutes, formatDay, momentOf, dayNumberOf } from '../time/vietnam-clock.ts';
import { lastMomentWords } from './last-day.ts';

/** The audience every consultation has a deadline for; the others are whatever the content names. */
export const PUBLIC = 'public';

/** Exactly one of `before` (that day is already too late) and `through` (that day still counts). */
interface DeadlineDay {
  before?: IsoDay | undefined;
  through?: IsoDay | undefined;
  /** "07:00" of that day, where the directive names an hour. */
  hour?: string | undefined;
}

/**
 * The first moment at which a deadline has passed.
 * @param deadline the day, its hour if any, and whether the day still counts
 * @returns epoch ms
 * @throws TypeError when neither day is given (the schema refuses that earlier)
 */
export function closesAt({ before, through, hour }: DeadlineDay): EpochMs {
  const day = before ?? through;
  if (!day) throw new TypeError('A deadline needs `before` or `through`.');
  if (hour !== undefined) return momentOf(dayNumberOf(day), clockMinutes(hour));
  return before ? startOfDay(day) : startOfNextDay(day);
}

/**
 * The last moment at which somebody can still act: "trước ngày 15/11" is "hết ngày 14/11".
 * @param deadline the day and whether it still counts
 * @returns "hết ngày 14/11/2025"; with an hour "hết 07:00 ngày 15/03/2026"
 * @throws TypeError when neither day is given
 */
export const deadlineWords = (deadline: DeadlineDay): string =>
  `hết ${lastMomentWords(closesAt(deadline))}`;

/**
 * The deadline in the words of its directive, which stand once, beside the last day.
 * @param deadline the day and whether it still counts
 * @returns "trước ngày 15/11/2025", "trước 07:00 ngày 15/03/2026" or "hết ngày 14/11/2025"
 */
export const sourceWords = (deadline: DeadlineDay): string =>
  deadline.before
    ? `trước ${deadline.hour ? `${deadline.hour} ` : ''}ngày ${formatDay(deadline.before)}`
    : deadlineWords(deadline);
