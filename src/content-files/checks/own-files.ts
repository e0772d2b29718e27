import { statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Entries, Entry } from '../read-entries.ts';
import { valuesAt } from './walk.ts';

/**
 * Finds resources that name a file of ours which is not there.
 * @param entries all entries
 * @param publicDir the folder files are served from
 */
export function checkOwnFiles(entries: Entries, publicDir: string): Problem[] {
  const patterns: [Entry<unknown>[], string[]][] = [
    [entries.site, ['publisher', 'logo']],
    [entries.campaigns, ['resources', '*', 'file']],
    [
      [...entries.provinces, ...entries.communes],
      ['campaigns', '*', 'resources', '*', 'file'],
    ],
  ];
  return patterns.flatMap(([list, pattern]) =>
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
}

/** A path from the root of the site to a file, not a folder, and not out of the folder that is served. */
function isPublished(publicDir: string, path: string): boolean {
  const full = join(publicDir, path);
  const isInside = path.startsWith('/') && full.startsWith(publicDir + sep);
  return isInside && (statSync(full, { throwIfNoEntry: false })?.isFile() ?? false);
}
