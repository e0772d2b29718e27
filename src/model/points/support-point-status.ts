/**
 * What a support point is today: planned, open, moved, closed; and whether anybody looked lately.
 * Whole numbers only: runs in the build and in the visitor's browser.
 */
import type { Period } from '../campaign/phase.ts';
import type { PointStatus } from './support-point-words.ts';
import { dayNumberAt, dayNumberOf, startOfDayNumber } from '../time/vietnam-clock.ts';

/** A point nobody has looked at for longer than this shows "chưa kiểm chứng lại". */
export const STALE_DAYS = 30;

/** The days a point serves; `null` where nothing limits them. */
interface Validity {
  validFrom?: string;
  validThrough?: string;
}

/**
 * Whether a point helps with a consultation: one it names, or any where it names none.
 * @param point the consultations it names
 * @param campaign id of the consultation
 */
export const servesCampaign = (
  { campaigns }: { campaigns: readonly string[] },
  campaign: string,
): boolean => campaigns.length === 0 || campaigns.includes(campaign);

/**
 * The periods in which a point serves: its own days, within those of its consultations.
 * @param validity its own first and last day
 * @param campaigns the period of each consultation it serves; none: it serves whatever is on
 * @returns in order and apart; empty when its days and theirs never meet; `null` without any limit
 */
export function servingPeriods(
  { validFrom, validThrough }: Validity,
  campaigns: readonly Period[],
): Period[] | null {
  if (validFrom === undefined && validThrough === undefined && campaigns.length === 0) return null;
  const opens = validFrom === undefined ? -Infinity : startOfDayNumber(dayNumberOf(validFrom));
  const closes =
    validThrough === undefined ? Infinity : startOfDayNumber(dayNumberOf(validThrough) + 1);
  const wanted = campaigns.length > 0 ? campaigns : [{ opensAt: -MOST_MS, closesAt: MOST_MS }];
  const merged: Period[] = [];
  for (const { opensAt, closesAt } of [...wanted].sort((a, b) => a.opensAt - b.opensAt)) {
    const part = { opensAt: Math.max(opens, opensAt), closesAt: Math.min(closes, closesAt) };
    const last = merged[merged.length - 1];
    if (part.opensAt >= part.closesAt) continue;
    if (last && part.opensAt <= last.closesAt)
      last.closesAt = Math.max(last.closesAt, part.closesAt);
    else merged.push(part);
  }
  return merged;
}

/** The range of `Date`, so that a period without an end still is a moment (and valid JSON). */
const MOST_MS = 8.64e15;

/**
 * The status at a moment. What an editor typed goes first where it says more than the calendar:
 * moved and closed stay so; an open point is planned before its first period, closed after its last.
 * @param typed what the editor typed
 * @param periods from `servingPeriods`
 * @param now epoch ms
 */
export function statusAt(
  typed: PointStatus,
  periods: readonly Period[] | null,
  now: number,
): PointStatus {
  if (typed === 'moved' || typed === 'closed' || periods === null) return typed;
  if (periods.every(({ closesAt }) => closesAt <= now)) return 'closed';
  return periods.some(({ opensAt }) => opensAt <= now) ? typed : 'planned';
}

/**
 * Whether more than 30 days passed since somebody checked a point.
 * @param checkedOn `YYYY-MM-DD`
 * @param now epoch ms
 */
export function isStale(checkedOn: string, now: number): boolean {
  return dayNumberAt(now) - dayNumberOf(checkedOn) > STALE_DAYS;
}
