import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

let count = 0;

/**
 * Writes a file beside its place and moves it there: at any moment, a killed process included, the
 * file is what it was before or all of what it is now. Makes the folder if need be.
 * @param path where to
 * @param bytes all of it
 * @param options `flush`: also waits until the disk has it, for what must outlive a power cut
 */
export function writeWhole(
  path: string,
  bytes: string | Uint8Array,
  { flush = false }: { flush?: boolean } = {},
): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  // Hidden, so that content and sites never take it for a file of theirs.
  const beside = join(folder, `.${basename(path)}.${process.pid}-${threadId}-${count++}.beside`);
  try {
    writeFileSync(beside, bytes, { flush });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
