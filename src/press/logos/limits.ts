/** What a mark of 15 mm needs at most, with room to spare. */
export const LOGO_LIMITS = {
  /** Bytes of the file. */
  bytes: 2_000_000,
  /** Pixels a side of a PNG. */
  side: 4000,
  /** Elements of an SVG, and how deep they stand in each other. */
  elements: 5000,
  depth: 24,
} as const;
