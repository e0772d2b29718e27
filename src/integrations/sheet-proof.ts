import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from '../content-files/load-content.ts';
import type { QrReading } from '../press/proof.ts';
import { drawQr } from '../press/qr.ts';
import { scanDistance } from '../press/scan-distance.ts';
import { runJobs } from '../press/worker-pool.ts';
import type { Settings } from '../settings.ts';
import { factsOfSheet, publishedSheets } from '../views/published-sheets.ts';
import type { ProofJob } from './sheet-proof-worker.ts';

/** What the report says of a sheet. */
interface ProvenSheet {
  file: string;
  code: string;
  address: string;
  /** Metres from which the code can be scanned. */
  scanDistance: number;
  zxing: boolean;
  qr: boolean;
}

/** Readings by the fingerprint of what was read: an unchanged sheet is not read twice. */
const CACHE = '.cache/sheet-proof.json';
const REPORT = 'ap-phich/kiem-chung.json';
const WORKER = 'src/integrations/sheet-proof-worker.ts';

/**
 * Proves every sheet of the build: drawn by an engine that did not write it, its code read by two
 * decoders that are not the encoder. Publishes the report and stops the build at a code that is not
 * read as it should be. About 20 ms a sheet and core; a sheet proven before costs nothing.
 * @param settings where the content is
 */
export function sheetProof(settings: Settings): AstroIntegration {
  return {
    name: 'sheet-proof',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { content } = loadContent(settings);
        if (!content) return; // reported before anything was built
        const root = fileURLToPath(dir);
        const started = performance.now();
        const wanted = publishedSheets(content).map((sheet) => {
          const { qr, code } = factsOfSheet(content, sheet);
          const { modules } = drawQr(qr.symbolUrl);
          const { campaign, place } = sheet.at;
          return {
            file: `ap-phich/${campaign.id}/${place.key}/${sheet.fileName}`,
            code,
            address: qr.symbolUrl,
            modules,
            form: sheet.form,
          };
        });
        const readings = await readAll(root, wanted);
        const sheets = wanted.map(({ file, code, address, modules, form }): ProvenSheet => {
          const reading = readings.get(file);
          return {
            file: `/${file}`,
            code,
            address,
            scanDistance: scanDistance(form, modules),
            zxing: reading?.zxing === address,
            qr: reading?.qr === address,
          };
        });
        const failed = sheets.filter(({ zxing, qr }) => !zxing || !qr);
        writeFileSync(join(root, REPORT), reportOf(sheets, failed.length));
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        if (failed.length > 0) {
          throw new Error(`Codes not read: ${failed.map(({ file }) => file).join(', ')}`);
        }
        logger.info(`${sheets.length} sheets read by both decoders in ${seconds} s`);
      },
    },
  };
}

function reportOf(sheets: readonly ProvenSheet[], failed: number): string {
  const how = { rasteriser: 'PDFium', decoders: ['zxing-wasm', 'qr'] };
  const rows = sheets.map((sheet) => JSON.stringify(sheet)).join(',\n');
  const head = JSON.stringify({ ...how, checked: sheets.length, failed }).slice(0, -1);
  return `${head},"sheets":[\n${rows}\n]}\n`;
}

async function readAll(
  root: string,
  wanted: readonly (Omit<ProofJob, 'path'> & { file: string })[],
): Promise<Map<string, QrReading>> {
  const known = existsSync(CACHE)
    ? (JSON.parse(readFileSync(CACHE, 'utf8')) as Record<string, QrReading>)
    : {};
  const keys = wanted.map(({ file }) => fingerprintOf(readFileSync(join(root, file))));
  const todo = wanted
    .map((one, index) => ({ ...one, key: keys[index] ?? '' }))
    .filter(({ key }) => !known[key]);
  const jobs = todo.map(({ file, form, modules }): ProofJob => {
    return { path: join(root, file), form, modules };
  });
  await runJobs<ProofJob, QrReading>(WORKER, jobs, (reading, id) => {
    known[todo[id]?.key ?? ''] = reading;
  });
  mkdirSync('.cache', { recursive: true });
  writeFileSync(CACHE, JSON.stringify(known));
  return new Map(
    wanted.flatMap(({ file }, index): [string, QrReading][] => {
      const reading = known[keys[index] ?? ''];
      return reading ? [[file, reading]] : [];
    }),
  );
}

const fingerprintOf = (pdf: Uint8Array): string =>
  createHash('sha256').update(pdf).digest('hex').slice(0, 24);
