import type { Bytes } from './digest.ts';

/** A copy of the site, wherever it is: a folder, a ZIP, a host. */
export interface Copy {
  /** Every file in it, with `/` between folders; missing where they cannot be listed. */
  names?: readonly string[];
  /**
   * Opens a file.
   * @returns `undefined` when there is none of that name
   * @throws Unreachable when nobody can tell
   */
  open: (name: string) => Promise<Bytes | undefined>;
}

/** A host that does not answer: nothing is known of its files. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** All bytes of a small file. */
export async function readAll(bytes: Bytes): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}
