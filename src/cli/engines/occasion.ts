import type { Content } from '../../content-files/content.ts';
import { campaignUrl } from '../../model/addresses.ts';
import { PHASE_LABEL } from '../../model/campaign/phase.ts';
import { campaignsNationwide } from '../../views/campaign/featured.ts';
import { checking, finding, searching, type Task } from './tasks.ts';
import { DAY_MS } from '../../model/time/vietnam-clock.ts';

/** When a site is built and visited, and what its visitors ask. */
export interface Occasion {
  /** Epoch ms, while a consultation is under way. */
  builtAt: number;
  tasks: { check: 'finder' | 'check' | 'search'; task: Task }[];
  /** What a page must say once the consultation is over. */
  later: { at: number; address: string; expression: string; expected: string };
}

const DAYS_BEFORE_THE_END = 12;

const STATUS = `document.querySelector('phase-status').textContent.replace(/\\s+/g, ' ').trim()`;

/**
 * An occasion with the newest consultation, and with a point, a code and a guide of the content.
 * @throws RangeError when it holds no consultation
 */
export function occasionOf(content: Content): Occasion {
  const [newest] = campaignsNationwide(content);
  if (!newest) throw new RangeError('No consultation in the content');
  const { opensAt, closings } = newest.timetable;
  const end = closings[closings.length - 1] ?? opensAt;
  const [point] = content.supportPoints;
  const [guide] = content.guides;
  const code = content.codes.find(
    ({ campaign, retiredOn }) => campaign === newest.campaign.id && retiredOn === undefined,
  );
  return {
    builtAt: Math.max(opensAt, end - DAYS_BEFORE_THE_END * DAY_MS),
    tasks: [
      ...(point ? [{ check: 'finder' as const, task: finding(point.name, point.name) }] : []),
      ...(code ? [{ check: 'check' as const, task: checking(code.code, 'Mã thật') }] : []),
      ...(guide ? [{ check: 'search' as const, task: searching(guide.title, guide.title) }] : []),
    ],
    later: {
      at: end + DAY_MS,
      address: campaignUrl(newest.campaign.id),
      expression: STATUS,
      expected: PHASE_LABEL.closed,
    },
  };
}
