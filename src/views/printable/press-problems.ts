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
 * @param publicDir the folder files are served from
 */
export function pressProblems({ entries, content }: Loaded, publicDir: string): Problem[] {
  const problems = [...checkLetters(entries), ...checkLogo(entries, publicDir)];
  return content && problems.length === 0 ? checkFits(entries, content) : problems;
}

/**
 * Why a site cannot be built.
 * @param loaded the content as it was read
 * @param settings the site's address, and the folder files are served from
 * @param isHarmless problems that do not stand in the way of what the content is read for
 * @returns the editors' report; nothing when it can be built
 */
export function refusalOf(
  loaded: Loaded,
  { siteUrl, publicDir }: Pick<Settings, 'siteUrl' | 'publicDir'>,
  isHarmless: (problem: Problem) => boolean = () => false,
): string | undefined {
  const problems = [...loaded.problems, ...pressProblems(loaded, publicDir)];
  const fault = siteAddressFault(siteUrl);
  if (problems.every(isHarmless) && fault === undefined) return undefined;
  return [reportOf(problems), fault ?? ''].filter((part) => part !== '').join('\n\n');
}
