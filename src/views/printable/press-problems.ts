import type { Loaded } from '../../content-files/load-content.ts';
import { reportOf, type Problem } from '../../content-files/problem.ts';
import { checkFits } from './fits.ts';
import { checkLetters } from './letters.ts';
import { siteAddressFault } from './site-address.ts';

/**
 * Finds what no sheet, frame or picture could be made from, so that whatever passes the check can be built.
 * @param loaded the content as it was read; texts are only measured when nothing else is wrong
 */
export function pressProblems({ entries, content }: Loaded): Problem[] {
  const letters = checkLetters(entries);
  if (!content || letters.length > 0) return letters;
  return checkFits(entries, content);
}

/**
 * Why a site cannot be built.
 * @param loaded the content as it was read
 * @param siteUrl origin without a slash at its end
 * @param isHarmless problems that do not stand in the way of what the content is read for
 * @returns the editors' report; nothing when it can be built
 */
export function refusalOf(
  loaded: Loaded,
  siteUrl: string,
  isHarmless: (problem: Problem) => boolean = () => false,
): string | undefined {
  const problems = [...loaded.problems, ...pressProblems(loaded)];
  const fault = siteAddressFault(siteUrl);
  if (problems.every(isHarmless) && fault === undefined) return undefined;
  return [reportOf(problems), fault ?? ''].filter((part) => part !== '').join('\n\n');
}
