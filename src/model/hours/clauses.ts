/**
 * Which hours belong to which days: every way to part a text into clauses, each with its days before
 * its hours or behind them. A text that can be parted in two ways says nothing certain.
 */
import type { Interval } from './hours.ts';
import type { Item, NamedDay, WrittenHours } from './items.ts';

/** Days and what holds on them; `isClosed`: nothing does. */
export interface Clause {
  /** In the order written, one list an item. */
  days: readonly (readonly NamedDay[])[];
  hours: readonly WrittenHours[];
  lunches: readonly Interval[];
  /** Taken out of the days again: "T2-T6 trừ T4". */
  except: readonly NamedDay[];
  isClosed: boolean;
}

/** A clause that may begin at a place: where it ends, and the strongest mark between days and hours. */
interface Found {
  clause: Clause;
  next: number;
  joint: number;
  areDaysFirst: boolean;
}

/** More ways than that, and nobody would read the text without doubt. */
const MOST_WAYS = 64;

/**
 * All ways to part items into clauses.
 * @param items days, hours and marks of a text
 * @returns at most `MOST_WAYS`; none where days or hours are left over
 */
export function waysToPart(items: readonly Item[]): Clause[][] {
  const ways: Clause[][] = [];
  // Places from which nothing leads to the end, so that a long text is not tried again and again.
  const dead = new Set<string>();
  const part = (at: number, before: Found | null, clauses: readonly Clause[]): void => {
    const place = [at, before?.joint, before?.areDaysFirst].join();
    const { next, strength, isInner } = marksAt(items, at);
    if (next === items.length && clauses.length > 0) ways.push([...clauses]);
    if ((before && isInner && strength < 3) || dead.has(place)) return;
    const count = ways.length;
    for (const found of clausesAt(items, next)) {
      if (ways.length >= MOST_WAYS) return;
      if (!before || (holds(before, strength) && holds(found, strength)))
        part(found.next, found, [...clauses, found.clause]);
    }
    if (ways.length === count) dead.add(place);
  };
  part(0, null, []);
  return ways;
}

/** What parts two clauses is never weaker than what joins days and hours in one of them. */
const holds = ({ joint, areDaysFirst }: Found, strength: number): boolean =>
  areDaysFirst || joint === 0 ? strength >= joint : strength > joint;

/** Marks in a row count as their strongest; inside brackets when all of them are. */
function marksAt(
  items: readonly Item[],
  at: number,
): { next: number; strength: number; isInner: boolean } {
  let next = at;
  let strength = 0;
  let isInner = true;
  for (let item = items[next]; item?.kind === 'mark'; item = items[next]) {
    strength = Math.max(strength, item.strength);
    isInner &&= item.isInner;
    next += 1;
  }
  return { next, strength, isInner: isInner && next > at };
}

function clausesAt(items: readonly Item[], at: number): Found[] {
  const kind = items[at]?.kind;
  if (kind === 'closed') {
    return dayLists(items, at + 1).map(({ days, next }) => closedClause(days, next));
  }
  if (kind === 'hours') return hoursFirst(items, at);
  if (kind !== 'days' && kind !== 'holiday') return [];
  return dayLists(items, at).flatMap((list) => daysFirst(items, list));
}

const closedClause = (days: Clause['days'], next: number): Found => ({
  clause: { days, hours: [], lunches: [], except: [], isClosed: true },
  ...{ next, joint: 0, areDaysFirst: true },
});

function daysFirst(items: readonly Item[], { days, next }: DayList): Found[] {
  const { next: behind, strength } = marksAt(items, next);
  if (items[behind]?.kind === 'closed' && strength < 3) return [closedClause(days, behind + 1)];
  const found = exceptions(items, next).flatMap((except) => {
    const marks = marksAt(items, except.next);
    return hourLists(items, marks.next).map((hours): Found => {
      const clause = { days, ...hours.list, except: except.days, isClosed: false };
      return { clause, next: hours.next, joint: marks.strength, areDaysFirst: true };
    });
  });
  const withExceptions = found.flatMap((one) => [
    one,
    ...exceptions(items, one.next)
      .filter(({ next: end }) => end > one.next)
      .map((except) => ({
        ...one,
        clause: { ...one.clause, except: [...one.clause.except, ...except.days] },
        next: except.next,
      })),
  ]);
  // "T2-T6 giờ hành chính, sáng T7": the office hours of that part.
  const isPart =
    days.every((list) => list.every(({ part: named }) => named !== null)) &&
    items.every((item) => item.kind !== 'hours' || item.hours.kind === 'office');
  return isPart
    ? [...withExceptions, { clause: officeClause(days), next, joint: 0, areDaysFirst: true }]
    : withExceptions;
}

const officeClause = (days: Clause['days']): Clause => ({
  ...{ days, hours: [{ kind: 'office', part: null }], lunches: [], except: [], isClosed: false },
});

function hoursFirst(items: readonly Item[], at: number): Found[] {
  return hourLists(items, at).flatMap(({ list, next }) => {
    const marks = marksAt(items, next);
    if (marks.strength > 2) return [];
    return dayLists(items, marks.next).flatMap(({ days, next: end }) =>
      exceptions(items, end).map((except): Found => {
        const clause = { days, ...list, except: except.days, isClosed: false };
        return { clause, next: except.next, joint: marks.strength, areDaysFirst: false };
      }),
    );
  });
}

interface DayList {
  days: Clause['days'];
  next: number;
}

/** Every list of days that begins at a place, the shortest first. */
function dayLists(items: readonly Item[], at: number): DayList[] {
  const lists: DayList[] = [];
  const days: (readonly NamedDay[])[] = [];
  for (let next = at; ;) {
    const item = items[next];
    if (item?.kind === 'days') days.push(item.days);
    else if (item?.kind !== 'holiday') return lists;
    next += 1;
    lists.push({ days: [...days], next });
    const marks = marksAt(items, next);
    if (marks.strength > 2) return lists;
    next = marks.next;
  }
}

/**
 * Every list of hours that begins at a place, the shortest first, with the breaks among them.
 * @param items days, hours and marks of a text
 * @param at where it begins
 */
export function hourLists(
  items: readonly Item[],
  at: number,
): { list: Pick<Clause, 'hours' | 'lunches'>; next: number }[] {
  const lists: { list: Pick<Clause, 'hours' | 'lunches'>; next: number }[] = [];
  const hours: WrittenHours[] = [];
  const lunches: Interval[] = [];
  for (let next = at; ;) {
    const item = items[next];
    if (item?.kind === 'hours') hours.push(item.hours);
    else if (item?.kind === 'lunch' && hours.length > 0) lunches.push(item.break);
    else return lists;
    next += 1;
    lists.push({ list: { hours: [...hours], lunches: [...lunches] }, next });
    next = marksAt(items, next).next;
  }
}

/** "trừ T4" at a place, behind a mark or none; first of all, nothing. */
function exceptions(items: readonly Item[], at: number): { days: NamedDay[]; next: number }[] {
  const marks = marksAt(items, at);
  const none = { days: [], next: at };
  if (items[marks.next]?.kind !== 'except' || marks.strength > 2) return [none];
  return [
    none,
    ...dayLists(items, marks.next + 1).map(({ days, next }) => ({
      days: days.flatMap((list) => [...list]),
      next,
    })),
  ];
}
