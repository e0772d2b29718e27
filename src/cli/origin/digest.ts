import { createHash } from 'node:crypto';

/** Bytes as they come. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Measures bytes without holding them all.
 * @param algorithm as OpenSSL calls it
 */
export async function digestOf(
  bytes: Bytes,
  algorithm: string,
): Promise<{ size: number; digest: Buffer }> {
  const hash = createHash(algorithm);
  let size = 0;
  for await (const part of bytes) {
    hash.update(part);
    size += part.length;
  }
  return { size, digest: hash.digest() };
}
