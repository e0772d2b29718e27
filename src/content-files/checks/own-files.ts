import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { isOwnAddress } from '../../model/links/web-address.ts';
import type { Problem } from '../problem.ts';
import type { Entries, Entry } from '../read-entries.ts';
import { valuesAt } from './walk.ts';

/**
 * Finds resources that name a file of ours which is not there.
 * @param publicDir the folder files are served from
 * @param contentDir the content folder
 */
export function checkOwnFiles(entries: Entries, publicDir: string, contentDir: string): Problem[] {
  const patterns: [Entry<unknown>[], string[]][] = [
    [entries.site, ['publisher', 'logo']],
    [entries.campaigns, ['resources', '*', 'file']],
    [
      [...entries.provinces, ...entries.communes],
      ['campaigns', '*', 'resources', '*', 'file'],
    ],
  ];
  const maps = entries.site.flatMap((entry) =>
    valuesAt(entry.parsed.data, ['map', 'file'])
      .filter(
        ({ value }) =>
          // Whatever does not look like one is refused by the schema.
          typeof value === 'string' &&
          /^[^:]+\.pmtiles$/.test(value) &&
          !isMap(publicDir, contentDir, value),
      )
      .map(({ path, value }) => ({
        file: entry.parsed.file,
        ...entry.parsed.at(path),
        message: `không thấy tệp bản đồ "${String(value)}", hoặc tệp không phải PMTiles bản 3`,
        remedy: 'chép tệp vào public/ và ghi đường dẫn bắt đầu bằng /, hoặc bỏ mục map',
      })),
  );
  const resources = patterns.flatMap(([list, pattern]) =>
    list.flatMap((entry) =>
      valuesAt(entry.parsed.data, pattern)
        .filter(({ value }) => typeof value === 'string' && !isPublished(publicDir, value))
        .map(({ path, value }) => ({
          file: entry.parsed.file,
          ...entry.parsed.at(path),
          message: `không thấy tệp "${String(value)}" trong thư mục public`,
          remedy: 'chép tệp vào public/ rồi ghi đường dẫn bắt đầu bằng /, hoặc bỏ mục này',
        })),
    ),
  );
  return [...maps, ...resources];
}

/** A map of the served folder, or one named from the content folder; recognised by its first bytes. */
function isMap(publicDir: string, contentDir: string, path: string): boolean {
  if (path.startsWith('/') && !isPublished(publicDir, path)) return false;
  const full = path.startsWith('/') ? join(publicDir, path) : resolve(contentDir, path);
  if (!isFile(full)) return false;
  const head = Buffer.alloc(8);
  const file = openSync(full, 'r');
  readSync(file, head, 0, 8, 0);
  closeSync(file);
  return head.toString('latin1') === 'PMTiles\u0003';
}

/** A path from the root of the site to a file, not a folder, and not out of the folder that is served. */
function isPublished(publicDir: string, path: string): boolean {
  const full = join(publicDir, path);
  return (
    isOwnAddress(path) &&
    isFile(full) &&
    realpathSync(full).startsWith(realpathSync(publicDir) + sep)
  );
}

/** A name no file can have (too long, NUL in it) is none that is there. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
