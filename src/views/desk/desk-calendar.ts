import { calendarFile, type CalendarEvent } from '../../feeds/ics.ts';
import { deskUrl } from '../../model/addresses.ts';
import { deadlineWords } from '../../model/campaign/deadline.ts';
import { lastDayReminders, lastStretchFrom } from '../../model/campaign/last-day.ts';
import { reportTimeWords } from '../../model/desk/report.ts';
import { slugOf } from '../../model/text/vietnamese.ts';
import type { Site } from '../../site.ts';
import type { CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { reportsAt, type ReportAt } from './reports-at.ts';

/** How long a report stands in a calendar before it is due. */
const REPORT_LEAD_MS = 30 * 60_000;

/**
 * The deadlines and reports of a place for a calendar. A deadline takes its whole last day, or the hour
 * before it where it ends inside a day; a daily report is one entry that repeats, half an hour long, so
 * that it ends when the report is due.
 * @param all the consultations in the place; at least one
 */
export function deskCalendar(site: Site, all: readonly CampaignAtPlace[]): string {
  const [first] = all;
  if (!first) throw new RangeError('A desk without a consultation has no calendar');
  const { place } = first;
  const { siteUrl, now } = site.settings;
  const url = siteUrl + deskUrl(place.localities.length > 0 ? place.key : undefined);
  const host = new URL(siteUrl).hostname;
  const events = all.flatMap((at) => [...deadlineEvents(at), ...reportEvents(at, now)]);
  return calendarFile(
    `Thời hạn và báo cáo: ${place.name}`,
    events.map((event) => ({ ...event, uid: `${event.uid}@${host}`, url })),
    now,
  );
}

function deadlineEvents({ campaign, place, deadlines }: CampaignAtPlace): CalendarEvent[] {
  return deadlines.map(({ deadline, setBy, closesAt }, at) => ({
    uid: `thoi-han-${campaign.id}-${slugOf(place.key)}-${deadline.audience}-${at + 1}`,
    startsAt: lastStretchFrom(closesAt),
    endsAt: closesAt,
    summary: `Thời hạn: ${deadline.label}`,
    description: `${campaign.title}\n${deadline.label}: ${deadlineWords(deadline)}.\nNơi đặt: ${setBy}.`,
    reminders: lastDayReminders(closesAt),
  }));
}

function reportEvents(at: CampaignAtPlace, now: number): CalendarEvent[] {
  return reportsAt(at, now)
    .filter(({ moments }) => moments.length > 0)
    .map((one) => reportEvent(at, one));
}

function reportEvent({ campaign }: CampaignAtPlace, one: ReportAt): CalendarEvent {
  const { report, directive, times, moments } = one;
  const [due = 0] = moments;
  const hasHour = times.minutes !== undefined;
  return {
    uid: `bao-cao-${campaign.id}-${directive.id}-${directive.reports.indexOf(report) + 1}`,
    startsAt: hasHour ? due - REPORT_LEAD_MS : lastStretchFrom(due),
    endsAt: due,
    summary: `Báo cáo ${report.to}: ${report.who}`,
    description: `${report.what}, ${reportTimeWords(times)}.\n${directive.issuer}, ${report.paragraph}.`,
    ...(moments.length > 1 && {
      repeats: {
        every: times.period === 'weekly' ? ('WEEKLY' as const) : ('DAILY' as const),
        times: moments.length,
      },
    }),
    reminders: hasHour ? ['-PT30M'] : ['PT8H'],
  };
}
