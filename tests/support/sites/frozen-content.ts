/**
 * Vitest's global setup: the content that tests may name dates, slogans and counts of. It is what
 * editors had written in November 2025, kept in `tests/fixtures/`, so that what they write next
 * breaks no test; with the official list of units, which is too large to keep twice.
 */
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The official list of units: reference data, which no editor writes. */
export const UNITS_FOLDER = 'content/units';

/** The frozen files as they are kept, without the units. */
const KEPT = 'tests/fixtures/content-2025';

/** The whole frozen content folder. */
export const FROZEN_CONTENT = '.cache/frozen/content';

const PARTS = { [KEPT]: '.', [UNITS_FOLDER]: 'units' };

/** Puts the frozen content together where it is not there yet, or differs from what is kept. */
export function setup(): void {
  if (isThere()) return;
  const beside = `${FROZEN_CONTENT}-${process.pid}`;
  mkdirSync(dirname(FROZEN_CONTENT), { recursive: true });
  for (const [from, to] of Object.entries(PARTS))
    cpSync(from, join(beside, to), { recursive: true });
  try {
    // Runs that begin together all make it: the first one's stays, for its tests may be reading it.
    if (!isThere()) {
      rmSync(FROZEN_CONTENT, { recursive: true, force: true });
      renameSync(beside, FROZEN_CONTENT);
    }
  } catch (error) {
    if (!isThere()) throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Whether the frozen content is what is kept. */
function isThere(): boolean {
  const wanted = Object.entries(PARTS).flatMap(([from, to]) => hashes(from, to));
  return hashes(FROZEN_CONTENT, '.').sort().join('\n') === wanted.sort().join('\n');
}

/** A line for each file of a folder: where it goes, and its bytes as a hash. */
function hashes(folder: string, to: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
      return `${join(to, name)} ${hash}`;
    });
}
