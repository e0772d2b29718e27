import {
  periodAt,
  phaseAt,
  timeLeftIn,
  type Phase,
  type Timetable,
} from '../../model/campaign/phase.ts';
import { settings } from '../site/site-content.ts';

/**
 * The phase of a timetable at the moment the build stands at.
 * @returns the phase, and how much time is left in words (empty once it is over)
 */
export function phaseNow(timetable: Timetable): { phase: Phase; left: string } {
  const period = periodAt(settings.now, timetable);
  return { phase: phaseAt(settings.now, period), left: timeLeftIn(settings.now, timetable) };
}
