/**
 * The register as lists to look through without scripts: one list while it is short, else lists by
 * first character, by the first two, and so on; as in a dictionary, nobody turns more pages than needed.
 */

/** A page of the register: either its rows, or the longer beginnings that have pages of their own. */
export interface CodeList<Row> {
  /** Upper case; empty for the whole register. */
  prefix: string;
  /** How many codes begin so. */
  count: number;
  rows: Row[];
  parts: string[];
}

/**
 * Rows on one page, by how long its beginning is; the first stands below the form. A page of 250 rows
 * still travels in one round trip: 18 bytes a row, compressed.
 */
const MOST_ROWS = [60, 250];

/**
 * Cuts the register into pages.
 * @param rows every code
 * @param prefix where to begin: nothing for the whole register
 * @returns the page of `prefix` first, then those below it
 */
export function codeLists<Row extends { code: string }>(
  rows: readonly Row[],
  prefix = '',
): CodeList<Row>[] {
  const own = rows
    .filter(({ code }) => code.startsWith(prefix))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const most = MOST_ROWS[prefix.length] ?? MOST_ROWS.at(-1) ?? 0;
  const page = { prefix, count: own.length };
  if (own.length <= most) return [{ ...page, rows: own, parts: [] }];
  const parts = [...new Set(own.map(({ code }) => code.slice(0, prefix.length + 1)))];
  return [{ ...page, rows: [], parts }, ...parts.flatMap((part) => codeLists(own, part))];
}
