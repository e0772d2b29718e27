import { Mistake } from '../src/cli/command.ts';
import { contentOrMistake } from '../src/cli/report.ts';
import { run } from '../src/cli/run.ts';
import { readSettings } from '../src/settings.ts';
import { serveFolder } from '../src/cli/static-server.ts';
import { measurePages, type PageFigures } from './lighthouse.ts';
import { pagesRead } from './page-kinds.ts';
import { buildStarlight } from './starlight.ts';

const FOLDER = '.cache/bench';
const ROUNDS = 3;

/** A day of the consultation on the Congress drafts, kept by the pages whatever day it is. */
export const WHILE_OPEN = {
  SITE_URL: 'https://gopy.example.gov.vn',
  SITE_NOW: '2025-11-03T09:00:00+07:00',
  SITE_PREVIEW: '1',
};

/** The kinds that stand beside the same text in Starlight. */
const BESIDE_PEER = ['guide', 'landing'];

const HEADINGS =
  'perf a11y best  seo     LCP     FCP     TBT    CLS  HTML KB  all KB  requests (to reach: 100 ×4, LCP 800 ms, landing and guide 14 and 29 KB)';

/**
 * Lighthouse (mobile, slow 4G simulated, median of three) on every kind of page, served with gzip,
 * beside Starlight pages with the same text; and how long the build of the real content takes.
 * @returns lines of name and figures
 */
export async function benchPages(): Promise<[string, string][]> {
  const started = performance.now();
  const built = await run(
    'astro/bin/astro.mjs',
    ['build', '--silent', '--outDir', `${FOLDER}/site`],
    WHILE_OPEN,
  );
  if (built !== 0) throw new Mistake('The real content does not build; see above.');
  const seconds = (performance.now() - started) / 1000;

  const kinds = pagesRead(contentOrMistake(readSettings()));
  const ours = await serveFolder(`${FOLDER}/site`);
  const twins = kinds
    .filter(({ type }) => BESIDE_PEER.includes(type))
    .map(({ type, address }) => ({ name: type, url: ours.origin + address }));
  const peer = await serveFolder(await buildStarlight(`${FOLDER}/starlight`, twins));
  const measured = [
    ...kinds.map(({ type, address }) => ({
      name: `${type} ${address}`,
      url: ours.origin + address,
    })),
    ...twins.map(({ name }) => ({
      name: `Starlight, text of the ${name}`,
      url: `${peer.origin}/${name}/`,
    })),
  ];
  const figures = await measurePages(
    measured.map(({ url }) => url),
    ROUNDS,
    Date.parse(WHILE_OPEN.SITE_NOW),
  );
  await ours.close();
  await peer.close();
  return [
    [`Lighthouse 13, median of ${ROUNDS}`, HEADINGS],
    ...figures.map((one, index): [string, string] => [measured[index]?.name ?? '', row(one)]),
    ['build of the real content', `${seconds.toFixed(1)} s`],
  ];
}

function row(figures: PageFigures): string {
  const { performance: speed, accessibility, bestPractices, seo } = figures;
  const marks = [speed, accessibility, bestPractices, seo].map((mark) => String(mark).padStart(4));
  const times = [figures.lcp, figures.fcp, figures.tbt].map((ms) => ms.toFixed(0).padStart(5));
  const [html, all] = [figures.html, figures.bytes].map((bytes) => (bytes / 1024).toFixed(1));
  return [
    marks.join(' '),
    ` ${times.join(' ms')} ms`,
    figures.cls.toFixed(3),
    html?.padStart(8),
    all?.padStart(7),
    String(figures.requests).padStart(9),
  ].join(' ');
}
