import type { CampaignEntry } from '../../content-files/content.ts';
import { dayAt } from '../../model/time/calendar.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { pointNow, type PointSchedule } from '../../model/points/point-now.ts';
import { POINT_STATUS_LABEL } from '../../model/points/support-point-words.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { pointWithId, scheduleOf, type PointEntry } from './support-points.ts';
import type { Site } from '../../site.ts';

/** How a point stands, for its page and for lists. */
interface PointStatusWords {
  /** The schedule for the script, as JSON. */
  data: string;
  /** What the build shows before a script says whether it is open now. */
  words: string;
  /** Whether it has moved or closed. */
  isOver: boolean;
  state: string;
  /** "Phục vụ từ ngày 01/11/2025 đến hết ngày 15/11/2025.": true whenever it is read. */
  served: string | null;
  movedTo: PointEntry | null;
  campaigns: readonly CampaignEntry[];
  isStale: boolean;
  checkedOn: string;
}

/** How a point stands on the day of the build. */
export function pointStatus(site: Site, point: PointEntry): PointStatusWords {
  const schedule = scheduleOf(site.content, point);
  const { status, isStale } = pointNow(schedule, site.settings.now);
  const isOver = status === 'moved' || status === 'closed';
  return {
    data: attributeJson({
      ...schedule,
      exceptions: orNull(schedule.exceptions),
      sessions: orNull(schedule.sessions),
    }),
    isOver,
    state: isOver ? 'over' : 'built',
    words: status === 'closed' ? 'Đã ngừng phục vụ' : sentenceCase(POINT_STATUS_LABEL[status]),
    served: servedWords(schedule),
    movedTo: pointWithId(site.content, point.movedTo) ?? null,
    campaigns: site.content.campaigns.filter(({ id }) => point.campaigns.includes(id)),
    isStale: isStale && !isOver,
    checkedOn: formatDay(point.checkedOn),
  };
}

const orNull = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

/** A year no point serves in: without limit. */
const FAR = 8e15;

function servedWords({ periods }: PointSchedule): string | null {
  const first = periods?.[0];
  const last = periods?.at(-1);
  if (!first || !last) return null;
  const from = first.opensAt < -FAR ? '' : ` từ ngày ${formatDay(dayAt(first.opensAt))}`;
  const to = last.closesAt > FAR ? '' : ` đến hết ngày ${formatDay(dayAt(last.closesAt - 1))}`;
  return from + to === '' ? null : `Thời gian phục vụ:${from}${to}.`;
}

/**
 * Data for a script in an attribute of a page; what is not there is left out.
 * @param data anything that can be JSON
 */
export const attributeJson = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) => (value === null ? undefined : value));
