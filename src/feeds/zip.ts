import { zipSync, type Zippable } from 'fflate';

/** The first moment ZIP knows, in the clock of this machine, as the format counts. */
const FIRST_MOMENT = new Date(1980, 0, 1);

/**
 * A ZIP file. The same files give the same bytes: every entry is dated 1/1/1980.
 * @param files in the order they are to stand; text is written as UTF-8 (ASCII names only)
 */
export function zipFile(
  files: readonly { path: string; content: string | Uint8Array }[],
): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const { path, content } of files) {
    const isText = typeof content === 'string';
    // Pictures are packed already.
    entries[path] = isText
      ? [encoder.encode(content), { level: 9 }]
      : [Uint8Array.from(content), { level: 0 }];
  }
  return zipSync(entries, { mtime: FIRST_MOMENT });
}
