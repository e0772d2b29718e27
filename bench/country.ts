import { rmSync } from 'node:fs';
import { makeCountry } from './made-up/make-country.ts';
import { watched } from './watched.ts';

const COUNTRY = '.cache/country';

/** What earlier builds have drawn and proven: a measured build must do it all. */
const KEPT = ['.cache/sheet-proof.json', '.cache/drawn'];

/**
 * The whole country: every province and commune with its page, its code's landing page and an A4
 * poster, plus search; then once more, as after a change of a few words.
 * @returns lines of name and figure
 */
export async function benchCountry(): Promise<[string, string][]> {
  const places = makeCountry('content', `${COUNTRY}/content`);
  const { seconds, peakMb } = await measuredBuild(COUNTRY);
  const again = await measuredBuild(COUNTRY, { fromNothing: false });
  return [
    ['places', String(places)],
    ['build (to reach: 60 s)', `${seconds.toFixed(1)} s`],
    ['peak memory (to reach: 1,200 MB)', `${peakMb.toFixed(0)} MB`],
    ['build once more, sheets and frames known', `${again.seconds.toFixed(1)} s`],
  ];
}

/**
 * Builds a made-up country and watches.
 * @param folder holds `content`; `dist` goes beside it
 * @param options `fromNothing`: forgets what earlier builds have drawn
 * @returns how long it took, and the most memory it had in MB
 */
export function measuredBuild(
  folder: string,
  { fromNothing = true } = {},
): Promise<{ seconds: number; peakMb: number }> {
  rmSync(`${folder}/dist`, { recursive: true, force: true });
  if (fromNothing) for (const path of KEPT) rmSync(path, { recursive: true, force: true });
  return watched(
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', `${folder}/dist`],
    { CONTENT_DIR: `${folder}/content`, SITE_NOW: '2025-11-03' },
  );
}
