/** Proves sheets on a core of its own: a file in, two readings out. */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { proveSheet } from '../press/proof-of-sheet.ts';
import type { SheetForm } from '../press/sheet-kinds.ts';
import type { Numbered } from '../press/worker-pool.ts';

/** A published sheet, and how it was drawn. */
export interface ProofJob {
  path: string;
  form: SheetForm;
  modules: number;
}

parentPort?.on('message', ({ id, value }: Numbered<ProofJob>) => {
  const { path, form, modules } = value;
  void proveSheet(readFileSync(path), form, modules).then((reading) => {
    parentPort?.postMessage({ id, value: reading });
  });
});
