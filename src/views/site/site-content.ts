import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../content-files/load-content.ts';
import type { Content } from '../../content-files/content.ts';
import { reportOf } from '../../content-files/problem.ts';
import { readSettings, type Settings } from '../../settings.ts';

let read: { content: Content; version: number } | null = null;

/** The settings of this build, read once. */
export const settings: Settings = readSettings();

/**
 * The checked content, read once a build; while editing, again whenever a content file changes.
 * @throws Error with the editors' report when the content has problems
 */
export function siteContent(): Content {
  const version = import.meta.env.DEV ? newestChange(settings.contentDir) : 0;
  if (read?.version === version) return read.content;
  const { content, problems } = loadContent(settings);
  if (!content) throw new Error(reportOf(problems));
  read = { content, version };
  return content;
}

function newestChange(dir: string): number {
  const times = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}
