/**
 * The promise behind a printed code: what it was issued for never changes.
 *
 * The register (`codes.csv`) is a table people edit; beside it `codes.lock` keeps a fingerprint of
 * every row, written when the code is issued. A row that is gone or says something else no longer
 * matches, and the build stops.
 */

/** The part of a register row that may never change. */
export interface IssuedCode {
  code: string;
  campaign: string;
  place: string;
  channel: string;
  /** The support point a door sign leads to. */
  point?: string;
  issuedOn: string;
}

/** A row of the register: what was issued, and whether it is still in use. */
export interface RegisterRow extends IssuedCode {
  /** The day from which the code is no longer used, `YYYY-MM-DD`. Its page stays and says so. */
  retiredOn?: string;
  /** Why, for whoever scans it. */
  retiredBecause?: string;
}

/** The columns of `codes.csv`, in their order. */
export const REGISTER_COLUMNS = [
  'code',
  'campaign',
  'place',
  'channel',
  'point',
  'issuedOn',
  'retiredOn',
  'retiredBecause',
] as const satisfies readonly (keyof RegisterRow)[];

/**
 * A short fingerprint of a row (32-bit FNV-1a, hexadecimal). It guards against slips, not against
 * somebody who edits both files on purpose: that shows in the history of the files.
 * @param row a row of the register
 */
export function fingerprintOf(row: IssuedCode): string {
  const point = row.point === undefined ? [] : [row.point];
  const text = [row.code, row.campaign, row.place, row.channel, row.issuedOn, ...point].join('|');
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/**
 * Reads `codes.lock`: one line a code, the code and its fingerprint.
 * @param text the file
 */
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
  return head + rows.map((row) => `${row.code} ${fingerprintOf(row)}\n`).join('');
}
