/**
 * Who does what in a suggested plan, in the words of the editors, with the days of the place. No quota,
 * and no word about which choice to take.
 */
import { PUBLIC } from '../../model/campaign/deadline.ts';
import { TASK_DAY, type TaskUntil } from '../../model/campaign/task-day.ts';
import { lastMomentWords } from '../../model/campaign/last-day.ts';
import type { KitDeadline, KitWords } from '../kit-facts.ts';
import { lastDayInside } from './paragraphs.ts';

/** A role with what is suggested for it. */
interface SuggestedTasks {
  role: string;
  items: readonly string[];
}

/** "hết ngày 14/11/2025": the last moment of a deadline. */
export const lastMomentOfKit = ({ closesAt }: KitDeadline): string =>
  `hết ${lastMomentWords(closesAt)}`;

/** "Cán bộ, đảng viên: hết ngày 14/11/2025": the deadlines of groups other than the public. */
const ownDeadlines = ({ more }: KitWords): string[] =>
  more.deadlines
    .filter(({ audience, kind }) => kind === 'people' && audience !== PUBLIC)
    .map((one) => `${one.label}: ${lastMomentOfKit(one)}`);

/**
 * The same as sentences behind another one.
 * @returns " Cán bộ, đảng viên: hết ngày 14/11/2025."; empty where there is none
 */
export const groupSentences = (words: KitWords): string =>
  ownDeadlines(words)
    .map((one) => ` ${one}.`)
    .join('');

/**
 * Roles and their suggested tasks, as a plan lists them. A task of groups is left out where none has a
 * deadline of its own; screens without one follow the public.
 * @param words the consultation in the place
 */
export function suggestedTasks(words: KitWords): SuggestedTasks[] {
  return words.more.tasks.flatMap(({ role, tasks }) => {
    const items = tasks.flatMap(({ text, until }) => {
      const day = until === undefined ? '' : dayInside(words, until);
      return until !== undefined && day === '' ? [] : [text.replaceAll(TASK_DAY, () => day)];
    });
    return items.length === 0 ? [] : [{ role, items }];
  });
}

/** "hết ngày 14/11/2025"; empty where groups have no deadline of their own. */
function dayInside(words: KitWords, until: TaskUntil): string {
  if (until === 'groups') return ownDeadlines(words).join('; ');
  const screens = words.more.deadlines.find(({ kind }) => kind === 'screens');
  return until === 'screens' && screens ? lastMomentOfKit(screens) : lastDayInside(words);
}
