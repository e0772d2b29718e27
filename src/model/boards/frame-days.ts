import { dayNumberAt, formatDay, isoDayOf, minuteAt, momentWords } from '../time/vietnam-clock.ts';
import type { PlaylistFrame } from './playlist.ts';

/**
 * When a board may show a frame: "từ 01/11/2025 đến hết 14/11/2025". An hour is named where it is not
 * the turn of a day.
 */
export function frameDays({ from, until }: Pick<PlaylistFrame, 'from' | 'until'>): string {
  const words = [
    from === null ? '' : `từ ${minuteAt(from) === 0 ? dayWords(from) : momentWords(from)}`,
    until === null ? '' : `đến ${lastWords(until)}`,
  ].filter((part) => part !== '');
  return words.length === 0 ? 'mọi ngày' : words.join(' ');
}

const dayWords = (at: number): string => formatDay(isoDayOf(dayNumberAt(at)));

/** A bound at midnight is the end of the day before. */
const lastWords = (until: number): string =>
  minuteAt(until) === 0 && dayNumberAt(until) > 0
    ? `hết ${dayWords(until - 1)}`
    : momentWords(until);
