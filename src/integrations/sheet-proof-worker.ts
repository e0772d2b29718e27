/** Proves sheets on a core of its own: a file in, two readings out. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { QrReading } from '../press/proof/proof.ts';
import { proveSheet } from '../press/proof/proof-of-sheet.ts';
import type { Numbered } from '../press/engine/worker-pool.ts';

/** A published sheet. */
export interface ProofJob {
  file: string;
  path: string;
  /** Modules a side of its code. */
  modules: number;
}

/** What was read; none from a file that never came or that no engine opens. */
export interface ProofOutcome {
  file: string;
  fingerprint: string;
  reading: QrReading | undefined;
}

/** What a worker knows: readings by the fingerprint of what was read; when the build began. */
export interface ProofKnown {
  readings: Readonly<Record<string, QrReading>>;
  since: number;
  /** Set by the main thread: 1 once the build is done and no file is to be waited for. */
  isBuilt: Int32Array;
}

/** How often a file is looked for, in milliseconds; the sheets of a build come one by one. */
const PATIENCE = 100;

const known = workerData as ProofKnown;

parentPort?.on('message', ({ id, value }: Numbered<ProofJob>) => {
  void outcomeOf(value).then((outcome) => {
    parentPort?.postMessage({ id, value: outcome });
  });
});

async function outcomeOf({ file, path, modules }: ProofJob): Promise<ProofOutcome> {
  let pdf = finished(path);
  while (!pdf && Atomics.load(known.isBuilt, 0) === 0) {
    await setTimeout(PATIENCE);
    pdf = finished(path);
  }
  pdf ??= finished(path);
  if (!pdf) return { file, fingerprint: '', reading: undefined };
  const fingerprint = createHash('sha256').update(pdf).digest('hex').slice(0, 24);
  const reading = known.readings[fingerprint] ?? (await proven(pdf, modules));
  return { file, fingerprint, reading };
}

/** A file of this build that is written to its end. */
function finished(path: string): Buffer | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || stat.mtimeMs < known.since) return undefined;
  const bytes = readFileSync(path);
  return bytes.subarray(-8).includes('%%EOF') ? bytes : undefined;
}

async function proven(pdf: Uint8Array, modules: number): Promise<QrReading | undefined> {
  try {
    return await proveSheet(pdf, modules);
  } catch {
    return undefined;
  }
}
