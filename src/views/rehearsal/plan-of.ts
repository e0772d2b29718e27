import type { CampaignEntry } from '../../content-files/content.ts';
import { closesAt } from '../../model/campaign/deadline.ts';
import { lastDayWords } from '../../model/campaign/last-day.ts';
import { reportMoments } from '../../model/desk/report.ts';
import type { PlannedFrame, PlannedPlace, RehearsalPlan } from '../../model/rehearsal/plan.ts';
import { startOfDay, startOfNextDay } from '../../model/time/calendar.ts';
import { DAY_MS } from '../../model/time/vietnam-clock.ts';
import type { TimedMessage } from '../../press/boards/scenes-of-round.ts';
import type { Site } from '../../site.ts';
import { boardMessages } from '../board/board-messages.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { campaignNews } from '../campaign/campaign-news.ts';
import { endedWords } from '../campaign/ended-words.ts';
import { reportTimes } from '../directive/report-words.ts';
import { placesOf } from '../place/places.ts';

/** News that come out up to this long after the end belong to the consultation. */
const AFTERWARDS_MS = 8 * DAY_MS;

/**
 * A consultation as every place will play it: the same views that pages, sheets, frames and feeds are made
 * from, asked for all of its days at once.
 */
export function rehearsalPlan(site: Site, campaign: CampaignEntry): RehearsalPlan {
  const { opens, closes } = campaign.periods.vneid;
  const endsAt = startOfNextDay(closes);
  const later = { ...site, settings: { ...site.settings, now: endsAt + AFTERWARDS_MS } };
  return {
    title: campaign.title,
    opensAt: startOfDay(opens),
    endsAt,
    places: placesOf(site.content)
      .map((place) => campaignAtPlace(site.content, campaign, place))
      .filter((at) => at.isLocal || at.place.localities.length === 0)
      .map((at) => plannedPlace(site, at)),
    news: campaignNews(later, campaign, 'atom').items.map(({ title, at }) => ({ title, at })),
  };
}

function plannedPlace(site: Site, at: CampaignAtPlace): PlannedPlace {
  const { campaign, place, timetable, publicDeadline, directives } = at;
  const own = directives.filter(({ id }) =>
    place.localities.at(-1)?.campaigns[campaign.id]?.directives.includes(id),
  );
  const run = {
    opensAt: timetable.opensAt,
    endsAt: timetable.closings.at(-1) ?? timetable.opensAt,
  };
  return {
    name: place.name,
    timetable,
    sheet: {
      running: `Hết ${lastDayWords(publicDeadline.closesAt)}`,
      ended: endedWords(campaign),
    },
    deadlines: at.deadlines.map(({ deadline, closesAt: moment }) => ({
      audience: deadline.audience,
      label: deadline.label,
      closesAt: moment,
      note: deadline.note,
    })),
    written: own.flatMap(({ title, deadlines }) =>
      deadlines.map((deadline) => ({
        audience: deadline.audience,
        label: deadline.label,
        closesAt: closesAt(deadline),
        note: deadline.note,
        directive: title,
      })),
    ),
    frames: boardMessages(site, at).map(plannedFrame),
    reports: own.flatMap(({ reports }) =>
      reports.map((report) => ({
        label: `${report.who} → ${report.to}`,
        moments: reportMoments(reportTimes(report), run),
        isOnce: report.period === 'once',
        note: report.note,
      })),
    ),
  };
}

/** What the messages of a board say of time, by their names. */
const TIMING: Record<string, PlannedFrame['timing']> = {
  'sap-dien-ra': 'upcoming',
  'thoi-han': 'deadline',
  'thoi-han-vneid': 'deadline',
  'ngay-cuoi': 'last-day',
  'da-ket-thuc': 'ended',
};

function plannedFrame({ name, message, from, until }: TimedMessage): PlannedFrame {
  const [first] = message.wordings;
  const words = [first?.label, first?.main].filter(Boolean).join(': ');
  return { name, timing: TIMING[name] ?? 'other', words, from, until };
}
