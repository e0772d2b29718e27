/**
 * Signatures as minisign writes them: Ed25519 over the BLAKE2b-512 of a file
 * (jedisct1.github.io/minisign, "Signature format").
 */
import { sign, verify } from 'node:crypto';
import type { PublicKey, SigningKey } from './keys.ts';

/** The digest that is signed in place of the file. */
export const SIGNED_DIGEST = 'blake2b512';

/** What stands behind the name of a signed file. */
export const SIGNATURE_ENDING = '.minisig';

/** Minisign's letters for a signature over a digest. */
const OVER_DIGEST = Buffer.from('ED');

/**
 * Signs a file.
 * @param digest its BLAKE2b-512
 * @param signer with what
 * @param comment signed along with it: one line
 * @returns the text of the `.minisig` file; the same for the same three
 */
export function signatureOf(digest: Buffer, signer: SigningKey, comment: string): string {
  const signature = sign(null, digest, signer.secret);
  const whole = sign(null, Buffer.concat([signature, Buffer.from(comment)]), signer.secret);
  const line = Buffer.concat([OVER_DIGEST, signer.id, signature]);
  return [
    'untrusted comment: signature from Bảng tin',
    line.toString('base64'),
    `trusted comment: ${comment}`,
    whole.toString('base64'),
    '',
  ].join('\n');
}

/** A signature that holds, or why it does not. */
type Signed =
  | { key: PublicKey; comment: string }
  /** Not a signature; made with a key nobody vouches for; not of this file. */
  | { fault: 'unreadable' | 'foreign' | 'forged' };

/**
 * Checks a signature.
 * @param digest BLAKE2b-512 of the file
 * @param text the `.minisig` file
 * @param keys the keys that are trusted
 */
export function checkSignature(digest: Buffer, text: string, keys: readonly PublicKey[]): Signed {
  const lines = text.split(/\r?\n/);
  const line = Buffer.from(lines[1] ?? '', 'base64');
  const whole = Buffer.from(lines[3] ?? '', 'base64');
  const [, comment] = /^trusted comment: (.*)$/.exec(lines[2] ?? '') ?? [];
  const isReadable = line.length === 74 && whole.length === 64 && comment !== undefined;
  if (!isReadable || !line.subarray(0, 2).equals(OVER_DIGEST)) return { fault: 'unreadable' };
  const key = keys.find(({ id }) => id.equals(line.subarray(2, 10)));
  if (!key) return { fault: 'foreign' };
  const signature = line.subarray(10);
  const signed = Buffer.concat([signature, Buffer.from(comment)]);
  const holds = verify(null, digest, key.key, signature) && verify(null, signed, key.key, whole);
  return holds ? { key, comment } : { fault: 'forged' };
}
