import { compose, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { Unreachable, type Copy } from './copy.ts';
import { digestOf } from './digest.ts';
import { BESIDE_MANIFEST, type Manifest } from './manifest.ts';

/** Where a copy differs from its list: names of files. */
export interface Differences {
  changed: string[];
  missing: string[];
  /** Always empty for a copy whose files cannot be listed. */
  extra: string[];
  /** Addresses that did not answer. */
  unknown: string[];
}

/** What hosts take for themselves and send to nobody. */
const FOR_HOSTS = ['_headers', '_redirects'];

/** What hosts send in place of a file, packed by `npm run publish`: it must hold what was signed. */
const UNPACKERS = new Map<string, () => NodeJS.ReadWriteStream>([
  ['gz', createGunzip],
  ['br', createBrotliDecompress],
]);

type Listed = Manifest['files'][number];

/** A file to look at: what its bytes must be, unpacked where they are packed. */
interface Awaited extends Listed {
  unpack?: () => NodeJS.ReadWriteStream;
}

/** Files asked for at the same time. */
const AT_ONCE = 8;

/**
 * Holds every file of a copy against the list.
 * @param copy where the files are
 * @param manifest a list whose signature holds
 */
export async function compare(copy: Copy, { files }: Manifest): Promise<Differences> {
  const found: Differences = { changed: [], missing: [], extra: [], unknown: [] };
  const isLive = copy.names === undefined;
  const packed = packedCopies(copy.names ?? [], files);
  const sent = files.filter(({ path }) => !(isLive && FOR_HOSTS.includes(path)));
  const waiting = [...sent, ...packed].values();
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      const kind = await stateOf(copy, file);
      if (kind) found[kind].push(file.path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const listed = new Set([...[...files, ...packed].map(({ path }) => path), ...BESIDE_MANIFEST]);
  found.extra = (copy.names ?? []).filter((name) => !listed.has(name));
  for (const names of Object.values(found) as string[][]) names.sort();
  return found;
}

function packedCopies(names: readonly string[], files: readonly Listed[]): Awaited[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return names.flatMap((path) => {
    const [, of = '', ending = ''] = /^(.+)\.(\w+)$/.exec(path) ?? [];
    const [file, unpack] = [byPath.get(of), UNPACKERS.get(ending)];
    return file && unpack && !byPath.has(path) ? [{ ...file, path, unpack }] : [];
  });
}

async function stateOf(
  copy: Copy,
  { path, size, sha256, unpack }: Awaited,
): Promise<keyof Differences | undefined> {
  try {
    const bytes = await copy.open(path);
    if (!bytes) return 'missing';
    const is = await digestOf(unpack ? compose(Readable.from(bytes), unpack()) : bytes, 'sha256');
    return is.size === size && is.digest.toString('hex') === sha256 ? undefined : 'changed';
  } catch (error) {
    if (error instanceof Unreachable) return 'unknown';
    // Bytes that cannot be unpacked.
    if (unpack) return 'changed';
    throw error;
  }
}
