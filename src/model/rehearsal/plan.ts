/** A consultation as it will be played: what each audience is told, and when. Moments in epoch ms. */
import type { Timetable } from '../campaign/phase.ts';

/** What a frame says of time: that it is yet to begin, until when, that today is the last day, that it is over. */
type FrameTiming = 'upcoming' | 'deadline' | 'last-day' | 'ended' | 'other';

/** A frame of the boards of a place, and the time it plays. */
export interface PlannedFrame {
  name: string;
  timing: FrameTiming;
  words: string;
  /** First moment it may be shown and first moment it may not; `null`: no bound. */
  from: number | null;
  until: number | null;
}

/** A deadline in force in a place, or what the directive behind it says. */
export interface PlannedDeadline {
  audience: string;
  /** "Cán bộ, đảng viên" */
  label: string;
  /** The first moment at which it has passed. */
  closesAt: number;
  /** What the editors say about it; explains what looks like a contradiction. */
  note?: string | undefined;
}

/** A report owed in a place. */
interface PlannedReport {
  /** "Công an phường → Công an tỉnh" */
  label: string;
  /** Every moment by which it is due. */
  moments: readonly number[];
  /** Owed once, as the result of the whole. */
  isOnce: boolean;
  note?: string | undefined;
}

/** A consultation in a place. */
export interface PlannedPlace {
  /** "Phường Sông Trí, tỉnh Hà Tĩnh" */
  name: string;
  timetable: Timetable;
  /** "Hết thứ sáu, ngày 14/11/2025": what sheets say while it runs, and after. */
  sheet: { running: string; ended: string };
  deadlines: readonly PlannedDeadline[];
  /** Deadlines as the directives of the place state them. */
  written: readonly (PlannedDeadline & { directive: string })[];
  frames: readonly PlannedFrame[];
  reports: readonly PlannedReport[];
}

/** A consultation in the whole country and in every place that says something of its own. */
export interface RehearsalPlan {
  title: string;
  opensAt: number;
  /** When the app stops taking opinions. */
  endsAt: number;
  places: readonly PlannedPlace[];
  news: readonly { title: string; at: number }[];
}

/** Hours of a rehearsal: from a week before the opening to a week after the end. */
export function rehearsalHours({ opensAt, endsAt }: RehearsalPlan): number[] {
  const from = opensAt - WEEK_MS;
  return Array.from(
    { length: Math.ceil((endsAt + WEEK_MS - from) / HOUR_MS) + 1 },
    (_, hour) => from + hour * HOUR_MS,
  );
}

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

/**
 * Whether a frame plays at a moment.
 * @param at epoch ms
 */
export const isOnAir = ({ from, until }: PlannedFrame, at: number): boolean =>
  (from === null || at >= from) && (until === null || at < until);
