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

interface PoolOptions {
  /** How many workers; one a core if left out, four at most. */
  count?: number;
  /** What all of them know, as `workerData`. */
  known?: unknown;
  /** Jobs a worker has at a time: the one it does, and others so that it need not wait for the next. */
  jobsAtOnce?: number;
  /** The most memory a worker keeps for young objects and for old ones, in MB; one that needs more ends. */
  mostYoungMb?: number;
  mostOldMb?: number;
  /** After so many milliseconds without a job a worker ends and gives back its memory. */
  patience?: number;
  /** Whether jobs keep the program running until they are done; they do if left out. */
  keepsRunning?: boolean;
}

/** Workers for jobs. They start with the first, and do not keep the program running. */
export interface WorkerPool<Job, Outcome> {
  /** Starts the workers now, so that they are ready when the jobs are. */
  start: () => void;
  /**
   * Does a job on another core; a fault of the job is an outcome. Rejects when its worker ends before it
   * is done, for whatever reason, or the pool does.
   */
  call: (job: Job) => Promise<Outcome>;
  /**
   * Does many jobs. Each is made when a worker is free for it, so that no list of thousands waits in
   * memory twice.
   * @param onDone called for each outcome, in the order they come, with the number of its job
   * @returns the outcomes in the order of the jobs
   */
  run: (jobs: Iterable<Job>, onDone?: (outcome: Outcome, id: number) => void) => Promise<Outcome[]>;
  end: () => Promise<void>;
}

interface Waiting {
  job: unknown;
  resolve: (outcome: never) => void;
  reject: (reason: Error) => void;
}

/** A worker with its jobs. */
interface PoolWorker {
  take: () => void;
  end: () => Promise<unknown>;
}

/**
 * @param script the worker, a path from the package root: it answers each message once
 */
export function workerPool<Job, Outcome>(
  script: string,
  options: PoolOptions = {},
): WorkerPool<Job, Outcome> {
  const { count = Math.min(availableParallelism(), MOST_WORKERS), jobsAtOnce = 1 } = options;
  const queue: Waiting[] = [];
  const poolWorkers = new Set<PoolWorker>();
  const start = (): void => {
    while (poolWorkers.size < count) {
      const poolWorker: PoolWorker = startWorker(script, queue, options, () => {
        poolWorkers.delete(poolWorker);
        // Each that ends takes a job with it, so a script that never starts comes to an end too.
        if (queue.length > 0) giveOut();
      });
      poolWorkers.add(poolWorker);
    }
  };
  const giveOut = (): void => {
    start();
    for (const { take } of poolWorkers) take();
  };
  const call = (job: Job): Promise<Outcome> =>
    new Promise<Outcome>((resolve, reject) => {
      queue.push({ job, resolve, reject });
      giveOut();
    });
  return {
    start,
    call,
    run: async (jobs, onDone) => {
      const left = numbered(jobs);
      const outcomes: Outcome[] = [];
      const lane = async (): Promise<void> => {
        for (const { id, value } of left) {
          const outcome = (outcomes[id] = await call(value));
          onDone?.(outcome, id);
        }
      };
      await Promise.all(Array.from({ length: count * jobsAtOnce }, lane));
      return outcomes;
    },
    end: async () => {
      for (const { reject } of queue.splice(0)) reject(new Error(`${script}: the pool has ended.`));
      await Promise.all([...poolWorkers].map((poolWorker) => poolWorker.end()));
    },
  };
}

function* numbered<T>(jobs: Iterable<T>): Generator<Numbered<T>> {
  let id = 0;
  for (const value of jobs) yield { id: id++, value };
}

function startWorker(
  script: string,
  queue: Waiting[],
  { known, jobsAtOnce = 1, mostYoungMb = 4, mostOldMb, patience, keepsRunning = true }: PoolOptions,
  onEnd: () => void,
): PoolWorker {
  const doing = new Map<number, Waiting>();
  let id = 0;
  const worker = new Worker(projectFile(script), {
    // A small nursery keeps what a sheet leaves behind from filling the memory.
    resourceLimits: {
      maxYoungGenerationSizeMb: mostYoungMb,
      maxOldGenerationSizeMb: mostOldMb,
    },
    workerData: known,
  });
  const end = (): Promise<unknown> => {
    onEnd();
    return worker.terminate();
  };
  const idle =
    patience === undefined
      ? null
      : setTimeout(() => doing.size > 0 || void end(), patience).unref();
  const take = (): void => {
    const next = doing.size < jobsAtOnce ? queue.shift() : undefined;
    if (!next) return;
    try {
      worker.postMessage({ id: ++id, value: next.job });
      doing.set(id, next);
      if (keepsRunning) worker.ref();
    } catch (error) {
      next.reject(error as Error); // cannot be sent to another thread
    }
  };
  worker.on('message', ({ id: done, value }: Numbered<never>) => {
    const waiting = doing.get(done);
    doing.delete(done);
    take();
    if (doing.size === 0) {
      worker.unref();
      idle?.refresh();
    }
    waiting?.resolve(value);
  });
  const fail = (error: Error): void => {
    const lost = [...doing.values()];
    doing.clear();
    for (const { reject } of lost) reject(error);
    onEnd();
  };
  worker.on('error', fail);
  // An answer that cannot be read here is one that never comes.
  worker.on('messageerror', (error) => {
    fail(error);
    void worker.terminate();
  });
  // One that runs out of memory outside JavaScript, or stops itself, ends without an error.
  worker.on('exit', (code) => {
    fail(new Error(`${script} has ended (${code}) before its job was done.`));
  });
  // Whoever listens to a worker keeps the program running, so this comes last.
  worker.unref();
  return { take, end };
}
