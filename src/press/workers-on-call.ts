import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Numbered } from './worker-pool.ts';

/** What a worker answers: what was made, or why it could not be. */
export type Answer<T> = { made: T } | { problem: string };

interface Waiting {
  job: unknown;
  resolve: (made: unknown) => void;
  reject: (reason: Error) => void;
}

/** More than two gain little: a build has other work for its cores. */
const MOST_WORKERS = 2;

/** Jobs a worker has at a time: one it does, and one so that it need not wait for the next. */
const JOBS_AT_ONCE = 2;

/**
 * Workers that wait for single jobs, for as long as the program runs; they do not keep it running.
 * They start with the first job.
 *
 * @param script - the worker, a path from the package root: it answers each message once
 * @returns does a job on another core; rejects with what the worker says is wrong
 */
export function workersOnCall<Outcome>(script: string): (job: unknown) => Promise<Outcome> {
  const queue: Waiting[] = [];
  let hands: { take: () => void }[] = [];
  const start = (): void => {
    const count = Math.min(availableParallelism(), MOST_WORKERS);
    hands = Array.from({ length: count }, () => startWorker(script, queue));
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
      if (hands.length === 0) start();
      for (const { take } of hands) take();
    });
}

function startWorker(script: string, queue: Waiting[]): { take: () => void } {
  const doing = new Map<number, Waiting>();
  let id = 0;
  const worker = new Worker(join(process.cwd(), script), {
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  worker.unref();
  const take = (): void => {
    const next = doing.size < JOBS_AT_ONCE ? queue.shift() : undefined;
    if (!next) return;
    doing.set(++id, next);
    worker.ref();
    worker.postMessage({ id, value: next.job });
  };
  worker.on('message', ({ id: done, value }: Numbered<Answer<unknown>>) => {
    const { resolve, reject } = doing.get(done) ?? {};
    doing.delete(done);
    if (doing.size === 0) worker.unref();
    take();
    if ('problem' in value) reject?.(new Error(value.problem));
    else resolve?.(value.made);
  });
  worker.on('error', (error: Error) => {
    for (const { reject } of doing.values()) reject(error);
    doing.clear();
  });
  return { take };
}
