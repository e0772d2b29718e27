import type { Content } from '../../content-files/content.ts';
import { campaignAtPlace, type CampaignAtPlace } from './campaign-at-place.ts';
import { phaseNow } from './phase-now.ts';
import { placeWithKey } from '../place/places.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import type { Site } from '../../site.ts';
import type { EpochMs } from '../../model/time/calendar.ts';

/** All consultations as they stand in the whole country, the newest first. */
export function campaignsNationwide(content: Content): CampaignAtPlace[] {
  const nationwide = placeWithKey(content, NATIONWIDE);
  return content.campaigns.map((campaign) => campaignAtPlace(content, campaign, nationwide));
}

/** The addresses of pages of which each consultation has one, in the shape Astro asks for. */
export const campaignPages = (
  content: Content,
): { params: { campaign: string }; props: { at: CampaignAtPlace } }[] =>
  campaignsNationwide(content).map((at) => ({
    params: { campaign: at.campaign.id },
    props: { at },
  }));

/**
 * The consultations the home page begins with: all under way, the one that closes first at the
 * head; else the next to open; else none.
 */
export function featuredCampaigns({ content, settings }: Site): CampaignAtPlace[] {
  const { ahead } = byPhase(campaignsNationwide(content), settings.now);
  const isUnderWay = ({ timetable }: CampaignAtPlace): boolean =>
    phaseNow(timetable, settings.now).phase !== 'upcoming';
  const underWay = ahead.filter(isUnderWay);
  return underWay.length > 0 ? underWay : ahead.slice(0, 1);
}

/**
 * The consultation to speak of first: the one under way that closes first, else the next to open.
 * @param all consultations as they stand in one place
 * @returns `null` when all are over
 */
export function featuredAmong(
  all: readonly CampaignAtPlace[],
  now: EpochMs,
): CampaignAtPlace | null {
  const inPhase = all.map((at) => ({ at, phase: phaseNow(at.timetable, now).phase }));
  const underWay = inPhase
    .filter(({ phase }) => phase === 'open' || phase === 'closing')
    .sort((a, b) => (a.at.timetable.closings.at(-1) ?? 0) - (b.at.timetable.closings.at(-1) ?? 0));
  const upcoming = inPhase
    .filter(({ phase }) => phase === 'upcoming')
    .sort((a, b) => a.at.timetable.opensAt - b.at.timetable.opensAt);
  return (underWay[0] ?? upcoming[0])?.at ?? null;
}

/**
 * Consultations of a place, grouped as its page shows them: those not over yet, the one under way
 * that closes first at the head; and those that are over.
 * @param all consultations as they stand in one place
 */
export function byPhase(
  all: readonly CampaignAtPlace[],
  now: EpochMs,
): { ahead: CampaignAtPlace[]; over: CampaignAtPlace[] } {
  const isOver = ({ timetable }: CampaignAtPlace): boolean =>
    phaseNow(timetable, now).phase === 'closed';
  const ahead: CampaignAtPlace[] = [];
  let rest = all.filter((at) => !isOver(at));
  for (let first = featuredAmong(rest, now); first; first = featuredAmong(rest, now)) {
    const shown = first;
    ahead.push(shown);
    rest = rest.filter((at) => at !== shown);
  }
  return { ahead, over: all.filter(isOver) };
}
