/** A cache of drawings on the disk, by all they were made from. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked, writeChecked } from '../../files/checked-file.ts';
import { projectFile } from '../../files/project-file.ts';
import { DAY_MS } from '../../model/time/vietnam-clock.ts';
import { drawingKey } from './drawing-key.ts';

/** From the package root and not from this file; see font-files.ts for the reason. */
const SHELF = projectFile('.cache/drawn');

/** A drawing that no build has used for so many days is evicted. */
const DAYS_KEPT = 30;

/** A drawing that may have been made before. */
export interface KeptDrawing {
  /** The same for the same drawing. */
  key: string;
  /** The bytes as they were drawn; nothing if they never were, or not with these sources. */
  copy: () => Uint8Array<ArrayBuffer> | undefined;
  /** Keeps the bytes for the next time, and hands them back. */
  keep: <Bytes extends Uint8Array>(bytes: Bytes) => Bytes;
}

/**
 * Looks for what was drawn from the same words with the same code, templates, fonts and libraries.
 * @param source - everything the drawing depends on; plain data, byte arrays allowed
 * @param shelf - the folder of such files
 */
export function keptDrawing(source: unknown, shelf = SHELF): KeptDrawing {
  const key = drawingKey(source);
  const path = join(shelf, key);
  return {
    key,
    copy: () => readChecked(path),
    keep: (bytes) => {
      writeChecked(path, bytes);
      return bytes;
    },
  };
}

/**
 * Keeps a drawing whose key is known.
 * @param key of `keptDrawing`
 * @param bytes as they were drawn
 */
export const keepDrawing = (key: string, bytes: Uint8Array): void => {
  writeChecked(join(SHELF, key), bytes);
};

/**
 * Evicts the drawings no build has used for {@link DAYS_KEPT} days.
 * @param shelf - the folder of such files; it need not be there
 * @param now - the time, epoch ms
 */
export function evictUnused(shelf = SHELF, now = Date.now()): void {
  for (const name of existsSync(shelf) ? readdirSync(shelf) : []) {
    const path = join(shelf, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && now - stat.mtimeMs > DAYS_KEPT * DAY_MS) rmSync(path, { force: true });
  }
}
