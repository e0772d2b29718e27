import { neededCodes, withoutCode } from '../../content-files/needed-codes.ts';
import type { Entries } from '../../content-files/read-entries.ts';
import { unitsOf } from '../../content-files/units-in.ts';
import type { RegisterRow } from '../../model/codes/code-register.ts';
import { codesInUse, purposeKey, type Purpose } from '../../model/codes/codes-in-use.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import { type IsoDay } from '../../model/time/calendar.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { Mistake } from '../command.ts';
import { purposeAsked, type AskedCodes } from './asked.ts';
import { issueCodes } from './issue-codes.ts';
import { refuseLateCodes } from './late-codes.ts';

/** What `issue` was asked for. */
interface IssueAsked extends AskedCodes {
  /** Everything that is lacking. */
  'con-thieu': boolean;
  /** One more, though a code serves already. */
  them: boolean;
}

/**
 * Issues what was asked for.
 * @param contentDir the content folder
 * @param asked one code, or everything that is lacking
 * @param today the day of issue
 * @returns what to say, once the codes stand in the register
 * @throws Mistake for what cannot be issued; then nothing was
 */
export function issue(
  contentDir: string,
  entries: Entries,
  asked: IssueAsked,
  today: IsoDay,
): string {
  const purposes = asked['con-thieu']
    ? allLacking(entries, today)
    : oneAsked(entries, asked, today);
  const { issued, total } = issueCodes(contentDir, purposes, today);
  return [
    ...issued.map(({ code, campaign, place, channel, point }) =>
      [code, campaign, place, channel, ...(point ? [point] : [])].join('  '),
    ),
    `Đã cấp ${issued.length} mã, ngày ${formatDay(today)}. Sổ có ${total} mã.`,
  ].join('\n');
}

type PurposesIn = (register: readonly RegisterRow[]) => Purpose[];

/** What the sheets need, and a code of its own for the boards of the whole country. */
function allLacking(entries: Entries, today: IsoDay): PurposesIn {
  const running = entries.campaigns.filter(
    ({ value }) => value && value.periods.vneid.closes >= today,
  );
  const screens = running.map(({ id }) => ({
    campaign: id,
    place: NATIONWIDE,
    channel: 'screen',
  }));
  const wanted = [...neededCodes(entries, today), ...screens];
  return (register) => withoutCode(wanted, register);
}

function oneAsked(entries: Entries, asked: IssueAsked, today: IsoDay): PurposesIn {
  const purpose = purposeAsked(entries, unitsOf(entries), asked);
  const own = entries.campaigns.find(({ id }) => id === purpose.campaign)?.value;
  if (own) refuseLateCodes([[purpose.campaign, own.periods.vneid.closes]], today);
  return (register) => {
    const known = codesInUse(register).get(purposeKey(purpose));
    if (!known || asked.them) return [purpose];
    throw new Mistake(
      `Đã có mã ${known.code} đang dùng cho việc này, cấp ngày ${formatDay(known.issuedOn)}.\n` +
        `Thay mã thì thôi dùng mã cũ trước: npm run codes -- retire ${known.code} --ly-do "…"\n` +
        'Thật cần thêm một mã nữa thì ghi thêm --them; bản in vẫn dùng mã cũ.',
    );
  };
}
