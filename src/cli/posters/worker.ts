/** Draws sheets on a core of its own: a job in, its outcome out. */
import { parentPort } from 'node:worker_threads';
import { writeWhole } from '../../files/write-whole.ts';
import { renderSheets, type Sheet } from '../../press/sheets/sheet.ts';
import type { Numbered } from '../../press/engine/worker-pool.ts';

/** A file to write: one sheet, or several in one document. */
export interface Job {
  path: string;
  sheets: readonly Sheet[];
}

/** What became of a job: its size in bytes, or why it failed. */
export type JobOutcome = { bytes: number } | { problem: string };

parentPort?.on('message', ({ id, value }: Numbered<Job>) => {
  parentPort?.postMessage({ id, value: outcomeOf(value) });
});

function outcomeOf({ path, sheets }: Job): JobOutcome {
  try {
    const pdf = renderSheets(sheets);
    writeWhole(path, pdf);
    return { bytes: pdf.length };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
