import { loadContent } from '../content-files/load-content.ts';
import type { Content } from '../content-files/content.ts';
import { remarksReport, type Problem } from '../content-files/problem.ts';
import { refusalOf } from '../views/printable/press-problems.ts';
import type { Settings } from '../settings.ts';
import { Mistake } from './command.ts';

/**
 * Reads and checks the content.
 * @param options `isHarmless`: problems that do not stand in the way of what the content is read
 *   for; `saysRemarks`: whether remarks, which stop nothing, are printed too
 * @throws Mistake with every problem
 */
export function contentOrMistake(
  settings: Settings,
  options: { isHarmless?: (problem: Problem) => boolean; saysRemarks?: boolean } = {},
): Content {
  const { isHarmless = () => false } = options;
  const loaded = loadContent(settings, isHarmless);
  const { content, remarks } = loaded;
  if (options.saysRemarks && remarks.length > 0) console.log(remarksReport(remarks));
  const refusal = refusalOf(loaded, settings, isHarmless);
  if (content && refusal === undefined) return content;
  throw new Mistake(refusal ?? '');
}
