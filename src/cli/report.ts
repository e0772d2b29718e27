import { loadContent } from '../content-files/load-content.ts';
import type { Content } from '../content-files/content.ts';
import { reportOf } from '../content-files/problem.ts';
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
 */
export function contentOrExit(settings: Settings): Content {
  const { content, problems } = loadContent(settings);
  if (content) return content;
  console.error(reportOf(problems));
  process.exit(1);
}
