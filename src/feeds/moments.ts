/** Moments as the feed formats write them, in Vietnam's time. */
import { clockAt } from '../model/time/vietnam-clock.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A moment as "2025-11-16T00:00:00", for formats that count in the player's own time.
 * @param at epoch ms
 */
export const localMoment = (at: number): string => clockAt(at).toISOString().slice(0, 19);

/**
 * A moment as "2025-11-16T00:00:00+07:00" (ISO 8601; W3C-DTF; RFC 3339, as Atom asks).
 * @param at epoch ms
 */
export const isoMoment = (at: number): string => `${localMoment(at)}+07:00`;

/**
 * A moment as "Sun, 16 Nov 2025 00:00:00 +0700" (RFC 822 with the year in full, as RSS 2.0 asks).
 * @param at epoch ms
 */
export function rssMoment(at: number): string {
  const date = clockAt(at);
  const day = String(date.getUTCDate()).padStart(2, '0');
  const month = MONTHS[date.getUTCMonth()] ?? '';
  const weekday = DAYS[date.getUTCDay()] ?? '';
  return `${weekday}, ${day} ${month} ${date.getUTCFullYear()} ${date.toISOString().slice(11, 19)} +0700`;
}
