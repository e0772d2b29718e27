import {
  periodAt,
  phaseAt,
  timeLeftIn,
  type Phase,
  type Timetable,
} from '../../model/campaign/phase.ts';
import type { EpochMs } from '../../model/time/calendar.ts';

/**
 * The phase of a timetable at the moment the build stands at.
 * @returns the phase, and how much time is left in words (empty once it is over)
 */
export function phaseNow(timetable: Timetable, now: EpochMs): { phase: Phase; left: string } {
  const period = periodAt(now, timetable);
  return { phase: phaseAt(now, period), left: timeLeftIn(now, timetable) };
}
