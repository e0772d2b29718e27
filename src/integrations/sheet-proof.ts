import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCache } from '../files/read-cache.ts';
import { writeWhole } from '../files/write-whole.ts';
import { evictUnused } from '../press/engine/kept.ts';
import type { ProofBy, SheetReading } from '../press/proof/sheet-prover.ts';
import { qrModules } from '../press/qr/qr.ts';
import { scanDistance } from '../press/qr/scan-distance.ts';
import { workerPool } from '../press/engine/worker-pool.ts';
import type { Settings } from '../settings.ts';
import type { Site } from '../site.ts';
import { factsOfSheet, publishedSheets } from '../views/sheet/published-sheets.ts';
import { checkedContent, passOnContent } from './checked-content.ts';
import { spent } from './stages.ts';
import type { ProofJob, ProofKnown, ProofOutcome } from './sheet-proof-worker.ts';

/** What the report says of a sheet. */
interface ProvenSheet {
  file: string;
  code: string;
  address: string;
  /** Metres from which the code can be scanned. */
  scanDistance: number;
  zxing: boolean;
  qr: boolean;
  /** Read off the drawn page, or from the modules in the file; nothing where nothing was read. */
  by: ProofBy | null;
}

/** A sheet to prove, with what the report says of it before. */
type Wanted = Omit<ProvenSheet, 'zxing' | 'qr' | 'by'> & ProofJob;

/** Readings by the key of what was read: an unchanged sheet is not read twice. */
const CACHE = '.cache/sheet-proof.json';
const REPORT = 'ap-phich/kiem-chung.json';
const WORKER = 'src/integrations/sheet-proof-worker.ts';

/** What was read of a sheet. */
interface Reading extends SheetReading {
  isInSample: boolean;
}

/** Proof that goes on beside the build. */
interface Proof {
  wanted: readonly Wanted[];
  /** Says that every file is there; the readings by file, once all are known. */
  finish: () => Promise<ReadonlyMap<string, Reading>>;
}

/**
 * Proves every sheet of the build: its code is read by two decoders that are not the encoder. Every
 * layout, and of the sheets that share one every fiftieth, is drawn by an engine that did not write it;
 * from the files of the others the modules are read back. The report says which. Publishes the report and stops the build at a code that is not
 * read as it should be. While pages are made, which keeps one core busy, the others prove the sheets
 * that are there already; a sheet proven in an earlier build costs nothing.
 */
export function sheetProof(settings: Settings): AstroIntegration {
  let outDir = '';
  let proof: Proof | undefined;
  return {
    name: 'sheet-proof',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        const { content } = checkedContent(settings);
        if (content) proof = startProof({ content, settings }, outDir); // else reported before
        passOnContent(settings);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!proof) return;
        const started = performance.now();
        const readings = await proof.finish();
        const seen = new Set<string>();
        const sheets = proof.wanted.map((sheet): ProvenSheet => {
          const { file, code, address } = sheet;
          const reading = readings.get(file);
          return {
            file: `/${file}`,
            code,
            address,
            scanDistance: sheet.scanDistance,
            zxing: reading?.zxing === address,
            qr: reading?.qr === address,
            by: reading ? reportedProof(reading, seen) : null,
          };
        });
        const failed = sheets.filter(({ zxing, qr }) => !zxing || !qr);
        writeFileSync(join(fileURLToPath(dir), REPORT), reportOf(sheets, failed.length));
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        if (failed.length > 0) {
          throw new Error(
            `Mã QR không đọc được, hoặc đọc ra địa chỉ khác, trên:\n${failed.map(({ file, code }) => `  ${file} (mã ${code})`).join('\n')}\nChưa in tờ nào thì thôi dùng mã ấy, cấp mã khác, rồi tạo lại trang: npm run codes -- retire MÃ --ly-do "Mã khó quét", npm run codes -- issue --con-thieu`,
          );
        }
        evictUnused();
        spent('proof');
        logger.info(`${sheets.length} sheets read by both decoders, ${seconds} s after the last`);
      },
    },
  };
}

/**
 * How a sheet was read, as the report tells it: the same in every build of the same site. Each prover reads
 * the first of a layout that comes to it from pixels; only the first in the order of the report is said to be.
 * @param seen the layouts of the sheets before it; its own is added
 */
function reportedProof({ by, layout, isInSample }: Reading, seen: Set<string>): ProofBy {
  if (layout === undefined) return by;
  const isFirst = seen.size < seen.add(layout).size;
  return isFirst || isInSample ? by : 'modules';
}

function wantedIn(site: Site, root: string): Wanted[] {
  return publishedSheets(site.content).map((sheet) => {
    const { qr, code } = factsOfSheet(site, sheet);
    const { campaign, place } = sheet.at;
    const file = `ap-phich/${campaign.id}/${place.key}/${sheet.fileName}`;
    return {
      file,
      path: join(root, file),
      code,
      address: qr.symbolUrl,
      scanDistance: scanDistance(sheet.form, qrModules(qr.symbolUrl)),
    };
  });
}

function startProof(site: Site, root: string): Proof {
  const wanted = wantedIn(site, root);
  const readings = readCache<SheetReading>(CACHE);
  const found = new Map<string, Reading>();
  const isBuilt = new Int32Array(new SharedArrayBuffer(4));
  const known: ProofKnown = { readings, since: Date.now(), isBuilt };
  const note = ({ file, key, reading, isInSample }: ProofOutcome): void => {
    if (!reading) return;
    readings[key] = reading;
    found.set(file, { ...reading, isInSample });
  };
  const jobs = wanted
    .values()
    .map(({ file, path, address }): ProofJob => ({ file, path, address }));
  const prove = async (count: number, keepsRunning: boolean): Promise<void> => {
    const workers = workerPool<ProofJob, ProofOutcome>(WORKER, { count, known, keepsRunning });
    try {
      await workers.run(jobs, note);
    } finally {
      await workers.end();
    }
  };
  // One core makes pages until the build is done, and proves then. A build that ends with an error must not be
  // kept running by sheets that will never be there.
  const beside = prove(Math.min(availableParallelism() - 1, 3), false);
  beside.catch(() => undefined); // heard at the end
  const finish = async (): Promise<ReadonlyMap<string, Reading>> => {
    Atomics.store(isBuilt, 0, 1);
    const untilProven = setInterval(() => undefined, 1000);
    try {
      await Promise.all([beside, prove(1, true)]);
    } finally {
      clearInterval(untilProven);
    }
    writeWhole(CACHE, JSON.stringify(readings));
    return found;
  };
  return { wanted, finish };
}

function reportOf(sheets: readonly ProvenSheet[], failed: number): string {
  const how = { rasteriser: 'PDFium', decoders: ['zxing-wasm', 'qr'] };
  const rows = sheets.map((sheet) => JSON.stringify(sheet)).join(',\n');
  const byOf = (by: ProofBy): number => sheets.filter((sheet) => sheet.by === by).length;
  const counts = {
    checked: sheets.length,
    failed,
    pixels: byOf('pixels'),
    modules: byOf('modules'),
  };
  const head = JSON.stringify({ ...how, ...counts }).slice(0, -1);
  return `${head},"sheets":[\n${rows}\n]}\n`;
}
