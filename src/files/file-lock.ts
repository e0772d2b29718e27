import { DatabaseSync } from 'node:sqlite';

/** What a lock guards is in other hands. */
export class LockedError extends Error {
  override name = 'LockedError';
}

/** How SQLite says that another connection holds the file (sqlite.org/rescode.html#busy). */
const SQLITE_BUSY = 5;

/**
 * Takes a lock that one process at a time can hold. It is the operating system's lock on an empty
 * SQLite file: its holder may be killed at any moment, the lock never outlives its process, so
 * there is no stale one to find and break.
 * @param path the lock file; it is made if need be, stays empty, and is left behind
 * @param patience how long to wait for another holder, in milliseconds
 * @returns released when disposed of
 * @throws LockedError when another process still holds it; what SQLite says when the folder cannot be
 *   written
 */
export function holdLock(path: string, patience: number): Disposable {
  const file = new DatabaseSync(path, { timeout: patience });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) throw new LockedError(path);
    throw error;
  }
  return {
    [Symbol.dispose]: () => {
      file.close();
    },
  };
}
