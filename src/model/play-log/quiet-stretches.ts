/** Stretches of a day without a frame of ours. */

/** What was shown from when to when, epoch ms. */
export interface ShownStretch {
  start: number;
  end: number;
  isOurs: boolean;
}

/** A stretch without anything of ours; `hasOther`: something else was shown meanwhile. */
export interface Quiet {
  from: number;
  to: number;
  hasOther: boolean;
}

/** Boards change between what several offices show: a shorter pause is none, ms. */
const LEAST_QUIET_MS = 15 * 60_000;

/**
 * Finds them between two moments.
 * @param stretches of one day, in any order
 * @param first first moment of the log that day
 * @param last its last moment
 */
export function quietStretches(
  stretches: readonly ShownStretch[],
  first: number,
  last: number,
): readonly Quiet[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const others = sorted.filter(({ isOurs }) => !isOurs);
  const quiet: Quiet[] = [];
  const note = (from: number, to: number): void => {
    if (to - from < LEAST_QUIET_MS) return;
    const hasOther = others.some(({ start, end }) => start < to && end > from);
    quiet.push({ from, to, hasOther });
  };
  let from = first;
  for (const { start, end, isOurs } of sorted) {
    if (!isOurs) continue;
    note(from, start);
    from = Math.max(from, end);
  }
  note(from, last);
  return quiet;
}
