/**
 * Vitest's global setup, and a program of its own: builds the sites of `sites.ts`, one after another
 * (Astro keeps a cache in the checkout that two builds would fight over). A site whose sources are
 * unchanged is kept.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprintOfSources } from './fingerprint.ts';
import { setup as freeze } from './frozen-content.ts';
import { writePointsContent } from './made-up-points.ts';
import { writePayloadContent } from './made-up-payloads.ts';
import { siteDir, SITES, type SiteName } from './sites.ts';

/** What earlier builds have drawn. */
const DRAWN = '.cache/drawn';

/** Several projects name this setup; one run of Vitest builds once. */
const shared = globalThis as { testSites?: Promise<void> };

export function setup(): Promise<void> {
  return (shared.testSites ??= buildAll());
}

async function buildAll(): Promise<void> {
  const fingerprint = fingerprintOfSources();
  freeze();
  writePointsContent();
  writePayloadContent();
  for (const name of Object.keys(SITES) as SiteName[]) {
    const dir = siteDir(name);
    const stamp = `${dir}.stamp`;
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) continue;
    rmSync(stamp, { force: true });
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dirname(dir), { recursive: true });
    const started = Date.now();
    // Built twice must mean drawn twice.
    await (name === 'again' ? withoutDrawings(() => build(name, dir)) : build(name, dir));
    writeFileSync(stamp, fingerprint);
    console.log(`built the site “${name}” in ${Math.round((Date.now() - started) / 1000)} s`);
  }
}

/** Lays aside what has been drawn, for as long as a build takes. */
async function withoutDrawings(build: () => Promise<void>): Promise<void> {
  const aside = `${DRAWN}-aside`;
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(DRAWN)) renameSync(DRAWN, aside);
  try {
    await build();
  } finally {
    rmSync(DRAWN, { recursive: true, force: true });
    if (existsSync(aside)) renameSync(aside, DRAWN);
  }
}

function build(name: SiteName, dir: string): Promise<void> {
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  // What the person running the tests has set, and what Vitest sets, must not reach the site.
  for (const key of [
    'SITE_URL',
    'SITE_NOW',
    'SITE_PREVIEW',
    'CONTENT_DIR',
    'SITE_WORKSHOP',
    'NODE_ENV',
    'VITEST',
  ])
    Reflect.deleteProperty(env, key);
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--outDir', dir], {
      env: { ...env, ...SITES[name] },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The site “${name}” does not build:\n${output}`));
    });
  });
}

if (import.meta.main) await buildAll();
