import type { Content } from '../../content-files/content.ts';
import { campaignUrl } from '../../model/addresses.ts';
import { PHASE_LABEL } from '../../model/campaign/phase.ts';
import { campaignsNationwide } from '../../views/campaign/featured.ts';
import { unitName } from '../../model/places/units.ts';
import { statusAt } from '../../model/points/support-point-status.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { DAY_MS } from '../../model/time/vietnam-clock.ts';
import { scheduleOf } from '../../views/point/support-points.ts';
import { checking, finding, naming, searching, type Task } from './tasks.ts';

/** What visitors ask, on a day on which the content has an answer. */
interface Asked {
  check: 'place' | 'finder' | 'check' | 'search';
  /** Epoch ms: the day of the site that is asked. */
  builtAt: number;
  /** `null` where the content has nothing to ask for. */
  task: Task | null;
}

/** When a site is built and visited, and what its visitors ask. */
export interface Occasion {
  /** Epoch ms, while a consultation is under way. */
  builtAt: number;
  tasks: Asked[];
  /** What a page must say once the consultation is over. */
  later: { at: number; address: string; expression: string; expected: string };
}

const DAYS_BEFORE_THE_END = 12;

const STATUS = `document.querySelector('phase-status').textContent.replace(/\\s+/g, ' ').trim()`;

/**
 * An occasion with the newest consultation, and with a commune, a point, a code and a guide of the content.
 * @throws RangeError when it holds no consultation
 */
export function occasionOf(content: Content): Occasion {
  const [newest] = campaignsNationwide(content);
  if (!newest) throw new RangeError('No consultation in the content');
  const { opensAt, closings } = newest.timetable;
  const end = closings[closings.length - 1] ?? opensAt;
  const builtAt = Math.max(opensAt, end - DAYS_BEFORE_THE_END * DAY_MS);
  const [guide] = content.guides;
  const code = content.codes.find(
    ({ campaign, retiredOn }) => campaign === newest.campaign.id && retiredOn === undefined,
  );
  const [commune] = [...content.units.communes.values()].map(unitName);
  return {
    builtAt,
    tasks: [
      { check: 'place', builtAt, task: commune ? naming(commune, sentenceCase(commune)) : null },
      { check: 'finder', ...findingWhileOpen(content, builtAt) },
      { check: 'check', builtAt, task: code ? checking(code.code, 'Mã thật') : null },
      { check: 'search', builtAt, task: guide ? searching(guide.title, guide.title) : null },
    ],
    later: {
      at: end + DAY_MS,
      address: campaignUrl(newest.campaign.id),
      expression: STATUS,
      expected: PHASE_LABEL.closed,
    },
  };
}

/** A point that serves on a day near the occasion's; there is no finder where no point is open. */
function findingWhileOpen(content: Content, near: number): Pick<Asked, 'builtAt' | 'task'> {
  const serving = content.supportPoints.flatMap((point) => {
    const { status, periods } = scheduleOf(content, point);
    const lastDays = (periods ?? []).map(({ closesAt }) => closesAt - DAY_MS);
    return [near, ...lastDays]
      .filter((day) => statusAt(status, periods, day) === 'open')
      .map((day) => ({ point, day }));
  });
  const distance = ({ day }: { day: number }): number => Math.abs(day - near);
  const [nearest] = serving.sort((a, b) => distance(a) - distance(b));
  if (!nearest) return { builtAt: near, task: null };
  return { builtAt: nearest.day, task: finding(nearest.point.name, nearest.point.name) };
}
