/** Figures of the last merge, kept on this device where somebody asked for it. */
import { stored, store } from '../page/stored.ts';

/** How many had taken part by a day (`YYYY-MM-DD`), by unit. */
interface KeptDay {
  day: string;
  toDate: Readonly<Record<string, number>>;
}

/** What is kept for a place: the last day that was merged, and the one before it. */
interface KeptReport extends KeptDay {
  quarters: readonly string[];
  before?: KeptDay | undefined;
}

const nameOf = (place: string): string => `bao-cao:${place}`;

/** What is kept for a place; `null` where there is nothing, or it cannot be read. */
export function keptReport(place: string): KeptReport | null {
  try {
    const kept = JSON.parse(stored(nameOf(place)) ?? 'null') as KeptReport | null;
    return kept && /^\d{4}-\d\d-\d\d$/.test(kept.day) ? kept : null;
  } catch {
    return null;
  }
}

/** The last day kept that lies before another. */
export function keptBefore(kept: KeptReport | null, day: string): KeptDay | null {
  const days = kept ? [kept, kept.before] : [];
  return days.find((one) => one !== undefined && one.day < day) ?? null;
}

/**
 * Keeps the figures of a place beside those of the day before.
 * @param report `null`: all that was kept of the place is forgotten
 */
export function keepReport(place: string, report: Omit<KeptReport, 'before'> | null): void {
  const kept = keptReport(place);
  if (report) {
    const before = keptBefore(kept, report.day);
    const { day, toDate } = before ?? {};
    store(
      nameOf(place),
      JSON.stringify({ ...report, ...(day !== undefined && { before: { day, toDate } }) }),
    );
  } else if (kept) localStorage.removeItem(nameOf(place));
}
