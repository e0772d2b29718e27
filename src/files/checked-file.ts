/** Files of a cache: whole, with a checksum before their bytes, and the time when they were last of use. */
import { readFileSync, utimesSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeWhole } from './write-whole.ts';

/** A file that was cut does not have it. */
const SUM_BYTES = 4;

/**
 * Reads what {@link writeChecked} has written, and notes that it was of use.
 * @param path of the file
 * @returns nothing when there is no such file, or not all of it
 */
export function readChecked(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const file = readFileSync(path);
    const bytes = new Uint8Array(file.subarray(SUM_BYTES));
    if (file.readUInt32LE() !== crc32(bytes)) return undefined;
    const now = new Date();
    utimesSync(path, now, now);
    return bytes;
  } catch {
    return undefined;
  }
}

/**
 * Writes bytes with their checksum.
 * @param path of the file; its folder is made if need be
 */
export function writeChecked(path: string, bytes: Uint8Array): void {
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(crc32(bytes));
  writeWhole(path, Buffer.concat([sum, bytes]));
}
