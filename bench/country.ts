import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { STAGE_SECONDS_FILE } from '../src/integrations/progress.ts';
import { STAGES } from '../src/integrations/stages.ts';
import { buildBareSite } from './bare-site.ts';
import { makeCountry } from './made-up/make-country.ts';
import { watched } from './watched.ts';

const COUNTRY = '.cache/country';

/** Of the provinces half have more communes, half fewer. */
const PROVINCE = 'bac-ninh';

/** What earlier builds have bundled, drawn and proven: a measured build must do it all. */
const KEPT = ['.cache/sheet-proof.json', '.cache/drawn', '.cache/bundled'];

/**
 * The whole country: every province and commune with its page, its code's landing page and an A4
 * poster, plus search; then once more, as after a change of a few words; then with every other commune,
 * which tells how it grows; one province of it; and a bare site of Astro with as many pages. `BENCH_EVERY=10` takes every
 * tenth commune for the whole.
 * @returns lines of name and figure
 */
export async function benchCountry(): Promise<[string, string][]> {
  const every = Number(process.env['BENCH_EVERY'] ?? 1);
  const places = makeCountry('content', `${COUNTRY}/content`, { every });
  const whole = await measuredBuild(COUNTRY);
  const stages = JSON.parse(readFileSync(STAGE_SECONDS_FILE, 'utf8')) as Record<string, number>;
  const dist = weightOf(`${COUNTRY}/dist`);
  const again = await measuredBuild(COUNTRY, { fromNothing: false });
  const halfPlaces = makeCountry('content', `${COUNTRY}/content`, { every: 2 * every });
  const half = await measuredBuild(COUNTRY);
  const halfDist = weightOf(`${COUNTRY}/dist`);
  const own = makeCountry('content', `${COUNTRY}/content`, { every, province: PROVINCE });
  const province = await measuredBuild(COUNTRY);
  const bare = await buildBareSite(`${COUNTRY}/bare`, dist.pages);
  // What a site takes without places, and with those of the province.
  const share = ((whole.seconds - half.seconds) * own) / (places - halfPlaces);
  const fixed = whole.seconds - (share * places) / own;
  const all = Object.values(stages).reduce((sum, seconds) => sum + seconds, 0);
  const figures = ({ seconds, peakMb }: Measured): string =>
    `${seconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB`;
  const weight = ({ pages, files, bytes }: SiteWeight): string =>
    `${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(0)} MB`;
  return [
    ['places', String(places)],
    ['build (to reach: 60 s, 1,200 MB)', figures(whole)],
    ['the site (to reach: 20,000 files, 400 MB)', weight(dist)],
    ['once more, sheets and frames known', figures(again)],
    ['with every other commune', `${figures(half)}; ${weight(halfDist)}`],
    [
      'the whole takes (to reach: 2.1)',
      `${(whole.seconds / half.seconds).toFixed(2)} times as long`,
    ],
    [
      `one province, ${own} places (what any site takes: ${fixed.toFixed(1)} s, its share: ${share.toFixed(1)} s)`,
      figures(province),
    ],
    ...Object.entries(stages).map(([stage, seconds]): [string, string] => [
      `of the time: ${stage} (${STAGES[stage as keyof typeof STAGES]})`,
      `${((100 * seconds) / all).toFixed(0)} %, ${seconds.toFixed(1)} s`,
    ]),
    [`bare Astro with ${dist.pages} pages`, figures(bare)],
  ];
}

interface Measured {
  seconds: number;
  peakMb: number;
}

interface SiteWeight {
  pages: number;
  files: number;
  bytes: number;
}

/** What a built site consists of. A file with two names, as pages behind codes are, weighs once. */
function weightOf(folder: string): SiteWeight {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = new Map(
    files.map(({ parentPath, name }) => {
      const { ino, size } = statSync(join(parentPath, name));
      return [ino, size];
    }),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: sizes.values().reduce((sum, size) => sum + size, 0),
  };
}

/**
 * Builds a made-up country and watches.
 * @param folder holds `content`; `dist` goes beside it
 * @param options `fromNothing`: forgets what earlier builds have drawn
 * @returns how long it took, and the most memory it had in MB
 */
export function measuredBuild(folder: string, { fromNothing = true } = {}): Promise<Measured> {
  rmSync(`${folder}/dist`, { recursive: true, force: true });
  if (fromNothing) for (const path of KEPT) rmSync(path, { recursive: true, force: true });
  return watched(['src/cli/build.ts', '--ra', `${folder}/dist`], {
    CONTENT_DIR: `${folder}/content`,
    SITE_NOW: '2025-11-03',
  });
}
