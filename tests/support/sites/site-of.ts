/** Sites as a build would make them, for tests of what pages, sheets and feeds say. */
import { loadContent } from '../../../src/content-files/load-content.ts';
import { reportOf } from '../../../src/content-files/problem.ts';
import { readSettings, type Settings } from '../../../src/settings.ts';
import type { Site } from '../../../src/site.ts';
import { SITE_URL } from './sites.ts';

/**
 * The settings of a build.
 * @param now ISO day or date-time the build stands at
 * @param others what differs from the project's own folders
 */
export const settingsOn = (now: string, others: Partial<Settings> = {}): Settings => ({
  ...readSettings({ SITE_URL, SITE_NOW: now }),
  ...others,
});

/**
 * The site of a content folder.
 * @throws Error with the editors' report when the content has problems
 */
export function siteOf(settings: Settings): Site {
  const { content, problems } = loadContent(settings);
  if (!content) throw new Error(reportOf(problems));
  return { content, settings };
}
