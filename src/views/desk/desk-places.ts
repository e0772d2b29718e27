import type { Content } from '../../content-files/content.ts';
import { closesAt } from '../../model/campaign/deadline.ts';
import type { EpochMs } from '../../model/time/calendar.ts';
import type { Site } from '../../site.ts';
import {
  campaignAtPlace,
  type CampaignAtPlace,
  type DeadlineInForce,
} from '../campaign/campaign-at-place.ts';
import { byPhase, campaignsNationwide } from '../campaign/featured.ts';
import { placesOf, type Place } from '../place/places.ts';
import { reportsAt, type ReportAt } from './reports-at.ts';

/** Places the desk of the whole country shows at most: a country has thousands. */
const MOST_ROWS = 20;

/** What a desk says of a place first. */
export interface DueAt {
  at: CampaignAtPlace;
  /** The next deadline still ahead. */
  deadline: DeadlineInForce | null;
  /** The next report due at a known moment. */
  report: ReportAt | null;
}

/** The places with a desk of their own: they have issued a directive, and so have tasks and reports. */
export const deskPlaces = (content: Content): Place[] =>
  placesOf(content).filter((place) => campaignsWithDirectives(place).length > 0);

/** The places with a desk that have issued a directive for one consultation; as many as a page can hold. */
export const deskPlacesOf = (content: Content, campaign: string): Place[] =>
  deskPlaces(content)
    .filter((place) => campaignsWithDirectives(place).includes(campaign))
    .slice(0, MOST_ROWS);

/** The consultations a place has issued directives for, by id. */
function campaignsWithDirectives({ localities }: Place): string[] {
  return Object.entries(localities.at(-1)?.campaigns ?? {})
    .filter(([, { directives }]) => directives.length > 0)
    .map(([id]) => id);
}

/** The consultations a desk speaks of in a place, the newest first. */
export const deskCampaigns = (content: Content, place: Place): CampaignAtPlace[] =>
  content.campaigns
    .filter(({ id }) => campaignsWithDirectives(place).includes(id))
    .map((campaign) => campaignAtPlace(content, campaign, place));

/**
 * What is due next for a consultation in a place.
 * @param now epoch ms
 */
function dueAt(at: CampaignAtPlace, now: EpochMs): DueAt {
  const ahead = at.deadlines
    .filter((one) => now < one.closesAt)
    .sort((a, b) => closesAt(a.deadline) - closesAt(b.deadline));
  const [report] = reportsAt(at, now).filter(({ next }) => next !== null);
  return { at, deadline: ahead[0] ?? null, report: report ?? null };
}

/**
 * What is due next, for each consultation that is not over: the whole country first, then the places
 * with a desk, what is due first at the head.
 */
export function dueEverywhere({ content, settings: { now } }: Site): {
  nation: DueAt;
  places: DueAt[];
}[] {
  const places = deskPlaces(content);
  return byPhase(campaignsNationwide(content), now).ahead.map((nation) => ({
    nation: dueAt(nation, now),
    places: places
      .filter((place) => campaignsWithDirectives(place).includes(nation.campaign.id))
      .map((place) => dueAt(campaignAtPlace(content, nation.campaign, place), now))
      .sort((a, b) => firstOf(a) - firstOf(b))
      .slice(0, MOST_ROWS),
  }));
}

const firstOf = ({ deadline, report }: DueAt): EpochMs =>
  Math.min(deadline?.closesAt ?? Infinity, report?.next ?? Infinity);
