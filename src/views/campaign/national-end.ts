import { formatDay } from '../../model/time/vietnam-clock.ts';
import type { CampaignAtPlace } from './campaign-at-place.ts';

/**
 * Until when the app itself takes opinions, where the place asks its people to be done earlier.
 * @param at a consultation in a place
 * @returns a sentence, or `null` where both are the same day
 */
export function nationalEndWords({ campaign, timetable }: CampaignAtPlace): string | null {
  return timetable.closings.length > 1
    ? `Lỡ ngày này, VNeID vẫn nhận ý kiến đến hết ngày ${formatDay(campaign.periods.vneid.closes)}.`
    : null;
}
