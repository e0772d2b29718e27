import type { DirectiveEntry } from '../../content-files/content.ts';
import { nextDue, reportMoments, type ReportTimes } from '../../model/desk/report.ts';
import type { EpochMs } from '../../model/time/calendar.ts';
import type { OwedReport } from '../../schemas/report.ts';
import type { CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { reportTimes } from '../directive/report-words.ts';

/** A report owed in a place, with the directive that asks for it. */
export interface ReportAt {
  report: OwedReport;
  directive: DirectiveEntry;
  times: ReportTimes;
  /** Every moment by which it is due, epoch ms. */
  moments: readonly EpochMs[];
  /** The next of them, `null` when none is ahead. */
  next: EpochMs | null;
}

/**
 * The days reports are written on: while the app takes opinions.
 * @param at the consultation in a place
 */
const reportingRun = ({ timetable }: CampaignAtPlace): { opensAt: number; endsAt: number } => ({
  opensAt: timetable.opensAt,
  endsAt: timetable.closings.at(-1) ?? timetable.opensAt,
});

/**
 * The reports the directives of a place ask for, the next to be due first; those without a moment last.
 * @param at the consultation in the place
 * @param now epoch ms
 */
export function reportsAt(at: CampaignAtPlace, now: EpochMs): ReportAt[] {
  // Those of the whole country are letters of other places.
  if (at.place.localities.length === 0) return [];
  const run = reportingRun(at);
  return at.directives
    .flatMap((directive) => directive.reports.map((report) => ({ directive, report })))
    .map(({ directive, report }) => {
      const times = reportTimes(report);
      const moments = reportMoments(times, run);
      return { report, directive, times, moments, next: nextDue(times, run, now) };
    })
    .sort((a, b) => (a.next ?? Infinity) - (b.next ?? Infinity));
}
