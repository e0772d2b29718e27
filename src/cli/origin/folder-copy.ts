import { createReadStream, readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Copy } from './copy.ts';

/** What a host's own tools keep in the folder; never published. */
const NOT_PUBLISHED = /^\.git(?:\/|$)/;

/**
 * The copy in a folder: a build, or a USB stick.
 * @param folder its path
 */
export function folderCopy(folder: string): Copy {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !NOT_PUBLISHED.test(name));
  return {
    names,
    open: async (name) => {
      const path = join(folder, name);
      // Asked of the disk and not of the list: sticks ignore case, and keep one of /Q/ and /q/.
      const stats = await stat(path).catch(() => undefined);
      return stats?.isFile() ? createReadStream(path) : undefined;
    },
  };
}
