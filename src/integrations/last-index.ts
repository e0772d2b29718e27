import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { FILE_TYPES, UNKNOWN_TYPE } from '../model/policy/file-types.ts';

/** Names in an index: no folder above it can be meant. */
const PLAIN_NAME = /^(?:\/[\w-]+(?:\.[\w-]+)*)+$/;

/**
 * A file of the search index that the last build left.
 * @param folder of the index
 * @param address below it, as asked for: `/pagefind.js?v=1`
 * @returns nothing when there is no such file
 */
export function indexFile(
  folder: string,
  address: string,
): { type: string; bytes: Uint8Array } | undefined {
  const [name = ''] = address.split('?');
  if (!PLAIN_NAME.test(name)) return undefined;
  try {
    const type = FILE_TYPES[extname(name).slice(1)] ?? UNKNOWN_TYPE;
    return { type, bytes: readFileSync(join(folder, name)) };
  } catch {
    return undefined;
  }
}
