import { rmSync } from 'node:fs';
import { chromium } from 'playwright';
import { symbolAddress, typedAddress } from '../src/model/addresses.ts';
import { drawCode } from '../src/model/codes/printed-code.ts';
import { NATIONWIDE } from '../src/model/places/place.ts';
import { unitName } from '../src/model/places/units.ts';
import { renderSheet } from '../src/press/sheets/sheet.ts';
import type { SheetFacts } from '../src/press/sheets/sheet-facts.ts';
import { sheetForms } from '../src/model/sheets/sheet-kinds.ts';
import { campaignAtPlace } from '../src/views/campaign/campaign-at-place.ts';
import { placeWithKey } from '../src/views/place/places.ts';
import { sheetFactsOf } from '../src/views/sheet/sheet-facts-of.ts';
import { findOrInstallBrowser } from '../src/cli/programs/find-browser.ts';
import { MERGED_SHEETS, startSheetWorkers } from '../src/cli/posters/make.ts';
import { contentOrMistake } from '../src/cli/report.ts';
import { readSettings } from '../src/settings.ts';
import { samePoster, wordsAlone } from './peer-poster.ts';
import { watched } from './watched.ts';

/** Sheets of the peer a turn: enough for a steady figure, few enough to wait for. */
const PEER_SHEETS = 20;

/** Sheets drawn between two turns of the peer, so that a busy moment of the machine hits all. */
const ROUNDS = 4;
const SHEETS_A_ROUND = 750;

const BULK = '.cache/bench-posters';

/**
 * A4 posters a second: on one core; by the press at work, which draws on all cores and writes files, a
 * file each and as documents for a print house; and by the peer, Chromium's `page.pdf()` one at a time,
 * in turns, all of them warm. Then the command that makes one for each commune, from its start to its
 * report.
 * @returns lines of name and figure
 */
export async function benchPosters(): Promise<[string, string][]> {
  const posters = countryPosters();
  const [form] = sheetForms(['colour']);
  if (!form) throw new RangeError('A bench needs a form');
  const some = posters.slice(0, PEER_SHEETS);
  const peer = await openPeer();
  const press = startSheetWorkers();
  const drawHere = async (part: readonly SheetFacts[]): Promise<void> => {
    for (const [index, facts] of part.entries()) {
      renderSheet(facts, form);
      // Typst frees a document only when the event loop turns.
      if (index % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const drawAll = async (part: readonly SheetFacts[], together: number): Promise<void> => {
    const documents = Array.from({ length: Math.ceil(part.length / together) }, (_, index) =>
      part.slice(index * together, (index + 1) * together),
    );
    const outcomes = await press.run(
      documents.map((some) => ({
        path: `${BULK}/${some[0]?.code ?? ''}-${together}.pdf`,
        sheets: some.map((facts) => ({ facts, form })),
      })),
    );
    if (outcomes.some((one) => 'problem' in one)) throw new Error('A poster could not be drawn');
  };
  const ways = [
    { name: 'one core, a file each', run: drawHere, sheets: SHEETS_A_ROUND },
    {
      name: 'the press, all cores, a file each',
      run: (part: readonly SheetFacts[]) => drawAll(part, 1),
      sheets: SHEETS_A_ROUND,
    },
    {
      name: `the press, all cores, ${MERGED_SHEETS} to a document`,
      run: (part: readonly SheetFacts[]) => drawAll(part, MERGED_SHEETS),
      sheets: SHEETS_A_ROUND,
    },
    {
      name: 'Chromium page.pdf(): the words alone',
      run: (part: readonly SheetFacts[]) => peer.print(part.map(wordsAlone)),
      sheets: PEER_SHEETS,
    },
    {
      name: 'Chromium page.pdf(): the same poster',
      run: (part: readonly SheetFacts[]) => peer.print(part.map(samePoster)),
      sheets: PEER_SHEETS,
    },
  ].map((way) => ({ ...way, seconds: 0 }));
  for (const { run } of ways) await run(some);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, way] of ways.entries()) {
      // No two ways draw the same posters in a round: Typst would find them laid out.
      const from = way.sheets === PEER_SHEETS ? 0 : ((round + index) % ROUNDS) * SHEETS_A_ROUND;
      way.seconds += await timed(() => way.run(posters.slice(from, from + way.sheets)));
    }
  }
  await peer.close();
  await press.end();
  const rates = ways.map(({ sheets, seconds }) => (ROUNDS * sheets) / seconds);
  const [here = 0, each = 0, together = 0, words = 1, same = 1] = rates;
  const bulk = await benchBulk();
  const whole = posters.length / bulk.seconds;
  const ratios = (rate: number): string =>
    `${(rate / words).toFixed(1)}, ${(rate / same).toFixed(1)}`;
  return [
    ...ways.map(({ name }, index): [string, string] => [
      name,
      `${(rates[index] ?? 0).toFixed(1)} a second`,
    ]),
    ['ratios to the words alone, the same poster: a file each (to reach: 25)', ratios(each)],
    ['… together', ratios(together)],
    ['… a file each, on one core', ratios(here)],
    [
      `the command for every commune: ${posters.length} files and report`,
      `${bulk.seconds.toFixed(1)} s, ${whole.toFixed(0)} a second`,
    ],
    ['… its ratios', ratios(whole)],
    ['… its peak memory (to reach: 300 MB)', `${bulk.peakMb.toFixed(0)} MB`],
  ];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function countryPosters(): SheetFacts[] {
  const settings = readSettings();
  const content = contentOrMistake(settings);
  const [campaign] = content.campaigns;
  if (!campaign) throw new RangeError('A bench needs a campaign');
  const nationwide = campaignAtPlace(content, campaign, placeWithKey(content, NATIONWIDE));
  const sample = sheetFactsOf({ content, settings }, nationwide, 'guide-poster');
  const taken = new Set<string>();
  let seed = 1;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  return [...content.units.communes.values()].map((commune) => {
    const province = content.units.provinces.get(commune.provinceCode);
    const code = drawCode(taken, random);
    taken.add(code);
    return {
      ...sample,
      place: `${unitName(commune)}, ${province ? unitName(province) : ''}`,
      code,
      qr: {
        symbolUrl: symbolAddress(settings.siteUrl, code),
        typedAddress: typedAddress(settings.siteUrl, code),
      },
    };
  });
}

async function openPeer() {
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  return {
    print: async (pages: readonly string[]): Promise<void> => {
      for (const html of pages) {
        await page.setContent(html);
        await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true });
      }
    },
    close: () => browser.close(),
  };
}

/** The command as people start it. */
function benchBulk(): Promise<{ seconds: number; peakMb: number }> {
  rmSync(BULK, { recursive: true, force: true });
  const flags = ['--max-semi-space-size=1', '--max-old-space-size=256'];
  return watched([...flags, 'src/cli/posters.ts', '--tat-ca-xa', '--ra', BULK]);
}
