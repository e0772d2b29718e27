/**
 * What a workbook of an office stays far below: 4,000 points take 0.4 MB and 8 MB unpacked. More is
 * refused in a sentence before it costs the machine its memory.
 */
export const LIMITS = {
  /** Bytes of the file. */
  file: 30_000_000,
  /** Bytes of all parts read, unpacked. */
  unpacked: 150_000_000,
  /** Parts of the package. */
  parts: 5_000,
  /** Rows of a sheet, empty ones included. */
  rows: 100_000,
  /** The last row that may hold something. */
  lastRow: 50_000,
  /** The last column that may hold something. */
  lastColumn: 256,
  /** Filled cells of the workbook. */
  cells: 1_500_000,
  /** Merged ranges of a sheet. */
  merges: 20_000,
  sheets: 255,
} as const;
