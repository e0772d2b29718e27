/**
 * Which code is printed today: codes issued for the same thing take turns, one after another.
 */
import type { RegisterRow } from './code-register.ts';

/** What a code is for: a channel of a consultation in a place, or the door sign of a point. */
export type Purpose = Pick<RegisterRow, 'campaign' | 'place' | 'channel' | 'point'>;

/**
 * What the code of a door sign is for.
 * @param campaign the consultation the sign is about
 * @param point its id, its province, and its commune where that has a page of its own
 */
export const signPurpose = (
  campaign: string,
  { id, province, commune }: { id: string; province: string; commune: string | undefined },
): Purpose => ({ campaign, place: commune ?? province, channel: 'sign', point: id });

/**
 * What two codes share when one can take the other's turn. A door sign belongs to its point, in
 * whichever list of places the sheet stands.
 * @param purpose what a code is for
 */
export function purposeKey({ campaign, place, channel, point }: Purpose): string {
  return point === undefined
    ? `${campaign} ${place} ${channel}`
    : `${campaign} ${channel} of ${point}`;
}

/**
 * The code on the sheets for each purpose: the first one issued that is not retired. Purposes all
 * of whose codes are retired have none.
 * @param rows the register, in its order
 * @returns rows by {@link purposeKey}
 */
export function codesInUse<Row extends RegisterRow>(rows: readonly Row[]): Map<string, Row> {
  const inUse = new Map<string, Row>();
  for (const row of rows) {
    const key = purposeKey(row);
    if (row.retiredOn === undefined && !inUse.has(key)) inUse.set(key, row);
  }
  return inUse;
}
