import type { CampaignEntry } from '../../content-files/content.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';

/**
 * That a consultation is over in the app, for sheets, frames and pictures: true whenever it is read.
 * @returns "Đã kết thúc ngày 15/11/2025"
 */
export function endedWords({ periods }: CampaignEntry): string {
  return `Đã kết thúc ngày ${formatDay(periods.vneid.closes)}`;
}
