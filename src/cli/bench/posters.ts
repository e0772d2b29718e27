import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { chromium } from 'playwright';
import { symbolAddress, typedAddress } from '../../model/addresses.ts';
import { drawCode } from '../../model/printed-code.ts';
import { NATIONWIDE } from '../../model/place.ts';
import { unitName } from '../../model/units.ts';
import { renderSheet } from '../../press/sheet.ts';
import type { SheetFacts } from '../../press/sheet-facts.ts';
import { sheetForms } from '../../press/sheet-kinds.ts';
import { campaignAtPlace } from '../../views/campaign-at-place.ts';
import { placeWithKey } from '../../views/places.ts';
import { sheetFactsOf } from '../../views/sheet-facts-of.ts';
import { findOrInstallBrowser } from '../find-browser.ts';
import { contentOrExit, settingsOrExit } from '../report.ts';

/** Sheets of the peer: enough for a steady figure, few enough to wait for. */
const PEER_SHEETS = 20;

/** Sheets drawn between two turns of the peer, so that a busy moment of the machine hits both. */
const ROUNDS = 4;
const SHEETS_A_ROUND = 250;

const BULK = '.cache/bench-posters';

/**
 * A4 posters a second, each with a code of its own, beside Chromium's `page.pdf()` with the same
 * text, one at a time, in turns; then the command that makes one for each commune, on all cores.
 * @returns lines of name and figure
 */
export async function benchPosters(): Promise<[string, string][]> {
  const posters = countryPosters();
  const [form] = sheetForms(['colour']);
  if (!form) throw new RangeError('A bench needs a form');
  const peer = await openPeer();
  let [ours, peers] = [0, 0];
  for (const poster of posters.slice(0, 50)) renderSheet(poster, form);
  await peer.print(posters.slice(0, 1));
  for (let round = 0; round < ROUNDS; round++) {
    const part = posters.slice(round * SHEETS_A_ROUND, (round + 1) * SHEETS_A_ROUND);
    ours += await timed(async () => {
      for (const [index, poster] of part.entries()) {
        renderSheet(poster, form);
        // Typst frees a document only when the event loop turns.
        if (index % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    });
    peers += await timed(() => peer.print(posters.slice(0, PEER_SHEETS)));
  }
  await peer.close();
  const ourRate = (ROUNDS * SHEETS_A_ROUND) / ours;
  const peerRate = (ROUNDS * PEER_SHEETS) / peers;
  const bulk = await benchBulk();
  return [
    ['Typst on one core', `${ourRate.toFixed(0)} a second`],
    ['Chromium page.pdf(), one at a time', `${peerRate.toFixed(1)} a second`],
    ['ratio, one core (to reach: 25)', (ourRate / peerRate).toFixed(1)],
    [
      `every commune on all cores: ${posters.length} files written`,
      `${bulk.seconds.toFixed(1)} s, ${(posters.length / bulk.seconds).toFixed(0)} a second`,
    ],
    ['ratio of the whole command', (posters.length / bulk.seconds / peerRate).toFixed(1)],
    ['peak memory of the command (to reach: 300 MB)', `${bulk.peakMb.toFixed(0)} MB`],
  ];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function countryPosters(): SheetFacts[] {
  const settings = settingsOrExit();
  const content = contentOrExit(settings);
  const [campaign] = content.campaigns;
  if (!campaign) throw new RangeError('A bench needs a campaign');
  const nationwide = campaignAtPlace(content, campaign, placeWithKey(content, NATIONWIDE));
  const sample = sheetFactsOf(content, nationwide, 'guide-poster');
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
    print: async (posters: readonly SheetFacts[]): Promise<void> => {
      for (const poster of posters) {
        await page.setContent(sheetHtml(poster));
        await page.pdf({ format: 'A4', tagged: true, printBackground: true });
      }
    },
    close: () => browser.close(),
  };
}

/** The text alone: no code, no fonts of its own, no layout. The peer has the lighter work. */
function sheetHtml(poster: SheetFacts): string {
  const steps = poster.steps.map((step) => `<li>${step}</li>`).join('');
  return `<!doctype html><html lang="vi"><title>${poster.title}</title>
<p>${poster.publisher}</p><p>${poster.place}</p><h1>${poster.title}</h1><p>${poster.subtitle}</p>
<h2>${poster.deadline.label}</h2><p>${poster.deadline.value}</p><ol>${steps}</ol>
<p>${poster.qr.typedAddress}</p><p>${poster.helpline.name} ${poster.helpline.number}</p>
<p>${poster.safety}</p><p>${poster.code} ${poster.issuedOn}</p></html>`;
}

/** The command as people start it, its peak memory read from the kernel (Linux; 0 elsewhere). */
function benchBulk(): Promise<{ seconds: number; peakMb: number }> {
  rmSync(BULK, { recursive: true, force: true });
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const flags = ['--max-semi-space-size=1', '--max-old-space-size=256'];
    const args = [...flags, 'src/cli/posters.ts', '--tat-ca-xa', '--out', BULK];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    let peakKb = 0;
    const watch = setInterval(() => {
      peakKb = Math.max(peakKb, peakOf(child.pid));
    }, 50);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`The command ended with exit ${code}`));
      else resolve({ seconds: (performance.now() - started) / 1000, peakMb: peakKb / 1024 });
    });
  });
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
