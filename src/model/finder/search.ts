/** From points and a question to the list a citizen reads. Runs in the visitor's browser. */
import { metresBetween } from '../places/distance.ts';
import { isWanted, type Filter } from './filter.ts';
import type { FinderPoint } from './point.ts';
import { hasWords, type Query } from './query.ts';
import { pointNow, type PointNow, type PointSchedule } from '../points/point-now.ts';
import type { Position } from '../places/position.ts';
import { statusAt } from '../points/support-point-status.ts';
import { wordsText } from '../places/place-letters.ts';

/** How schedules are at one moment; points with the same hours share one. */
class Moment {
  readonly #now: number;
  readonly #known = new Map<PointSchedule, PointNow>();

  constructor(now: number) {
    this.#now = now;
  }

  of(schedule: PointSchedule): PointNow {
    const known = this.#known.get(schedule) ?? pointNow(schedule, this.#now);
    this.#known.set(schedule, known);
    return known;
  }
}

/**
 * A point made ready: its words to compare, and how it is at a moment; worked out when first asked.
 */
export class ReadyPoint {
  readonly point: FinderPoint;
  /** Name of its province. */
  readonly province: string;
  readonly #moment: Moment;
  #name: string | null = null;
  #all: string | null = null;

  constructor(point: FinderPoint, province: string, moment: Moment) {
    this.point = point;
    this.province = province;
    this.#moment = moment;
  }

  get name(): string {
    return (this.#name ??= wordsText(this.point.name));
  }

  /** Name, address, unit, places of its sessions. */
  get all(): string {
    const { name, where, unitName, schedule } = this.point;
    const places = schedule.sessions.map(({ place }) => place ?? '');
    return (this.#all ??= wordsText([name, where, unitName, ...places].join(' ')));
  }

  get now(): PointNow {
    return this.#moment.of(this.point.schedule);
  }
}

/**
 * Makes points ready for many searches; those that have closed for good are left out.
 * @param points of one province
 * @param now epoch ms
 * @param province its name
 */
export function readyPoints(
  points: readonly FinderPoint[],
  now: number,
  province = '',
): ReadyPoint[] {
  const moment = new Moment(now);
  return points
    .filter(({ schedule }) => statusAt(schedule.status, schedule.periods, now) !== 'closed')
    .map((point) => new ReadyPoint(point, province, moment));
}

export interface Question {
  query: Query;
  /** Communes of today the query names, the best first; each list fits equally well. */
  units: readonly string[];
  /** True where the query names a whole province: all its points fit. */
  isWhole: boolean;
  filter: Filter;
  /** The visitor's position, if they have given it. */
  here: Position | null;
  sort: 'distance' | 'opening';
  /** epoch ms */
  now: number;
}

export interface PointHit {
  ready: ReadyPoint;
  /** Metres; `null` where either position is not known. */
  metres: number | null;
}

/**
 * The points that answer a question, in the order of reading.
 * @param points from `readyPoints`
 * @param question what is asked
 */
export function search(points: readonly ReadyPoint[], question: Question): PointHit[] {
  const { query, filter, here, now } = question;
  const units = new Set(question.units);
  const isFree = query.words.length === 0 || question.isWhole;
  return points
    .map((ready) => ({ ready, fit: isFree ? 1 : fitOf(ready, query, units) }))
    .filter(({ ready, fit }) => fit > 0 && isWanted(ready.point, ready.now, filter, now))
    .map(({ ready, fit }) => {
      const { position } = ready.point;
      return { ready, fit, metres: here && position ? metresBetween(here, position) : null };
    })
    .sort(
      (a, b) =>
        b.fit - a.fit ||
        (question.sort === 'distance' ? byDistance(a, b) : 0) ||
        opening(a.ready, now) - opening(b.ready, now) ||
        byDistance(a, b) ||
        (a.ready.point.name < b.ready.point.name ? -1 : 1),
    )
    .map(({ ready, metres }) => ({ ready, metres }));
}

/**
 * Better answers have higher numbers: its commune was named, its name holds all words, its address.
 */
function fitOf(ready: ReadyPoint, { words }: Query, units: ReadonlySet<string>): number {
  if (units.has(ready.point.unit)) return 3;
  // Its name is among all its words: one comparison decides most points.
  if (!hasWords(words, ready.all)) return 0;
  return hasWords(words, ready.name) ? 2 : 1;
}

const byDistance = (a: { metres: number | null }, b: { metres: number | null }): number =>
  // Infinity minus itself is no number.
  a.metres === b.metres ? 0 : (a.metres ?? Infinity) - (b.metres ?? Infinity);

/**
 * Open ones first, then by the moment they open, then those nobody knows, then those that moved.
 */
function opening({ now: { status, state } }: ReadyPoint, now: number): number {
  const UNKNOWN = 8.64e15;
  if (status === 'moved') return UNKNOWN * 2;
  if (state.kind === 'open') return now;
  return state.kind === 'shut' && state.opensAt !== null ? state.opensAt : UNKNOWN;
}
