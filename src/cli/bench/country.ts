import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { makeCountry } from '../../../tests/scale/make-country.ts';

const COUNTRY = '.cache/country';
const PROOF_CACHE = '.cache/sheet-proof.json';

/**
 * The whole country: every province and commune with its page, its code's landing page and an A4
 * poster, plus search.
 * @returns lines of name and figure
 */
export async function benchCountry(): Promise<[string, string][]> {
  rmSync(`${COUNTRY}/dist`, { recursive: true, force: true });
  // Else the second run is spared what the first has proven.
  rmSync(PROOF_CACHE, { force: true });
  const places = makeCountry('content', `${COUNTRY}/content`);
  const { seconds, peakMb } = await measuredBuild(COUNTRY);
  return [
    ['places', String(places)],
    ['build (to reach: 60 s)', `${seconds.toFixed(1)} s`],
    ['peak memory (to reach: 1,200 MB)', `${peakMb.toFixed(0)} MB`],
  ];
}

/**
 * Builds a made-up country and watches.
 * @param folder holds `content`; `dist` goes beside it
 * @returns how long it took, and the most memory it had in MB
 */
export function measuredBuild(folder: string): Promise<{ seconds: number; peakMb: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', `${folder}/dist`],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, CONTENT_DIR: `${folder}/content`, SITE_NOW: '2025-11-03' },
      },
    );
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
    }, 200);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`The build of the country ended with exit ${code}`));
      else resolve({ seconds: (performance.now() - started) / 1000, peakMb: peak / 1024 });
    });
  });
}

/** The highest memory a process has had, in KB (Linux; 0 elsewhere or once it is gone). */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
