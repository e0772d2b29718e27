/**
 * A support point at a moment: what it is, whether it is open, whether somebody checked it lately.
 * Runs in the build and in the visitor's browser.
 */
import { stateAt, type OpenState, type Schedule } from '../hours/open-spans.ts';
import { isStale, statusAt } from './support-point-status.ts';
import type { PointStatus } from './support-point-words.ts';

/** What has to be known of a point to say how it is now. */
export interface PointSchedule extends Schedule {
  status: PointStatus;
  /** `YYYY-MM-DD` */
  checkedOn: string;
}

export interface PointNow {
  status: PointStatus;
  /** Never open while planned, moved or closed. */
  state: OpenState;
  isStale: boolean;
}

/**
 * A point at a moment.
 * @param point its status and hours, within the periods it serves
 * @param now epoch ms
 */
export function pointNow(point: PointSchedule, now: number): PointNow {
  const status = statusAt(point.status, point.periods, now);
  const isOver = status === 'moved' || status === 'closed';
  const state: OpenState = isOver ? { kind: 'shut', opensAt: null } : plannedOr(status, point, now);
  return { status, state, isStale: isStale(point.checkedOn, now) };
}

/** Typed as planned: its opening day is not known, even with hours written down. */
function plannedOr(status: PointStatus, point: PointSchedule, now: number): OpenState {
  const state = stateAt(point, now);
  return status === 'planned' && state.kind === 'open' ? { kind: 'shut', opensAt: null } : state;
}
