/** Proves sheets on a core of its own: a file in, two readings out. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { drawingKey } from '../press/engine/drawing-key.ts';
import { sheetProver, type SheetReading } from '../press/proof/sheet-prover.ts';
import type { Numbered } from '../press/engine/worker-pool.ts';

/** A published sheet. */
export interface ProofJob {
  file: string;
  path: string;
  /** What its code shall say. */
  address: string;
}

/** What was read; none from a file that never came or that no engine opens. */
export interface ProofOutcome {
  file: string;
  key: string;
  reading: SheetReading | undefined;
  /** Whether it is one of those that are read from pixels although their layout is proven. */
  isInSample: boolean;
}

/** What a worker knows: readings by the key of what was read; when the build began. */
export interface ProofKnown {
  readings: Readonly<Partial<Record<string, SheetReading>>>;
  since: number;
  /** Set by the main thread: 1 once the build is done and no file is to be waited for. */
  isBuilt: Int32Array;
}

/** How often a file is looked for, in milliseconds; the sheets of a build come one by one. */
const PATIENCE = 100;

/** One sheet in so many is drawn and read from its pixels, although its layout is proven already. */
const SAMPLE = 50;

const prove = sheetProver();
const known = workerData as ProofKnown;

parentPort?.on('message', ({ id, value }: Numbered<ProofJob>) => {
  void outcomeOf(value).then((outcome) => {
    parentPort?.postMessage({ id, value: outcome });
  });
});

async function outcomeOf({ file, path, address }: ProofJob): Promise<ProofOutcome> {
  let pdf = finished(path);
  while (!pdf && Atomics.load(known.isBuilt, 0) === 0) {
    await setTimeout(PATIENCE);
    pdf = finished(path);
  }
  pdf ??= finished(path);
  if (!pdf) return { file, key: '', reading: undefined, isInSample: false };
  const key = drawingKey({ proofOf: createHash('sha256').update(pdf).digest('hex') });
  const before = known.readings[key];
  // What the cache says is not read twice if it is good news; a spoiled cache stops no build.
  const isProven = before?.zxing === address && before.qr === address;
  const reading = isProven ? before : await proven(pdf, address, isInSample(key));
  return { file, key, reading, isInSample: isInSample(key) };
}

/**
 * A file of this build that is written to its end. One that was taken over from the site before is as old as it was,
 * its name is not.
 */
function finished(path: string): Buffer | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || stat.ctimeMs < known.since) return undefined;
  const bytes = readFileSync(path);
  return bytes.subarray(-8).includes('%%EOF') ? bytes : undefined;
}

/** Drawn by the key, and so by what is on the sheet: the same sheets in every build of the same site. */
const isInSample = (key: string): boolean => Number.parseInt(key.slice(0, 8), 16) % SAMPLE === 0;

async function proven(
  pdf: Uint8Array,
  address: string,
  asPixels: boolean,
): Promise<SheetReading | undefined> {
  try {
    return await prove(pdf, address, asPixels);
  } catch {
    return undefined;
  }
}
