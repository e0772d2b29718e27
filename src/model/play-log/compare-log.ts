/** A log beside the list of its board: what was shown, what never, what too early, too late or not ours. */
import { dayNumberAt } from '../time/vietnam-clock.ts';
import { filesOf, type OtherKind } from './file-in-log.ts';
import { quietStretches, type Quiet, type ShownStretch } from './quiet-stretches.ts';
import type { ListedBoard, ListedFrame, Showing } from './play-log.ts';

/** Players ask for the list this often, and their clocks differ: a shorter slip is none, ms. */
const LEEWAY_MS = 15 * 60_000;

/** A frame that could be shown on a day for less than this is not missed, ms. */
const WORTH_MISSING_MS = 30 * 60_000;

/** Rows named at most; the others are counted. */
const ROWS_NAMED = 5;

/** Plays, how long they took together, and where the log has them. */
export interface Tally {
  plays: number;
  seconds: number;
  first: number;
  last: number;
  /** Rows of the log, the first few by their place. */
  rows: number;
  at: string[];
}

/** What became of a frame; days are numbered as in `vietnam-clock.ts`. */
export interface FrameLine {
  frame: ListedFrame;
  all: Tally | null;
  byDay: ReadonlyMap<number, Tally>;
  early: Tally | null;
  late: Tally | null;
  /** Days on which it was due and the log has it nowhere. */
  missing: readonly number[];
  /** Whether the log hides which frames were shown on some day it was due. */
  isHidden: boolean;
}

/** A file that is no frame of the list. */
export interface OtherLine {
  file: string;
  kind: OtherKind;
  all: Tally;
}

/** A day the log speaks of. */
export interface DayLine {
  day: number;
  /** First and last moment of the log that day. */
  first: number;
  last: number;
  ours: Tally | null;
  others: Tally | null;
  /** Stretches without anything of ours; `null` where rows stand for many plays, which hides them. */
  quiet: readonly Quiet[] | null;
}

/** The whole comparison. */
export interface LogReport {
  frames: readonly FrameLine[];
  others: readonly OtherLine[];
  days: readonly DayLine[];
  /** Rows that stood in the log twice, to the second; each is counted once. */
  twice: number;
}

/**
 * Compares a log with a list.
 * @param board all frames of the board, those that are over included
 * @param log rows in any order
 */
export function compareLog(board: ListedBoard, log: readonly Showing[]): LogReport {
  const meant = filesOf(board);
  const frames = new Map(board.frames.map((frame) => [frame, new FrameCount()]));
  const others = new Map<string, OtherLine>();
  const days = new Map<number, DayCount>();
  const once = onceEach(log);
  for (const showing of once) {
    const what = meant(showing.file);
    const frame = 'frame' in what ? what.frame : null;
    const seconds = showing.seconds ?? (frame ? frame.seconds * showing.plays : 0);
    const day = found(days, dayNumberAt(showing.start), () => new DayCount());
    const isCommon = 'other' in what && (what.other === 'fixed' || what.other === 'page');
    day.add(showing, seconds, frame !== null || isCommon);
    if (isCommon) day.hide(null);
    else if ('other' in what && what.like !== undefined) day.hide(what.like);
    if (frame) frames.get(frame)?.add(showing, seconds, frame);
    else if ('other' in what) addOther(others, showing, seconds, what.other);
  }
  return {
    frames: Array.from(frames, ([frame, count]) => count.line(frame, days)),
    others: Array.from(others.values()),
    days: Array.from(days, ([day, count]) => count.line(day)).sort((a, b) => a.day - b.day),
    twice: log.length - once.length,
  };
}

/** Exports that overlap have rows twice. */
function onceEach(log: readonly Showing[]): Showing[] {
  const seen = new Map<string, Showing>();
  for (const one of log) {
    const key = `${one.start} ${one.seconds ?? ''} ${one.file}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return Array.from(seen.values());
}

/** A frame while its rows are counted. */
class FrameCount {
  #all: Tally | null = null;
  #early: Tally | null = null;
  #late: Tally | null = null;
  readonly #byDay = new Map<number, Tally>();

  add(showing: Showing, seconds: number, { from, until }: ListedFrame): void {
    const { start } = showing;
    const day = dayNumberAt(start);
    this.#all = added(this.#all, showing, seconds);
    this.#byDay.set(day, added(this.#byDay.get(day) ?? null, showing, seconds));
    if (from !== null && start < from - LEEWAY_MS)
      this.#early = added(this.#early, showing, seconds);
    if (until !== null && start >= until + LEEWAY_MS)
      this.#late = added(this.#late, showing, seconds);
  }

  line(frame: ListedFrame, days: ReadonlyMap<number, DayCount>): FrameLine {
    const due = Array.from(days).filter(
      ([day, count]) => !this.#byDay.has(day) && count.hasTimeFor(frame),
    );
    return {
      ...{ frame, all: this.#all, byDay: this.#byDay, early: this.#early, late: this.#late },
      missing: due
        .flatMap(([day, count]) => (count.isHiding(frame) ? [] : [day]))
        .sort((a, b) => a - b),
      isHidden: due.some(([, count]) => count.isHiding(frame)),
    };
  }
}

/** A day while its rows are counted. */
class DayCount {
  #first = Infinity;
  #last = -Infinity;
  #ours: Tally | null = null;
  #others: Tally | null = null;
  #isCounted = false;
  readonly #stretches: ShownStretch[] = [];
  /** Names of frames something shown that day may have been; `null`: any. */
  readonly #hidden = new Set<string | null>();

  hide(name: string | null): void {
    this.#hidden.add(name);
  }

  isHiding({ name }: ListedFrame): boolean {
    return this.#hidden.has(null) || this.#hidden.has(name);
  }

  add(showing: Showing, seconds: number, isOurs: boolean): void {
    const end = showing.start + seconds * 1000;
    this.#first = Math.min(this.#first, showing.start);
    this.#last = Math.max(this.#last, end);
    this.#isCounted ||= showing.plays > 1;
    if (isOurs) this.#ours = added(this.#ours, showing, seconds);
    else this.#others = added(this.#others, showing, seconds);
    this.#stretches.push({ start: showing.start, end, isOurs });
  }

  /** Whether the log of the day reaches into a frame's time. */
  hasTimeFor({ from, until }: ListedFrame): boolean {
    const start = Math.max(this.#first, from ?? -Infinity);
    return Math.min(this.#last, until ?? Infinity) - start >= WORTH_MISSING_MS;
  }

  line(day: number): DayLine {
    const [first, last] = [this.#first, this.#last];
    const quiet = this.#isCounted ? null : quietStretches(this.#stretches, first, last);
    return { ...{ day, first, last, ours: this.#ours, others: this.#others, quiet } };
  }
}

function addOther(
  others: Map<string, OtherLine>,
  showing: Showing,
  seconds: number,
  kind: OtherKind,
): void {
  const { file } = showing;
  const all = added(others.get(file)?.all ?? null, showing, seconds);
  others.set(file, { file, kind, all });
}

/** A tally with a row more. */
function added(before: Tally | null, { start, plays, at }: Showing, seconds: number): Tally {
  const tally = before ?? { plays: 0, seconds: 0, first: start, last: start, rows: 0, at: [] };
  tally.plays += plays;
  tally.seconds += seconds;
  tally.first = Math.min(tally.first, start);
  tally.last = Math.max(tally.last, start);
  tally.rows += 1;
  if (tally.at.length < ROWS_NAMED) tally.at.push(at);
  return tally;
}

function found<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
