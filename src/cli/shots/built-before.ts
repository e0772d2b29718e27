import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeWhole } from '../../files/write-whole.ts';
import { dayNumberAt } from '../../model/time/vietnam-clock.ts';
import type { Settings } from '../../settings.ts';

const NOTE = '.cache/shots-built.txt';

/** What a site is built from, besides the content. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Whether a site is the one that was looked at before, and how to note that it is. */
interface BuiltBefore {
  isSame: () => boolean;
  note: () => void;
}

/**
 * Tells whether a site would be built the same again: by name, size and time of every file it is made
 * from, by the settings, and by the site that stands there. A build "now" counts for the day.
 * @param settings where the content is
 * @param site the folder of the site
 */
export function builtBefore(settings: Settings, site: string): BuiltBefore {
  const sign = (): string => {
    const hash = createHash('sha256').update(JSON.stringify({ ...settings, now: dayOf(settings) }));
    for (const path of [...SOURCES, settings.contentDir].flatMap(filesBelow).sort()) {
      hash.update(`\0${relative('', path)} ${stamp(path)}`);
    }
    return hash.update(`\0${stamp(join(site, 'index.html'))}`).digest('hex');
  };
  return {
    isSame: () => sign() === noted(),
    note: () => {
      writeWhole(NOTE, sign());
    },
  };
}

/** Another moment of the same day shows the same. */
const dayOf = ({ now }: Settings): number => dayNumberAt(now);

const filesBelow = (path: string): string[] =>
  statSync(path).isDirectory()
    ? globSync('**/*.*', { cwd: path }).map((one) => join(path, one))
    : [path];

function stamp(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs}` : '';
}

function noted(): string {
  try {
    return readFileSync(NOTE, 'utf8');
  } catch {
    return '';
  }
}
