import { readFileSync, statSync } from 'node:fs';

/** Whether a file is there and holds these bytes. */
export function holds(path: string, bytes: Uint8Array): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size !== bytes.length) return false;
  return readFileSync(path).equals(bytes);
}
