/**
 * Vitest's global setup, and a program of its own: builds the sites of `sites.ts`, one after another
 * (Astro keeps a cache in the checkout that two builds would fight over), several in one process, which
 * loads Astro and warms up once. A site whose sources are unchanged is kept.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { runProgram } from '../../../src/cli/run.ts';
import { replaceFolder } from '../../../src/files/replace-folder.ts';
import { keptBundles } from '../../../src/integrations/bundles/kept-bundles.ts';
import { progress } from '../../../src/integrations/progress.ts';
import { reading } from '../../../src/integrations/styles/unstyled-pages.ts';
import { readSettings } from '../../../src/settings.ts';
import { fingerprintOfSources } from './fingerprint.ts';
import { setup as freeze } from './frozen-content.ts';
import { writePointsContent } from './made-up-points.ts';
import { writePayloadContent } from './made-up-payloads.ts';
import { writeChangedContent } from './made-up-changes.ts';
import { writeInstances } from './made-up-instances.ts';
import { siteDir, SITES, type SiteName } from './sites.ts';

const PROGRAM = 'tests/support/sites/build-sites.ts';

/** What earlier builds have drawn. */
const DRAWN = '.cache/drawn';

/** Sites a process builds: each leaves 250 MB behind. */
const SITES_A_PROCESS = 6;

/** Built twice must mean made twice: by another process, and drawn anew. */
const MADE_ANEW: SiteName = 'again';

/** How far a build is concerns nobody here. */
const UNHEARD = { isTTY: false, write: () => true };

/** What the person running the tests has set, and what Vitest sets, must not reach a site. */
const OF_OTHERS =
  'SITE_URL SITE_NOW SITE_PREVIEW CONTENT_DIR SITE_WORKSHOP VIDEOS_DIR NODE_ENV VITEST'.split(' ');

/** Several projects name this setup; one run of Vitest builds once. */
const shared = globalThis as { testSites?: Promise<void> };

export function setup(): Promise<void> {
  return (shared.testSites ??= buildStale());
}

const stampOf = (name: SiteName): string => `${siteDir(name)}.stamp`;

/** Builds the sites whose sources have changed. */
async function buildStale(): Promise<void> {
  const fingerprint = fingerprintOfSources();
  const stale = (Object.keys(SITES) as SiteName[]).filter(
    (name) => !existsSync(stampOf(name)) || readFileSync(stampOf(name), 'utf8') !== fingerprint,
  );
  if (stale.length === 0) return;
  freeze();
  writePointsContent();
  writeInstances();
  writePayloadContent();
  writeChangedContent();
  const usual = stale.filter((name) => name !== MADE_ANEW);
  while (usual.length > 0) await buildElsewhere(usual.splice(0, SITES_A_PROCESS));
  if (stale.includes(MADE_ANEW)) await withoutDrawings(() => buildElsewhere([MADE_ANEW]));
}

/** Builds sites in a process of their own. */
async function buildElsewhere(names: readonly SiteName[]): Promise<void> {
  const code = await runProgram(process.execPath, [PROGRAM, ...names]);
  if (code !== 0) throw new Error(`One of these sites does not build: ${names.join(', ')}`);
}

/** Lays aside what has been drawn, for as long as a build takes. */
async function withoutDrawings(make: () => Promise<void>): Promise<void> {
  const aside = `${DRAWN}-aside`;
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(DRAWN)) renameSync(DRAWN, aside);
  try {
    await make();
  } finally {
    // Other tests draw meanwhile: the folder is exchanged in one step.
    if (existsSync(aside)) await replaceFolder(DRAWN, (empty) => rename(aside, empty));
  }
}

/** Builds a site in this process. */
async function build(name: SiteName): Promise<void> {
  const { build: buildWithAstro } = await import('astro');
  const fingerprint = fingerprintOfSources();
  const dir = siteDir(name);
  rmSync(stampOf(name), { force: true });
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dirname(dir), { recursive: true });
  for (const key of OF_OTHERS) Reflect.deleteProperty(process.env, key);
  Object.assign(process.env, SITES[name]);
  const started = Date.now();
  await buildWithAstro({ outDir: dir, logLevel: 'error', integrations: integrationsFor(name) });
  writeFileSync(stampOf(name), fingerprint);
  console.log(`built the site “${name}” in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** What people build their site with besides: bundles of an earlier build, but not where all is made anew. */
function integrationsFor(name: SiteName): AstroIntegration[] {
  if (name === MADE_ANEW) return [];
  const bundles = keptBundles(readSettings(), siteDir(name), () => undefined);
  return [bundles.integration, progress(bundles.keep, reading, UNHEARD)];
}

if (import.meta.main) {
  const named = process.argv.slice(2) as SiteName[];
  if (named.length === 0) await buildStale();
  else for (const name of named) await build(name);
}
