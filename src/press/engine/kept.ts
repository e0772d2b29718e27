/** A cache of drawings on the disk, by all they were made from. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeWhole } from '../../files/write-whole.ts';
import { drawingKey } from './drawing-key.ts';
import { projectFile } from '../../files/project-file.ts';
import { DAY_MS } from '../../model/time/vietnam-clock.ts';

/** From the package root and not from this file; see font-files.ts for the reason. */
const SHELF = projectFile('.cache/drawn');

/** A drawing that no build has used for so many days is evicted. */
const DAYS_KEPT = 30;

/** Bytes before a drawing: its checksum, which a file that was cut does not have. */
const SUM_BYTES = 4;

/** A drawing that may have been made before. */
export interface KeptDrawing {
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
  const path = join(shelf, drawingKey(source));
  return {
    copy: () => {
      try {
        const file = readFileSync(path);
        const bytes = Uint8Array.from(file.subarray(SUM_BYTES));
        if (file.readUInt32LE() !== crc32(bytes)) return undefined;
        const now = new Date();
        utimesSync(path, now, now);
        return bytes;
      } catch {
        return undefined;
      }
    },
    keep: (bytes) => {
      const sum = Buffer.alloc(SUM_BYTES);
      sum.writeUInt32LE(crc32(bytes));
      writeWhole(path, Buffer.concat([sum, bytes]));
      return bytes;
    },
  };
}

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
