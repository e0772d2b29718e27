import { campaignUrl } from '../../model/addresses.ts';
import { optionSentence } from '../../model/campaign/options.ts';
import { lastDayWords } from '../../model/campaign/last-day.ts';
import type { Site } from '../../site.ts';
import type { CampaignAtPlace } from './campaign-at-place.ts';
import { endedWords } from './ended-words.ts';
import { SHEET_WORDS } from '../sheet/sheet-words.ts';
import { whileOpenWords } from './public-deadline.ts';
import { vneidPeriodWords } from './vneid-period.ts';
import type { Settings } from '../../settings.ts';

/** A text for Zalo or Facebook. */
interface Post {
  /** Lines apart by line ends, paragraphs by an empty line. */
  text: string;
  /** Letters as people count them. */
  length: number;
}

/**
 * The post about a consultation while it runs: what, until when, how, where. Every fact comes from the
 * content; all options are named, none is recommended.
 */
export function runningPost(site: Site, at: CampaignAtPlace): Post {
  const { campaign, place } = at;
  const options = campaign.options.map(({ label }) => label);
  const address = place.url ?? campaignUrl(campaign.id);
  return postOf([
    [...(place.url === null ? [] : [`${place.name}:`]), campaign.title, campaign.summary],
    whileOpenWords(at),
    ['Cách làm:', ...campaign.posterSteps.map((step, index) => `${index + 1}. ${step}`)],
    [optionSentence(options, 'Bạn đọc rồi tự chọn.')],
    [
      `Cần giúp về VNeID: gọi ${site.content.site.helpline.number}.`,
      `${SHEET_WORDS.safety}.`,
      `Xem đầy đủ: ${site.settings.siteUrl}${address}`,
    ],
  ]);
}

/** The post once the consultation is over. */
export function endedPost(settings: Settings, { campaign }: CampaignAtPlace): Post {
  return postOf([
    [campaign.title, `${endedWords(campaign)}. ${vneidPeriodWords(campaign)}`],
    [...(campaign.afterwards ? [campaign.afterwards.text] : [])],
    [`Xem lại: ${settings.siteUrl}${campaignUrl(campaign.id)}`],
  ]);
}

function postOf(paragraphs: readonly (readonly string[])[]): Post {
  const text = paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return { text, length: Array.from(text).length };
}

/**
 * The days a post is for, so that nobody posts it later by mistake: up to the place's own last day.
 * @returns "Dùng đến hết thứ sáu, ngày 14/11/2025"
 */
export const postValidity = ({ publicDeadline }: CampaignAtPlace): string =>
  `Dùng đến hết ${lastDayWords(publicDeadline.closesAt)}`;
