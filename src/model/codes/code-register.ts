/** The register of printed codes, `codes.csv`. */

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
  /** Why, shown on the page behind the code. */
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
