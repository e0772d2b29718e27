import { statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** What lies at an address: a file, an address to be sent on to, or nothing. */
type ServedFile = { path: string; stats: Stats } | { location: string } | undefined;

/**
 * What no address of a site holds and file systems read in their own way: `\`, `:`, control signs.
 */
const STRANGE = /[\\:\u0000-\u001f]/;

/**
 * Looks for what a plain static host sends for an address.
 * @param target what stands in the request line: path and query, still escaped
 * @returns never anything outside the folder; an address without its last slash is sent on
 */
export function fileAt(folder: string, target: string): ServedFile {
  const [escaped = '', ...query] = target.split('?');
  const name = decoded(escaped);
  if (name === undefined) return undefined;
  const parts = name.split('/').slice(1);
  const isFolder = parts.at(-1) === '';
  const names = isFolder ? parts.slice(0, -1) : parts;
  // An empty part would make `//host` of a path, and with it an address of another site.
  if (!name.startsWith('/') || names.some((one) => ['', '.', '..'].includes(one))) return undefined;
  const path = join(folder, ...names);
  if (isFolder) return regular(join(path, 'index.html'));
  if (regular(join(path, 'index.html'))) {
    return { location: [`${escaped}/`, ...query].join('?') };
  }
  return regular(path);
}

/** A page's path as published, to find the policy it has. */
export const pagePath = (target: string): string => decoded(target.split('?')[0] ?? '') ?? '';

function decoded(escaped: string): string | undefined {
  try {
    const name = decodeURIComponent(escaped);
    return STRANGE.test(name) ? undefined : name;
  } catch {
    return undefined;
  }
}

function regular(path: string): { path: string; stats: Stats } | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? { path, stats } : undefined;
  } catch {
    // A name too long, or a file where a folder should be.
    return undefined;
  }
}

/** A part of a file: its first and its last byte. */
interface ByteSpan {
  from: number;
  to: number;
}

/**
 * Reads which part of a file is asked for (RFC 9110, 14.2).
 * @param range the header; several parts at once count as not asked
 * @param size bytes of the file
 * @returns `'none'` for a part the file does not have, `undefined` when all of it is asked for
 */
export function spanAsked(range: string | undefined, size: number): ByteSpan | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return from > to ? 'none' : { from, to };
}
