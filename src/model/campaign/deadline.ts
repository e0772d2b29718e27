import { startOfDay, startOfNextDay, type EpochMs, type IsoDay } from '../time/calendar.ts';
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
 * The deadline in the words the directives use.
 * @param deadline the day and whether it still counts
 * @returns "trước ngày 14/11/2025" or "hết ngày 15/11/2025"
 */
export function deadlineWords(deadline: DeadlineDay): string {
  return deadline.before
    ? `trước ngày ${formatDay(deadline.before)}`
    : `hết ngày ${formatDay(deadline.through ?? '')}`;
}
