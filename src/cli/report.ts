import { loadContent } from '../content-files/load-content.ts';
import type { Content } from '../content-files/content.ts';
import { remarksReport, reportOf, type Problem } from '../content-files/problem.ts';
import type { Settings } from '../settings.ts';
import { Mistake } from './command.ts';

/**
 * Reads and checks the content.
 * @param settings where the content is
 * @param options `isHarmless`: problems that do not stand in the way of what the content is read
 *   for; `saysRemarks`: whether remarks, which stop nothing, are printed too
 * @throws Mistake with every problem
 */
export function contentOrMistake(
  settings: Settings,
  options: { isHarmless?: (problem: Problem) => boolean; saysRemarks?: boolean } = {},
): Content {
  const { content, problems, remarks } = loadContent(settings, options.isHarmless);
  if (options.saysRemarks && remarks.length > 0) console.log(remarksReport(remarks));
  if (content) return content;
  throw new Mistake(reportOf(problems));
}
