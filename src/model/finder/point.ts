/** A support point as the finder knows it, and how a province's points travel to the phone. */
import type { DatedHours, Interval, Session, Week } from '../hours/hours.ts';
import type { Period } from '../campaign/phase.ts';
import type { PointSchedule } from '../points/point-now.ts';
import type { Position } from '../places/position.ts';
import {
  ACCESS,
  POINT_KINDS,
  POINT_STATUSES,
  SERVICES,
  type Access,
  type PointKind,
  type Service,
} from '../points/support-point-words.ts';
import { dayNumberOf, isoDayOf } from '../time/vietnam-clock.ts';

export interface FinderPoint {
  id: string;
  name: string;
  kind: PointKind;
  /** Code of the unit it belongs to. */
  unit: string;
  /** "phường Sông Trí" */
  unitName: string;
  /** The address; for a mobile point without one, the area it serves. */
  where: string;
  position: Position | null;
  services: readonly Service[];
  access: readonly Access[];
  phone: string | null;
  schedule: PointSchedule;
}

type Span = readonly [from: number, to: number];
type Days = readonly [from: number, length: number, hours: readonly Span[], place?: string];

/** A table of different values, and for every point the number of its value. */
interface Column<T> {
  values: readonly T[];
  of: readonly number[];
}

/**
 * Points by columns, what repeats only once: a third of the bytes of a list of objects, compressed.
 * A number for a place in a table is -1 where the point has nothing there.
 */
export interface Shard {
  id: readonly string[];
  name: readonly string[];
  where: readonly string[];
  unit: Column<readonly [code: string, name: string]>;
  /** Latitude and longitude in units of 0.00001°, or 0 for none. */
  at: readonly (readonly [number, number] | 0)[];
  kind: readonly number[];
  status: readonly number[];
  /** One bit a service or kind of access, in the order of their lists. */
  services: readonly number[];
  access: readonly number[];
  phone: Column<string>;
  week: Column<readonly (readonly Span[])[]>;
  exceptions: Column<readonly Days[]>;
  sessions: Column<readonly Days[]>;
  periods: Column<readonly Span[]>;
  /** Number of the day it was checked. */
  checked: readonly number[];
}

const DEGREE = 1e5;

function columnOf<T>(all: readonly (T | null)[]): Column<T> {
  const values: T[] = [];
  const places = new Map<string, number>();
  const of = all.map((value) => {
    if (value === null) return -1;
    const key = JSON.stringify(value);
    const place = places.get(key) ?? values.push(value) - 1;
    places.set(key, place);
    return place;
  });
  return { values, of };
}

const spansOf = (hours: readonly Interval[]): Span[] => hours.map(({ from, to }) => [from, to]);
const hoursOf = (spans: readonly Span[]): Interval[] => spans.map(([from, to]) => ({ from, to }));

const packDays = (days: readonly Session[]): Days[] =>
  days.map(({ from, through, hours, place }) => {
    const first = dayNumberOf(from);
    const length = dayNumberOf(through) - first;
    const packed = [first, length, spansOf(hours)] as const;
    return place === undefined ? packed : [...packed, place];
  });

const unpackDays = (days: readonly Days[]): Session[] =>
  days.map(([first, length, hours, place]) => ({
    from: isoDayOf(first),
    through: isoDayOf(first + length),
    hours: hoursOf(hours),
    ...(place === undefined ? {} : { place }),
  }));

const bitsOf = <T>(all: readonly T[], some: readonly T[]): number =>
  all.reduce((bits, one, index) => bits + (some.includes(one) ? 2 ** index : 0), 0);

/** Reads bits back; points with the same ones share a list. */
function readerOf<T>(all: readonly T[]): (bits: number) => readonly T[] {
  const known = new Map<number, readonly T[]>();
  return (bits) => {
    const some = known.get(bits) ?? all.filter((_, index) => (bits >> index) & 1);
    known.set(bits, some);
    return some;
  };
}

const orNull = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

/**
 * Puts the points of a province into columns.
 * @param points in the order they should arrive
 * @param today `YYYY-MM-DD`: sessions and exceptions over before the day before it are left out
 */
export function packPoints(points: readonly FinderPoint[], today: string): Shard {
  const yesterday = isoDayOf(dayNumberOf(today) - 1);
  const ahead = <T extends DatedHours>(days: readonly T[]): T[] =>
    days.filter(({ through }) => through >= yesterday);
  const column = <T>(of: (point: FinderPoint) => T | null): Column<T> => columnOf(points.map(of));
  return {
    id: points.map(({ id }) => id),
    name: points.map(({ name }) => name),
    where: points.map(({ where }) => where),
    unit: column(({ unit, unitName }) => [unit, unitName] as const),
    at: points.map(({ position }) =>
      position
        ? ([Math.round(position.lat * DEGREE), Math.round(position.lng * DEGREE)] as const)
        : 0,
    ),
    kind: points.map(({ kind }) => POINT_KINDS.indexOf(kind)),
    status: points.map(({ schedule }) => POINT_STATUSES.indexOf(schedule.status)),
    services: points.map(({ services }) => bitsOf(SERVICES, services)),
    access: points.map(({ access }) => bitsOf(ACCESS, access)),
    phone: column(({ phone }) => phone),
    week: column(({ schedule }) => schedule.week?.map(spansOf) ?? null),
    exceptions: column(({ schedule }) => orNull(packDays(ahead(schedule.exceptions)))),
    // A point all of whose sessions are over has sessions still: its hours are not unknown.
    sessions: column(({ schedule: { sessions } }) =>
      orNull(packDays(orNull(ahead(sessions)) ?? sessions.slice(-1))),
    ),
    periods: column(
      ({ schedule }) =>
        schedule.periods?.map(({ opensAt, closesAt }) => [opensAt, closesAt] as const) ?? null,
    ),
    checked: points.map(({ schedule }) => dayNumberOf(schedule.checkedOn)),
  };
}

/**
 * Reads what `packPoints` wrote.
 * @param shard from the site's own address
 */
export function unpackPoints(shard: Shard): FinderPoint[] {
  const read = <T, R>(column: Column<T>, as: (value: T) => R): ((index: number) => R | null) => {
    const values = column.values.map(as);
    return (index) => values[column.of[index] ?? -1] ?? null;
  };
  const unit = read(shard.unit, (value) => value);
  const phone = read(shard.phone, (value) => value);
  const week = read(shard.week, (days): Week => days.map(hoursOf));
  const exceptions = read(shard.exceptions, unpackDays);
  const sessions = read(shard.sessions, unpackDays);
  const periods = read(shard.periods, (spans): Period[] =>
    spans.map(([opensAt, closesAt]) => ({ opensAt, closesAt })),
  );
  const servicesOf = readerOf(SERVICES);
  const accessOf = readerOf(ACCESS);
  // Points with the same hours share one schedule, so that what is worked out of it is worked out once.
  const schedules = new Map<string, PointSchedule>();
  const columns = [shard.week, shard.exceptions, shard.sessions, shard.periods];
  const scheduleOf = (index: number): PointSchedule => {
    const status = shard.status[index] ?? 0;
    const checked = shard.checked[index] ?? 0;
    const key = [...columns.map(({ of }) => of[index]), status, checked].join();
    const known = schedules.get(key);
    if (known) return known;
    const schedule = {
      week: week(index),
      exceptions: exceptions(index) ?? [],
      sessions: sessions(index) ?? [],
      periods: periods(index),
      status: POINT_STATUSES[status] ?? 'open',
      checkedOn: isoDayOf(checked),
    };
    schedules.set(key, schedule);
    return schedule;
  };
  return shard.id.map((id, index) => {
    const at = shard.at[index];
    const [code, unitName] = unit(index) ?? ['', ''];
    return {
      id,
      name: shard.name[index] ?? '',
      where: shard.where[index] ?? '',
      unit: code,
      unitName,
      kind: POINT_KINDS[shard.kind[index] ?? 0] ?? 'fixed',
      position: at ? { lat: at[0] / DEGREE, lng: at[1] / DEGREE } : null,
      services: servicesOf(shard.services[index] ?? 0),
      access: accessOf(shard.access[index] ?? 0),
      phone: phone(index),
      schedule: scheduleOf(index),
    };
  });
}
