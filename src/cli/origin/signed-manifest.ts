import { createHash } from 'node:crypto';
import { readAll, type Copy } from './copy.ts';
import type { PublicKey } from './keys.ts';
import { BESIDE_MANIFEST, readManifest, type Manifest } from './manifest.ts';
import { checkSignature, SIGNED_DIGEST } from './minisign.ts';

/** The list of a copy, or why it cannot be trusted. */
type SignedManifest =
  | { key: PublicKey; manifest: Manifest }
  | { fault: 'none' | 'unreadable' | 'foreign' | 'forged' };

/**
 * Reads the list of a copy; its words count only once its signature holds.
 * @param copy where both files lie
 * @param keys the keys that are trusted
 */
export async function signedManifest(
  copy: Copy,
  keys: readonly PublicKey[],
): Promise<SignedManifest> {
  const [list, signature] = await Promise.all(
    BESIDE_MANIFEST.map(async (name) => {
      const bytes = await copy.open(name);
      return bytes && (await readAll(bytes));
    }),
  );
  if (!list || !signature) return { fault: 'none' };
  const digest = createHash(SIGNED_DIGEST).update(list).digest();
  const signed = checkSignature(digest, signature.toString(), keys);
  if ('fault' in signed) return signed;
  const manifest = readManifest(list.toString());
  return manifest ? { key: signed.key, manifest } : { fault: 'unreadable' };
}
