import { PHASE_LABEL, phaseAt, type Phase, type Timetable } from '../../model/campaign/phase.ts';
import { DAY_MS } from '../../model/time/vietnam-clock.ts';

/** From when on a consultation is in a phase. */
interface PhaseStart {
  /** Epoch ms. */
  from: number;
  phase: Phase;
  label: string;
}

/**
 * The phases of a consultation in their order, for a card that has no room for a clock of its own.
 * @param timetable when it opens and closes in the app
 */
export function phaseStarts({ opensAt, closings }: Timetable): PhaseStart[] {
  const closesAt = closings.at(-1) ?? opensAt;
  const days = Math.ceil((closesAt - opensAt) / DAY_MS);
  const mornings = Array.from({ length: days + 1 }, (_, day) => opensAt + day * DAY_MS);
  const starts: PhaseStart[] = [];
  for (const from of [0, ...mornings.filter((at) => at < closesAt), closesAt]) {
    const phase = phaseAt(from, { opensAt, closesAt });
    if (starts.at(-1)?.phase !== phase) starts.push({ from, phase, label: PHASE_LABEL[phase] });
  }
  return starts;
}
