import { lastDaySentences, type LastDay } from '../../model/campaign/last-day-sentences.ts';
import { lastDayWords } from '../../model/campaign/last-day.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { SHEET_WORDS } from '../sheet/sheet-words.ts';
import type { CampaignAtPlace } from './campaign-at-place.ts';
import { nationalEndWords } from './national-end.ts';
import { otherWaysWords } from './vneid-period.ts';

/**
 * The public's last day in a place, the place's own where it is before the app's.
 * @param at a consultation in a place
 */
export function publicLastDay(at: CampaignAtPlace): LastDay {
  const note = nationalEndWords(at);
  return {
    label: SHEET_WORDS.deadlineLabel,
    value: `Hết ${lastDayWords(at.publicDeadline.closesAt)}`,
    ...(note !== null && { note }),
  };
}

/**
 * From when and until when people of a place can take part, said while it runs: one last day, and a
 * sentence about what stays open after it.
 * @param at a consultation in a place
 * @returns two lines of whole sentences
 */
export function whileOpenWords(at: CampaignAtPlace): [opens: string, closes: string] {
  const { campaign } = at;
  const later = otherWaysWords(campaign);
  return [
    `VNeID nhận ý kiến từ ngày ${formatDay(campaign.periods.vneid.opens)}.`,
    [lastDaySentences(publicLastDay(at)), ...(later === null ? [] : [later])].join(' '),
  ];
}
