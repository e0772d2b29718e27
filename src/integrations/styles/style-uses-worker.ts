/** Looks on a core of its own for what pages use: their names in, what each kind of them uses out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Numbered } from '../../press/engine/worker-pool.ts';
import { styleUses } from './style-sharing.ts';

/** The built site. */
const folder = workerData as string;

parentPort?.on('message', ({ id, value }: Numbered<string[]>) => {
  const pages = value.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  parentPort?.postMessage({ id, value: styleUses(pages) });
});
