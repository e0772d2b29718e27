/**
 * What pages may weigh, in bytes as they travel: text packed by gzip, fonts and pictures as they
 * are.
 */

/** 1,024 bytes. */
export const KB = 1024;

export const PAGE_BUDGETS = {
  /**
   * One round trip of a new connection carries ten segments of 1,460 bytes, headers included (RFC
   * 6928).
   */
  firstRoundTrip: 10 * 1460,
  htmlWithStyle: 14 * KB,
  scripts: 8 * KB,
  /** The workshop, the kit and the reports are opened by people who mean to work with them. */
  scriptsOfTools: 21 * KB,
  /** Guides and localities, with all they ask for before the first scroll. */
  firstView: 29 * KB,
  /** Behind a code, everything. */
  behindCode: 14.6 * KB,
  /** Behind a door sign, everything: the hours of its point are counted by the visitor's clock. */
  behindSign: 15 * KB,
} as const;
