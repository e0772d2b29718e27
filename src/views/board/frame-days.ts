import type { PlaylistFrame } from '../../model/boards/playlist.ts';
import { dayAt } from '../../model/time/calendar.ts';
import { dayNumberAt, formatClock, formatDay, minuteAt } from '../../model/time/vietnam-clock.ts';

/**
 * When a board may show a frame: "từ 01/11/2025 đến hết 14/11/2025". An hour is named where it is not
 * the turn of a day.
 */
export function frameDays({ from, until }: Pick<PlaylistFrame, 'from' | 'until'>): string {
  const words = [
    from === null ? '' : `từ ${momentWords(from)}`,
    until === null ? '' : `đến ${lastWords(until)}`,
  ].filter((part) => part !== '');
  return words.length === 0 ? 'mọi ngày' : words.join(' ');
}

const momentWords = (at: number): string =>
  minuteAt(at) === 0
    ? formatDay(dayAt(at))
    : `${formatClock(minuteAt(at))} ngày ${formatDay(dayAt(at))}`;

/** A bound at midnight is the end of the day before. */
const lastWords = (until: number): string =>
  minuteAt(until) === 0 && dayNumberAt(until) > 0
    ? `hết ${formatDay(dayAt(until - 1))}`
    : momentWords(until);
