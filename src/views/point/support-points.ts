import type { Content, Locality } from '../../content-files/content.ts';
import { memoized } from '../../model/memoized.ts';
import { startOfDay, startOfNextDay } from '../../model/time/calendar.ts';
import type { Timetable } from '../../model/campaign/phase.ts';
import type { PointSchedule } from '../../model/points/point-now.ts';
import type { Commune, Province } from '../../model/places/units.ts';
import { servingPeriods } from '../../model/points/support-point-status.ts';

/** A support point as pages show it. */
export type PointEntry = Content['supportPoints'][number];

const pointsById = memoized(
  (content: Content): ReadonlyMap<string, PointEntry> =>
    new Map(content.supportPoints.map((point) => [point.id, point])),
);

/** The support point of an identifier, if there is one: a country has thousands, and every page asks. */
export const pointWithId = (
  content: Content,
  id: string | null | undefined,
): PointEntry | undefined => (id == null ? undefined : pointsById(content).get(id));

const pointsByUnit = memoized((content: Content): ReadonlyMap<string, readonly PointEntry[]> =>
  Map.groupBy(content.supportPoints, ({ unit }) => unit),
);

/**
 * The support points of a province (all of them) or of a commune (its own).
 * @param locality a province or a commune
 */
export const supportPointsIn = (content: Content, locality: Locality): readonly PointEntry[] =>
  supportPointsOf(content, locality.commune ?? locality.province);

/**
 * The support points of a unit, whether or not it has content of its own.
 * @param content the checked content
 * @param unit a province (all of them) or a commune (its own)
 */
export function supportPointsOf(content: Content, unit: Province | Commune): readonly PointEntry[] {
  return 'provinceCode' in unit
    ? (pointsByUnit(content).get(unit.code) ?? [])
    : content.supportPoints.filter(({ province }) => province === unit.slug);
}

/**
 * Everything that decides how a point is at a moment. It serves as long as its consultations take
 * opinions in any way, on paper too, within its own days.
 */
export function scheduleOf(content: Content, point: PointEntry): PointSchedule {
  const campaigns = content.campaigns
    .filter(({ id }) => point.campaigns.includes(id))
    .map(({ periods }) => ({
      opensAt: startOfDay(periods.all.opens),
      closesAt: startOfNextDay(periods.all.closes),
    }));
  return {
    week: point.hours ?? null,
    exceptions: point.exceptions ?? [],
    sessions: point.sessions ?? [],
    periods: servingPeriods(point, campaigns),
    status: point.status,
    checkedOn: point.checkedOn,
  };
}

/**
 * When a point serves, as one timetable: from its first period to the end of its last.
 * @returns `null` for a point that serves without limit
 */
export function servingTimetable(content: Content, point: PointEntry): Timetable | null {
  const { periods } = scheduleOf(content, point);
  const [first] = periods ?? [];
  const last = periods?.at(-1);
  return first && last ? { opensAt: first.opensAt, closings: [last.closesAt] } : null;
}
