/** Keys as minisign keeps them, so that its own tool takes ours and ours takes its. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

/** What signatures are checked with. */
export interface PublicKey {
  /** The eight bytes by which a signature names its key. */
  id: Buffer;
  key: KeyObject;
  /** As it is written in `site.yaml`. */
  text: string;
}

/** What signatures are made with, and what they are checked with. */
export interface SigningKey extends PublicKey {
  secret: KeyObject;
}

/** Minisign's letters for Ed25519, for no password, and for the checksum of a key. */
const ED25519 = Buffer.from('Ed');
const OPEN = Buffer.from([0, 0]);
const CHECKSUM = Buffer.from('B2');

/** Salt and two limits of the password, and the checksum: empty in a key without a password. */
const SALT_BYTES = 48;
const SUM_BYTES = 32;

/** How minisign shows the name of a key: a number, its last byte first. */
export const keyName = (id: Buffer): string => id.readBigUInt64LE().toString(16).toUpperCase();

/**
 * Reads a public key.
 * @param text the line of letters, or a `.pub` file with its comment above
 * @returns `undefined` for what is not one
 */
export function readPublicKey(text: string): PublicKey | undefined {
  const line = text.trim().split(/\r?\n/).at(-1)?.trim() ?? '';
  const bytes = Buffer.from(line, 'base64');
  if (bytes.length !== 42 || bytes.toString('base64') !== line) return undefined;
  if (!bytes.subarray(0, 2).equals(ED25519)) return undefined;
  const key = publicKeyOf(bytes.subarray(10));
  return { id: bytes.subarray(2, 10), key, text: line };
}

/**
 * Reads a secret key without a password.
 * @returns `undefined` for what is not one, `'locked'` for one that a password protects
 */
export function readSigningKey(text: string): SigningKey | 'locked' | undefined {
  const line = text.trim().split(/\r?\n/).at(-1)?.trim() ?? '';
  const bytes = Buffer.from(line, 'base64');
  if (bytes.length !== 158 || !bytes.subarray(0, 2).equals(ED25519)) return undefined;
  if (!bytes.subarray(2, 4).equals(OPEN)) return 'locked';
  const from = 6 + SALT_BYTES;
  const [id, seed, open] = [
    bytes.subarray(from, from + 8),
    bytes.subarray(from + 8, from + 40),
    bytes.subarray(from + 40, from + 72),
  ];
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: base64url(open), d: base64url(seed) };
  return {
    id,
    secret: createPrivateKey({ key: jwk, format: 'jwk' }),
    key: publicKeyOf(open),
    text: Buffer.concat([ED25519, id, open]).toString('base64'),
  };
}

/** A new pair of keys, each as the file minisign would write. */
export function newKeys(): { secret: string; open: string; text: string } {
  const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const [seed, open] = [Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')];
  const id = randomBytes(8);
  const secret = Buffer.concat([
    ...[ED25519, OPEN, CHECKSUM, Buffer.alloc(SALT_BYTES)],
    ...[id, seed, open, Buffer.alloc(SUM_BYTES)],
  ]);
  const text = Buffer.concat([ED25519, id, open]).toString('base64');
  return {
    secret: `untrusted comment: minisign encrypted secret key\n${secret.toString('base64')}\n`,
    open: `untrusted comment: minisign public key ${keyName(id)}\n${text}\n`,
    text,
  };
}

const base64url = (bytes: Buffer): string => bytes.toString('base64url');

const publicKeyOf = (point: Buffer): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: base64url(point) }, format: 'jwk' });
