import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Sheet } from '../../press/sheet.ts';

/** A file to write: one sheet, or several in one document. */
export interface Job {
  id: number;
  path: string;
  sheets: readonly Sheet[];
}

/** What became of a job: its size in bytes, or why it failed. */
export interface Outcome {
  id: number;
  bytes?: number;
  problem?: string;
}

/** More workers gain little on the machines of an office and cost 60 MB each. */
const MOST_WORKERS = 4;

/**
 * Draws files on all cores. Each worker is handed its next job when it has done one, so that no list
 * of thousands waits in memory twice.
 * @param jobs made one by one as they are asked for
 * @param onDone called for each, in the order they finish
 * @param workers how many; the cores there are, at most four, if left out
 * @throws what ends a worker: never a fault of a sheet, which is an outcome
 */
export async function drawAll(
  jobs: Iterable<Job>,
  onDone: (outcome: Outcome) => void,
  workers = Math.min(availableParallelism(), MOST_WORKERS),
): Promise<void> {
  const queue = jobs[Symbol.iterator]();
  await Promise.all(Array.from({ length: workers }, () => drawSome(queue, onDone)));
}

function drawSome(queue: Iterator<Job>, onDone: (outcome: Outcome) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      // A small nursery keeps what a sheet leaves behind from filling the memory.
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    const next = (): void => {
      const { done, value } = queue.next();
      if (done)
        void worker.terminate().then(() => {
          resolve();
        });
      else worker.postMessage(value);
    };
    worker.on('message', (outcome: Outcome) => {
      onDone(outcome);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
