import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A fingerprint of files, by their names and bytes and the Node that reads them.
 * @param root what their names begin with
 * @param paths of the files, in the same order every time
 * @param besides plain data that counts too
 */
export function fingerprintOfFiles(
  root: string,
  paths: readonly string[],
  besides?: unknown,
): string {
  const hash = createHash('sha256').update(process.version);
  if (besides !== undefined) hash.update(JSON.stringify(besides));
  for (const path of paths) {
    hash.update(`\0${path.slice(root.length)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Files in a folder and in those below it, in one order. Three times as fast as a pattern. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
