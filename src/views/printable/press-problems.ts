import type { Loaded } from '../../content-files/load-content.ts';
import { reportOf, type Problem } from '../../content-files/problem.ts';
import { checkFits } from './fits.ts';
import type { Settings } from '../../settings.ts';
import { checkLetters } from './letters.ts';
import { checkLogo } from './logo.ts';
import { siteAddressFault } from './site-address.ts';

/**
 * Finds what no sheet, frame or picture could be made from, so that whatever passes the check can be built.
 * @param loaded the content as it was read; texts are only measured when nothing else is wrong
 */
export function pressProblems({ entries, content }: Loaded, settings: Settings): Problem[] {
  const problems = [...checkLetters(entries), ...checkLogo(entries, settings.publicDir)];
  if (!content || problems.length > 0) return problems;
  return checkFits(entries, { content, settings });
}

/**
 * Why a site cannot be built.
 * @param loaded the content as it was read
 * @param isHarmless problems that do not stand in the way of what the content is read for
 * @returns the editors' report; nothing when it can be built
 */
export function refusalOf(
  loaded: Loaded,
  settings: Settings,
  isHarmless: (problem: Problem) => boolean = () => false,
): string | undefined {
  const problems = [...loaded.problems, ...pressProblems(loaded, settings)];
  const fault = siteAddressFault(settings.siteUrl);
  if (problems.every(isHarmless) && fault === undefined) return undefined;
  return [reportOf(problems), fault ?? ''].filter((part) => part !== '').join('\n\n');
}
