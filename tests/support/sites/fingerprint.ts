import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';

/** What a built site depends on; commands only start the build. */
const SOURCES = [
  'src/**/*',
  'content/units/*',
  'tests/fixtures/content-2025/**/*',
  'public/**/*',
  'tests/fixtures/content-good/**/*',
  'astro.config.mjs',
  'package-lock.json',
  'tests/support/sites/sites.ts',
  'tests/support/sites/frozen-content.ts',
  'tests/support/sites/build-sites.ts',
  'tests/support/sites/made-up-*.ts',
  'tests/fixtures/points/*',
  'tests/fixtures/videos/**/*',
  'bench/made-up/make-country.ts',
];

/**
 * A hash over names and bytes of everything a built site depends on.
 * @param patterns what that is
 * @throws RangeError when a pattern matches nothing: what it stood for has moved, and would no longer count
 */
export function fingerprintOfSources(patterns: readonly string[] = SOURCES): string {
  const hash = createHash('sha256').update(process.version);
  const found = patterns.flatMap((pattern) => {
    const paths = globSync(pattern, { exclude: ['src/cli/**'] });
    if (paths.length === 0) throw new RangeError(`${pattern} matches nothing`);
    return paths;
  });
  for (const path of found.sort()) {
    if (statSync(path).isFile()) hash.update(`\0${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
