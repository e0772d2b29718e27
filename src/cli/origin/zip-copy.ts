import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Copy } from './copy.ts';
import { MANIFEST } from './manifest.ts';

/**
 * The copy in a ZIP; one folder around everything does not count.
 * @returns `undefined` for what is not a ZIP, or one that says a name twice: which of the two files
 *   comes out depends on who unpacks it
 */
export function zipCopy(path: string): Copy | undefined {
  const seen: string[] = [];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(readFileSync(path), {
      filter: ({ name }) => {
        seen.push(name);
        return !name.endsWith('/');
      },
    });
  } catch {
    return undefined;
  }
  if (new Set(seen).size < seen.length) return undefined;
  // Not the keys of the object: a file may be named like a part of every object.
  const paths = seen.filter((name) => !name.endsWith('/'));
  const around = paths.find((one) => one.endsWith(`/${MANIFEST}`))?.slice(0, -MANIFEST.length);
  const isAround = around !== undefined && paths.every((one) => one.startsWith(around));
  const start = isAround ? around.length : 0;
  const byName = new Map(Object.entries(files).map(([one, bytes]) => [one.slice(start), bytes]));
  return {
    names: paths.map((one) => one.slice(start)),
    open: (name) => {
      const bytes = byName.get(name);
      return Promise.resolve(bytes && [bytes]);
    },
  };
}
