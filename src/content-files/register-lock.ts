/**
 * The promise behind a printed code: what it was issued for never changes. Beside the register
 * (`codes.csv`), a table people edit, `codes.lock` keeps a fingerprint of every row, written when the
 * code is issued. A row that is gone or says something else no longer matches, and the build stops.
 */
import { createHash } from 'node:crypto';
import type { IssuedCode } from '../model/codes/code-register.ts';

/** 128 bits: no two rows anybody will ever write share a fingerprint, by chance or by trying. */
const HEX_DIGITS = 32;

/**
 * The fingerprint of a row: the beginning of its SHA-256, hexadecimal.
 * @param row a row of the register
 */
export function rowFingerprint(row: IssuedCode): string {
  const { code, campaign, place, channel, issuedOn, point = '' } = row;
  const text = JSON.stringify([code, campaign, place, channel, issuedOn, point]);
  return createHash('sha256').update(text).digest('hex').slice(0, HEX_DIGITS);
}

/** What locks held at first: 32-bit FNV-1a. They stay good until their register is next written. */
function firstRowFingerprint(row: IssuedCode): string {
  const point = row.point === undefined ? [] : [row.point];
  const text = [row.code, row.campaign, row.place, row.channel, row.issuedOn, ...point].join('|');
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/**
 * Whether a row is still what its code was issued for.
 * @param lock fingerprints by code
 * @param row a row of the register
 */
export function isAsIssued(lock: ReadonlyMap<string, string>, row: IssuedCode): boolean {
  const known = lock.get(row.code);
  return known === rowFingerprint(row) || known === firstRowFingerprint(row);
}

/**
 * Whether a lock belongs to a register: the same codes, each as it was issued.
 * @param lock fingerprints by code
 * @param rows the whole register
 */
export const isLocked = (lock: ReadonlyMap<string, string>, rows: readonly IssuedCode[]): boolean =>
  lock.size === rows.length && rows.every((row) => isAsIssued(lock, row));

/** Reads `codes.lock`: one line a code, the code and its fingerprint. */
export function parseLock(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => line.split(' ') as [string, string]));
}

/**
 * Writes `codes.lock`.
 * @param rows the whole register, in its order
 */
export function formatLock(rows: readonly IssuedCode[]): string {
  const head = '# Dấu vân tay của các mã đã cấp. Lệnh "npm run codes" ghi tệp này; đừng sửa tay.\n';
  return head + rows.map((row) => `${row.code} ${rowFingerprint(row)}\n`).join('');
}
