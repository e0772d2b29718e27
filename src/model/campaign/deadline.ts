import { dayAt, startOfDay, startOfNextDay, type EpochMs, type IsoDay } from '../time/calendar.ts';
import { formatDay } from '../time/vietnam-clock.ts';

/** Who a deadline binds. Boards have one too: "post the notice until 15/11". */
export const AUDIENCES = ['public', 'officials', 'boards'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Exactly one of `before` (that day is already too late) and `through` (that day still counts). */
interface DeadlineDay {
  before?: IsoDay | undefined;
  through?: IsoDay | undefined;
}

/**
 * The first moment at which a deadline has passed.
 * @param deadline the day and whether it still counts
 * @returns epoch ms
 * @throws TypeError when neither day is given (the schema refuses that earlier)
 */
export function closesAt(deadline: DeadlineDay): EpochMs {
  if (deadline.before) return startOfDay(deadline.before);
  if (deadline.through) return startOfNextDay(deadline.through);
  throw new TypeError('A deadline needs `before` or `through`.');
}

/**
 * The last day on which somebody can still act, in words: "trước ngày 15/11" is "hết ngày 14/11".
 * @param deadline the day and whether it still counts
 * @returns "hết ngày 14/11/2025"
 * @throws TypeError when neither day is given
 */
export const deadlineWords = (deadline: DeadlineDay): string =>
  `hết ngày ${formatDay(dayAt(closesAt(deadline) - 1))}`;

/**
 * The deadline in the words of its directive, which stand once, beside the last day.
 * @param deadline the day and whether it still counts
 * @returns "trước ngày 15/11/2025" or "hết ngày 14/11/2025"
 */
export const sourceWords = (deadline: DeadlineDay): string =>
  deadline.before ? `trước ngày ${formatDay(deadline.before)}` : deadlineWords(deadline);
