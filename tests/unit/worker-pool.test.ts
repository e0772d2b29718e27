import { afterEach, expect, test } from 'vitest';
import { workerPool, type WorkerPool } from '../../src/press/engine/worker-pool.ts';
import type { FaultyJob } from '../support/programs/faulty-worker.ts';

const WORKER = 'tests/support/programs/faulty-worker.ts';

let pool: WorkerPool<FaultyJob, string>;
const poolOf = (script: string) => (pool = workerPool(script, { count: 1 }));

afterEach(() => pool.end());

/** How each of some jobs, given to the pool at the same time, ends. */
async function endsOf(...jobs: FaultyJob[]): Promise<string[]> {
  const ends = await Promise.allSettled(jobs.map((job) => pool.call(job)));
  return ends.map((end) => (end.status === 'fulfilled' ? end.value : String(end.reason)));
}

test('a worker that ends without a word loses the one job it had', async () => {
  poolOf(WORKER);
  expect(await endsOf('answer', 'exit', 'answer')).toEqual([
    'answer',
    `Error: ${WORKER} has ended (3) before its job was done.`,
    'answer',
  ]);
});

test('a worker that fails loses the one job it had, and says why', async () => {
  poolOf(WORKER);
  expect(await endsOf('throw', 'answer')).toEqual(['Error: a fault outside any job', 'answer']);
});

test('jobs for a worker that cannot start fail, all of them', async () => {
  poolOf('tests/support/no-such-worker.ts');
  const ends = await endsOf('answer', 'answer');
  expect(ends).toEqual([0, 1].map(() => expect.stringContaining('no-such-worker.ts') as string));
});

test('jobs of a pool that is ended fail, those that wait included', async () => {
  poolOf(WORKER);
  const ends = endsOf('answer', 'answer');
  await pool.end();
  expect(await ends).toEqual([
    expect.stringContaining('has ended'),
    `Error: ${WORKER}: the pool has ended.`,
  ]);
});

test('a job that cannot be sent to another thread fails alone', async () => {
  poolOf(WORKER);
  const uncloneable = (() => undefined) as unknown as FaultyJob;
  const [first, second] = await endsOf(uncloneable, 'answer');
  expect(first).toContain('DataCloneError');
  expect(second).toBe('answer');
});
