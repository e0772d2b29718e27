import { memoized } from '../../model/memoized.ts';
import type { Content } from '../../content-files/content.ts';
import { dayAt, type EpochMs } from '../../model/time/calendar.ts';
import { boundsOf, type Bounds } from '../../model/places/distance.ts';
import { packNames, type NameFile, type WordEntry } from '../../model/finder/name-file.ts';
import { keyOf, keysOf } from '../../model/finder/names.ts';
import { packPoints, type FinderPoint, type Shard } from '../../model/finder/point.ts';
import { packToday, type TodayFile } from '../../model/finder/today.ts';
import { wordEntries } from '../../model/finder/words.ts';
import { statusAt } from '../../model/points/support-point-status.ts';
import { unitName } from '../../model/places/units.ts';
import { scheduleOf, type PointEntry } from './support-points.ts';
import { unitEntries, type UnitEntry } from '../../model/places/unit-entries.ts';
import type { Site } from '../../site.ts';

/** A province of the official list, and what the finder knows of its points before loading them. */
interface FinderProvince {
  slug: string;
  name: string;
  /** Points that are not over. */
  count: number;
  bounds: Bounds | null;
}

/** The points of each province that have not closed for good, by its address part. */
export const finderPoints = memoized((site: Site): ReadonlyMap<string, FinderPoint[]> => {
  const byProvince = new Map<string, FinderPoint[]>();
  for (const point of site.content.supportPoints) {
    const finderPoint = finderPointOf(site.content, point);
    const { status, periods } = finderPoint.schedule;
    if (statusAt(status, periods, site.settings.now) === 'closed') continue;
    const list = byProvince.get(point.province);
    if (list) list.push(finderPoint);
    else byProvince.set(point.province, [finderPoint]);
  }
  return byProvince;
});

function finderPointOf(content: Content, point: PointEntry): FinderPoint {
  return {
    id: point.id,
    name: point.name,
    kind: point.kind,
    unit: point.unit,
    unitName: unitNameOf(content, point.unit),
    where: point.address ?? point.area ?? '',
    position: point.position ?? null,
    services: point.services,
    access: point.access,
    phone: point.phone ?? null,
    schedule: scheduleOf(content, point),
  };
}

/**
 * The name of a unit of the official list.
 * @param code of a province or a commune
 * @returns "phường Sông Trí"
 */
export function unitNameOf({ units }: Content, code: string): string {
  const unit = units.communes.get(code) ?? units.provinces.get(code);
  return unit ? unitName(unit) : '';
}

/** Every province of the official list, by name. */
export function finderProvinces(site: Site): FinderProvince[] {
  const points = finderPoints(site);
  return [...site.content.units.provinces.values()]
    .map((province) => {
      const mine = points.get(province.slug) ?? [];
      return {
        slug: province.slug,
        name: province.name,
        count: mine.length,
        bounds: boundsOf(mine.flatMap(({ position }) => position ?? [])),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** The points of a province as they travel. */
export const shardOf = (points: readonly FinderPoint[], now: EpochMs): Shard =>
  packPoints(points, dayAt(now));

const entriesOf = memoized(unitEntries);

/** The names of the units of today. */
export const todayNames = memoized(({ units }: Content): TodayFile =>
  packToday(entriesOf(units).filter(({ isFormer }) => !isFormer)),
);

/** The files of unit names, older ones and those of today, and of the words of points, by their key. */
export const nameFiles = memoized((site: Site): ReadonlyMap<string, NameFile> => {
  const byKey = new Map<string, { entries: UnitEntry[]; words: WordEntry[] }>();
  const fileOf = (key: string) => {
    const file = byKey.get(key) ?? { entries: [], words: [] };
    byKey.set(key, file);
    return file;
  };
  // Those of today, too: the search asks one file instead of all 3,321 names.
  for (const entry of entriesOf(site.content.units)) {
    for (const key of keysOf(entry.name)) fileOf(key).entries.push(entry);
  }
  for (const entry of wordEntries(wordsOfPoints(site))) {
    fileOf(keyOf(entry.words.split(' ')[0] ?? '')).words.push(entry);
  }
  return new Map([...byKey].map(([key, { entries, words }]) => [key, packNames(entries, words)]));
});

/** What the finder compares a question with, but for the names of units, which have rows of their own. */
function wordsOfPoints(site: Site): Map<string, string[]> {
  return new Map(
    [...finderPoints(site)].map(([province, points]) => [
      province,
      points.flatMap(({ name, where, schedule }) => [
        name,
        where,
        ...schedule.sessions.flatMap(({ place }) => place ?? []),
      ]),
    ]),
  );
}
