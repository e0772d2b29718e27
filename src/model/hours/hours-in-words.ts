/**
 * Hours in words, as an official reads back what was understood: "thứ hai, thứ tư, thứ sáu, 8 giờ đến
 * 11 giờ".
 */
import {
  dayListText,
  daysByHours,
  isAlways,
  type DayHours,
  type Session,
  type Week,
} from './hours.ts';
import { dayWords, WEEKDAYS } from './opening-words.ts';
import { formatDay } from '../time/vietnam-clock.ts';

function timeWords(minutes: number): string {
  const inDay = minutes > 1440 ? minutes - 1440 : minutes;
  const [hour, minute] = [Math.floor(inDay / 60), inDay % 60];
  return `${hour} giờ${minute === 0 ? '' : ` ${minute}`}${minutes > 1440 ? ' hôm sau' : ''}`;
}

const hoursInWords = (hours: DayHours): string =>
  hours
    .map(({ from, to }) =>
      from === 0 && to === 1440 ? 'cả ngày đêm' : `${timeWords(from)} đến ${timeWords(to)}`,
    )
    .join(' và ');

/**
 * Weekly hours in words; closed days are left out.
 * @param week seven days, Monday first
 */
export function weekInWords(week: Week): string {
  if (isAlways(week)) return 'tất cả các ngày, cả ngày đêm';
  return daysByHours(week)
    .map(({ hours, days }) => {
      const names = days.length === 7 ? 'tất cả các ngày' : dayListText(days, WEEKDAYS, ' đến ');
      return `${names}, ${hoursInWords(hours)}`;
    })
    .join('; ');
}

/**
 * Dated sessions in words, each day with its day of the week.
 * @param sessions in order
 */
export const sessionsInWords = (sessions: readonly Session[]): string =>
  sessions
    .map(({ from, through, hours, place }) => {
      const days =
        from === through ? dayWords(from) : `${formatDay(from)} đến ${formatDay(through)}`;
      return [days, hoursInWords(hours), ...(place === undefined ? [] : [`tại ${place}`])].join(
        ', ',
      );
    })
    .join('; ');
