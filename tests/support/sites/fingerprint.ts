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
  'tests/support/made-up-*.ts',
  'tests/fixtures/points/*',
  'tests/fixtures/videos/**/*',
  'bench/made-up/make-country.ts',
];

/** A hash over names and bytes of everything a built site depends on. */
export function fingerprintOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of globSync(SOURCES, { exclude: ['src/cli/**'] }).sort()) {
    if (statSync(path).isFile()) hash.update(`\0${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
