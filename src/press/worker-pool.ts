import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a worker is sent and what it sends back; `id` tells which job is meant. */
export interface Numbered<T> {
  id: number;
  value: T;
}

/** More workers gain little on the machines of an office and cost 60 MB each. */
const MOST_WORKERS = 4;

/**
 * Does jobs on all cores. Each worker is handed its next job when it has done one, so that no list of
 * thousands waits in memory twice.
 *
 * @param script - the worker, a path from the package root: it answers each message once
 * @param jobs - made one by one as they are asked for
 * @param onDone - called for each outcome, in the order they come, with the number of its job
 * @returns the outcomes in the order of the jobs
 * @throws what ends a worker; a fault of a single job should be an outcome
 */
export async function runJobs<Job, Outcome>(
  script: string,
  jobs: Iterable<Job>,
  onDone?: (outcome: Outcome, id: number) => void,
): Promise<Outcome[]> {
  const queue = numbered(jobs);
  const count = Math.min(availableParallelism(), MOST_WORKERS);
  const outcomes: Outcome[] = [];
  const note = ({ id, value }: Numbered<Outcome>): void => {
    outcomes[id] = value;
    onDone?.(value, id);
  };
  await Promise.all(Array.from({ length: count }, () => runSome(script, queue, note)));
  return outcomes;
}

function* numbered<T>(jobs: Iterable<T>): Generator<Numbered<T>> {
  let id = 0;
  for (const value of jobs) yield { id: id++, value };
}

function runSome<Outcome>(
  script: string,
  queue: Iterator<Numbered<unknown>>,
  onMessage: (message: Numbered<Outcome>) => void,
): Promise<void> {
  const first = queue.next();
  if (first.done) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(process.cwd(), script), {
      // A small nursery keeps what a sheet leaves behind from filling the memory.
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    const send = ({ done, value }: IteratorResult<Numbered<unknown>>): void => {
      if (!done) worker.postMessage(value);
      else
        void worker.terminate().then(() => {
          resolve();
        });
    };
    worker.on('message', (message: Numbered<Outcome>) => {
      onMessage(message);
      send(queue.next());
    });
    worker.on('error', reject);
    send(first);
  });
}
