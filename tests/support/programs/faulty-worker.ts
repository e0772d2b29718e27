/** A worker of a pool that does what its job says: answers, fails, or ends without a word. */
import { parentPort } from 'node:worker_threads';
import type { Numbered } from '../../../src/press/engine/worker-pool.ts';

/** What a job asks for. */
export type FaultyJob = 'answer' | 'throw' | 'exit';

parentPort?.on('message', ({ id, value }: Numbered<FaultyJob>) => {
  if (value === 'throw') throw new Error('a fault outside any job');
  if (value === 'exit') process.exit(3);
  parentPort?.postMessage({ id, value });
});
