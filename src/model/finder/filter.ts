/** Which points a citizen wants to see. */
import type { FinderPoint } from './point.ts';
import { spansOn } from '../hours/open-spans.ts';
import type { PointNow } from '../points/point-now.ts';
import type { PointKind, Service } from '../points/support-point-words.ts';
import { dayNumberAt, momentOf, startOfDayNumber, weekdayOf } from '../time/vietnam-clock.ts';

export const WHENS = ['any', 'now', 'today', 'evening', 'weekend'] as const;
export type When = (typeof WHENS)[number];

export const WHEN_LABEL: Record<When, string> = {
  any: 'Mọi lúc',
  now: 'Đang mở',
  today: 'Hôm nay',
  evening: 'Tối nay',
  weekend: 'Cuối tuần',
};

export interface Filter {
  when: When;
  service: Service | null;
  kind: PointKind | null;
  wheelchair: boolean;
}

/** Offices close at 17:00; who works there is free half an hour later. */
const EVENING = 17 * 60 + 30;

/** A visit shorter than this (half an hour) is none. */
const LEAST_MS = 30 * 60_000;

/**
 * The stretch of time a filter asks for, from now on.
 * @param when one of `WHENS`
 * @param now epoch ms
 * @returns epoch ms; `null` where any time will do
 */
function stretchOf(when: When, now: number): { from: number; to: number } | null {
  const today = dayNumberAt(now);
  const later = (moment: number): number => Math.max(now, moment);
  switch (when) {
    case 'any':
    case 'now':
      return null;
    case 'today':
      return { from: now, to: startOfDayNumber(today + 1) };
    case 'evening':
      return { from: later(momentOf(today, EVENING)), to: startOfDayNumber(today + 1) };
    case 'weekend': {
      // The weekend that is on, else the next one.
      const monday = today - weekdayOf(today);
      return { from: later(startOfDayNumber(monday + 5)), to: startOfDayNumber(monday + 7) };
    }
  }
}

/**
 * Whether a point is one of those asked for.
 * @param state how it is now
 * @param filter what is asked for
 * @param now epoch ms
 */
export function isWanted(
  point: FinderPoint,
  state: PointNow,
  { when, service, kind, wheelchair }: Filter,
  now: number,
): boolean {
  if (service !== null && !point.services.includes(service)) return false;
  if (kind !== null && point.kind !== kind) return false;
  if (wheelchair && !point.access.includes('wheelchair')) return false;
  if (when === 'any') return true;
  if (state.status === 'moved' || state.status === 'closed') return false;
  if (when === 'now') return state.state.kind === 'open';
  const stretch = stretchOf(when, now);
  return stretch === null || isOpenWithin(point, stretch);
}

function isOpenWithin({ schedule }: FinderPoint, { from, to }: { from: number; to: number }) {
  const first = dayNumberAt(from);
  return spansOn(schedule, first - 1, dayNumberAt(to - 1)).some(
    ({ opensAt, closesAt }) => Math.min(closesAt, to) - Math.max(opensAt, from) >= LEAST_MS,
  );
}
