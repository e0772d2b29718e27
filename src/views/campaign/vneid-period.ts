import type { CampaignEntry } from '../../content-files/content.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';

/**
 * When the app took opinions, and, where other ways stayed open longer, until when those did: a
 * consultation that is over in the app need not be over on paper.
 * @returns one or two sentences that stay true whenever they are read
 */
export function vneidPeriodWords(campaign: CampaignEntry): string {
  const { vneid } = campaign.periods;
  const inApp = `VNeID nhận ý kiến từ ${formatDay(vneid.opens)} đến hết ${formatDay(vneid.closes)}.`;
  const others = otherWaysWords(campaign);
  return others === null ? inApp : `${inApp} ${others}`;
}

/**
 * Until when other ways than the app stay open.
 * @returns a sentence, or `null` where they close no later
 */
export const otherWaysWords = ({ periods: { vneid, all } }: CampaignEntry): string | null =>
  all.closes > vneid.closes
    ? `Các cách góp ý khác nhận ý kiến đến hết ${formatDay(all.closes)}.`
    : null;
