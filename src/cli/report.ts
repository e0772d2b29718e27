import { loadContent } from '../content-files/load-content.ts';
import type { Content } from '../content-files/content.ts';
import { reportOf, type Problem } from '../content-files/problem.ts';
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
 * @param isHarmless problems that do not stand in the way of what the content is read for
 */
export function contentOrExit(
  settings: Settings,
  isHarmless?: (problem: Problem) => boolean,
): Content {
  const { content, problems } = loadContent(settings, isHarmless);
  if (content) return content;
  console.error(reportOf(problems));
  process.exit(1);
}
