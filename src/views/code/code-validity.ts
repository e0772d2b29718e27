import type { CampaignEntry, Content } from '../../content-files/content.ts';
import { dayAt, type IsoDay } from '../../model/time/calendar.ts';
import type { PrintedCode } from '../../schemas/code.ts';
import { pointWithId, servingTimetable, type PointEntry } from '../point/support-points.ts';

/** A point without a last day has one that Temporal cannot write. */
const NO_END = 8e15;

/**
 * The last day on which what a sheet says holds: the app's last day of the consultation, or the
 * point's where it serves no longer than that.
 * @param point the support point a sign stands for
 */
export function lastDayOf(content: Content, campaign: CampaignEntry, point?: PointEntry): IsoDay {
  const { closes } = campaign.periods.vneid;
  const end = point && servingTimetable(content, point)?.closings.at(-1);
  if (end === undefined || end > NO_END) return closes;
  const pointEnd = dayAt(end - 1);
  return pointEnd < closes ? pointEnd : closes;
}

/**
 * The last day on which what a code was printed beside holds.
 * @param row a row of the register
 * @returns `null` for a code issued after that day, for the record
 */
export function validThrough(content: Content, row: PrintedCode): IsoDay | null {
  const campaign = content.campaigns.find(({ id }) => id === row.campaign);
  if (!campaign) return null;
  const point = pointWithId(content, row.point);
  const lastDay = lastDayOf(content, campaign, point);
  return row.issuedOn <= lastDay ? lastDay : null;
}
