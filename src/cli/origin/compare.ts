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
  const waiting = files.filter(({ path }) => !(isLive && FOR_HOSTS.includes(path))).values();
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      const kind = await stateOf(copy, file);
      if (kind) found[kind].push(file.path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const listed = new Set([...files.map(({ path }) => path), ...BESIDE_MANIFEST]);
  found.extra = (copy.names ?? []).filter((name) => !listed.has(name));
  for (const names of Object.values(found) as string[][]) names.sort();
  return found;
}

async function stateOf(
  copy: Copy,
  { path, size, sha256 }: Manifest['files'][number],
): Promise<keyof Differences | undefined> {
  try {
    const bytes = await copy.open(path);
    if (!bytes) return 'missing';
    const is = await digestOf(bytes, 'sha256');
    return is.size === size && is.digest.toString('hex') === sha256 ? undefined : 'changed';
  } catch (error) {
    if (error instanceof Unreachable) return 'unknown';
    throw error;
  }
}
