/** The list of every file of a copy of the site, which is what is signed. */
import { z } from 'zod';
import type { Copy } from './copy.ts';
import { digestOf } from './digest.ts';
import { SIGNATURE_ENDING } from './minisign.ts';

/** The name of the list, at the top of the copy. */
export const MANIFEST = 'manifest.json';

/** What the list cannot name: itself and its signature. */
export const BESIDE_MANIFEST = [MANIFEST, `${MANIFEST}${SIGNATURE_ENDING}`];

const shape = z.object({
  /** Origin the site was built for. */
  site: z.string(),
  /** The moment the list was made, ISO 8601. */
  made: z.string(),
  files: z.array(
    z.object({
      path: z.string(),
      /** Bytes. */
      size: z.number(),
      sha256: z.string(),
    }),
  ),
});

export type Manifest = z.infer<typeof shape>;

/**
 * Lists a copy.
 * @param copy one whose files can be listed
 * @param about where and when
 */
export async function manifestOf(
  copy: Copy,
  about: Pick<Manifest, 'site' | 'made'>,
): Promise<Manifest> {
  const names = (copy.names ?? []).filter((name) => !BESIDE_MANIFEST.includes(name)).sort();
  const files: Manifest['files'] = [];
  for (const path of names) {
    const bytes = await copy.open(path);
    if (!bytes) throw new Error(`${path} has gone while it was listed`);
    const { size, digest } = await digestOf(bytes, 'sha256');
    files.push({ path, size, sha256: digest.toString('hex') });
  }
  return { ...about, files };
}

/** The list as text: a file a line, so that two of them can be compared by eye. */
export function manifestText({ site, made, files }: Manifest): string {
  const lines = files.map((file) => JSON.stringify(file)).join(',\n');
  return `{"site":${JSON.stringify(site)},"made":${JSON.stringify(made)},"files":[\n${lines}\n]}\n`;
}

/** Reads a list; `undefined` for what is not one. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
