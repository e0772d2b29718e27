/** What became of each row of a sheet. */
import type { Field } from './points/columns.ts';

/** Cells of `support-points.csv`, by column; a blank cell is "". */
export type PointCells = Record<Field, string>;

/** A cell the import read as something other than what was typed. */
export interface Change {
  header: string;
  from: string;
  to: string;
  /** The merged cells it was taken from: "E2:E3". */
  merged?: string;
}

/** A cell that cannot be taken. */
export interface Fault {
  header: string;
  message: string;
  remedy: string;
}

/** `skipped`: a row the office has hidden or struck through. */
export type RowKind = 'taken' | 'refused' | 'skipped' | 'blank' | 'duplicate' | 'heading';

/** One row of the workbook. */
export interface RowOutcome {
  sheet: string;
  /** As Excel counts: from 1. */
  row: number;
  kind: RowKind;
  /** The name of the point, to find the row by. */
  name: string;
  changes: readonly Change[];
  faults: readonly Fault[];
  /** Set when taken. */
  point?: PointCells;
}
