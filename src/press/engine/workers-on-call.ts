import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Numbered } from './worker-pool.ts';
import { projectFile } from '../../files/project-file.ts';

/** What a worker answers: what was made, or why it could not be. */
export type WorkerAnswer<T> = { made: T } | { problem: string };

interface Waiting {
  job: unknown;
  resolve: (made: unknown) => void;
  reject: (reason: Error) => void;
}

/** One core makes pages; and each worker holds 100 MB. */
const WORKERS = Math.max(1, Math.min(availableParallelism() - 1, 2));

/** Jobs a worker has at a time: one it does, and one so that it need not wait for the next. */
const JOBS_AT_ONCE = 2;

/** After so many milliseconds without a job a worker ends, and gives back its memory. */
const PATIENCE = 1000;

/**
 * Workers for single jobs, whenever they come. They start with the first, end when there are no more
 * and start again; they do not keep the program running.
 *
 * @param script - the worker, a path from the package root: it answers each message once
 * @returns does a job on another core; rejects with what the worker says is wrong
 */
export function workersOnCall<Outcome>(script: string): (job: unknown) => Promise<Outcome> {
  const queue: Waiting[] = [];
  const hands = new Set<() => void>();
  const start = (): void => {
    const take = startWorker(script, queue, () => hands.delete(take));
    hands.add(take);
  };
  return (job) =>
    new Promise<Outcome>((resolve, reject) => {
      queue.push({
        job,
        resolve: (made) => {
          resolve(made as Outcome);
        },
        reject,
      });
      while (hands.size < WORKERS) start();
      for (const take of hands) take();
    });
}

/** Returns what lets the worker take its next job. */
function startWorker(script: string, queue: Waiting[], onEnd: () => void): () => void {
  const doing = new Map<number, Waiting>();
  let id = 0;
  const worker = new Worker(projectFile(script), {
    // A small nursery keeps what a sheet leaves behind from filling the memory.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const idle = setTimeout(() => {
    if (doing.size > 0) return;
    onEnd();
    void worker.terminate();
  }, PATIENCE).unref();
  const take = (): void => {
    const next = doing.size < JOBS_AT_ONCE ? queue.shift() : undefined;
    if (!next) return;
    doing.set(++id, next);
    worker.ref();
    worker.postMessage({ id, value: next.job });
  };
  worker.on('message', ({ id: done, value }: Numbered<WorkerAnswer<unknown>>) => {
    const { resolve, reject } = doing.get(done) ?? {};
    doing.delete(done);
    take();
    if (doing.size === 0) {
      worker.unref();
      idle.refresh();
    }
    if ('problem' in value) reject?.(new Error(value.problem));
    else resolve?.(value.made);
  });
  worker.on('error', (error: Error) => {
    onEnd();
    for (const { reject } of doing.values()) reject(error);
    doing.clear();
  });
  return take;
}
