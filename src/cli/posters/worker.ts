/** Draws sheets on a core of its own: a job in, its outcome out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { renderSheets } from '../../press/sheet.ts';
import type { Job, Outcome } from './pool.ts';

parentPort?.on('message', ({ id, path, sheets }: Job) => {
  parentPort?.postMessage({ id, ...outcomeOf(path, sheets) } satisfies Outcome);
});

function outcomeOf(path: string, sheets: Job['sheets']): Omit<Outcome, 'id'> {
  try {
    const pdf = renderSheets(sheets);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, pdf);
    return { bytes: pdf.length };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
