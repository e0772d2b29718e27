import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { projectFile } from '../../files/project-file.ts';

/** What a worker is sent and what it sends back; `id` tells which job is meant. */
export interface Numbered<T> {
  id: number;
  value: T;
}

/** More workers gain little on the machines of an office and cost 60 MB each. */
const MOST_WORKERS = 4;

interface WorkerOptions {
  count?: number;
  known?: unknown;
}

/** Workers that are up, or coming up, and wait for jobs. */
export interface Workers<Job, Outcome> {
  /**
   * Does jobs on all cores. Each worker is handed its next job when it has done one, so that no list
   * of thousands waits in memory twice.
   *
   * @param jobs - made one by one as they are asked for
   * @param onDone - called for each outcome, in the order they come, with the number of its job
   * @returns the outcomes in the order of the jobs
   * @throws what ends a worker; a fault of a single job should be an outcome
   */
  run: (jobs: Iterable<Job>, onDone?: (outcome: Outcome, id: number) => void) => Promise<Outcome[]>;
  /** Ends the workers. */
  end: () => Promise<void>;
}

/**
 * Starts workers, so that they are ready when the jobs are.
 *
 * @param script - the worker, a path from the package root: it answers each message once
 * @param options - how many: one a core if left out; what all of them know, as `workerData`
 */
export function startWorkers<Job, Outcome>(
  script: string,
  { count = Math.min(availableParallelism(), MOST_WORKERS), known }: WorkerOptions = {},
): Workers<Job, Outcome> {
  const workers = Array.from(
    { length: count },
    () =>
      new Worker(projectFile(script), {
        // A small nursery keeps what a sheet leaves behind from filling the memory.
        resourceLimits: { maxYoungGenerationSizeMb: 4 },
        workerData: known,
      }),
  );
  const failures = workers.map(failureOf);
  return {
    run: async (jobs, onDone) => {
      const queue = numbered(jobs);
      const outcomes: Outcome[] = [];
      const note = ({ id, value }: Numbered<Outcome>): void => {
        outcomes[id] = value;
        onDone?.(value, id);
      };
      const done = Promise.all(workers.map((worker) => runSome(worker, queue, note)));
      await Promise.race([done, ...failures]);
      return outcomes;
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/**
 * Does jobs on all cores with workers of their own.
 *
 * @param script - as {@link startWorkers}
 * @param jobs - as {@link Workers.run}, with `onDone`
 * @param onDone - see there
 */
export async function runJobs<Job, Outcome>(
  script: string,
  jobs: Iterable<Job>,
  onDone?: (outcome: Outcome, id: number) => void,
): Promise<Outcome[]> {
  const workers = startWorkers<Job, Outcome>(script);
  try {
    return await workers.run(jobs, onDone);
  } finally {
    await workers.end();
  }
}

function* numbered<T>(jobs: Iterable<T>): Generator<Numbered<T>> {
  let id = 0;
  for (const value of jobs) yield { id: id++, value };
}

/** Rejects when a worker ends by a fault; heard by whoever runs jobs, not before. */
function failureOf(worker: Worker): Promise<never> {
  const failure = new Promise<never>((_, reject) => worker.once('error', reject));
  failure.catch(() => undefined);
  return failure;
}

function runSome<Outcome>(
  worker: Worker,
  queue: Iterator<Numbered<unknown>>,
  onMessage: (message: Numbered<Outcome>) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const send = ({ done, value }: IteratorResult<Numbered<unknown>>): void => {
      if (!done) {
        worker.postMessage(value);
        return;
      }
      worker.off('message', listen);
      resolve();
    };
    const listen = (message: Numbered<Outcome>): void => {
      onMessage(message);
      send(queue.next());
    };
    worker.on('message', listen);
    send(queue.next());
  });
}
