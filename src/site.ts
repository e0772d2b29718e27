/**
 * The site a build makes: what its content says and what the environment decides. The middleware hands it
 * to pages, layouts, components and endpoints as `locals.site`; whatever they call gets it as an argument.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { takeOver } from './content-files/handed-on.ts';
import { loadContent } from './content-files/load-content.ts';
import type { Content } from './content-files/content.ts';
import { reportOf } from './content-files/problem.ts';
import { readSettings, type Settings } from './settings.ts';

export interface Site {
  content: Content;
  settings: Settings;
}

let current: { site: Site; version: number } | null = null;

/**
 * The site of this process, read once; while editing, again whenever a content file changes.
 * @throws Error with the editors' report when the content has problems
 */
export function currentSite(): Site {
  const settings = current?.site.settings ?? readSettings();
  const version = import.meta.env.DEV ? newestChange(settings.contentDir) : 0;
  if (current?.version === version) return current.site;
  const content = (import.meta.env.DEV ? undefined : takeOver(settings)) ?? read(settings);
  current = { site: { content, settings }, version };
  return current.site;
}

function read(settings: Settings): Content {
  const { content, problems } = loadContent(settings);
  if (!content) throw new Error(reportOf(problems));
  return content;
}

function newestChange(dir: string): number {
  const times = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}
