import { loadContent } from '../content-files/load-content.ts';
import type { Content } from '../content-files/content.ts';
import { remarksReport, reportOf, type Problem } from '../content-files/problem.ts';
import { readSettings, SettingsError, type Settings } from '../settings.ts';

/**
 * Reads the settings, or says what is wrong with them and ends the program with exit 1.
 */
export function settingsOrExit(): Settings {
  try {
    return readSettings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/**
 * Reads and checks the content, or prints every problem and ends the program with exit 1.
 * @param settings where the content is
 * @param options `isHarmless`: problems that do not stand in the way of what the content is read
 *   for; `saysRemarks`: whether remarks, which stop nothing, are printed too
 */
export function contentOrExit(
  settings: Settings,
  options: { isHarmless?: (problem: Problem) => boolean; saysRemarks?: boolean } = {},
): Content {
  const { content, problems, remarks } = loadContent(settings, options.isHarmless);
  if (options.saysRemarks && remarks.length > 0) console.log(remarksReport(remarks));
  if (content) return content;
  console.error(reportOf(problems));
  process.exit(1);
}
