/** A report as an office filed it, and what is wrong with it. */
import type { CountKey, ReportColumn } from './report-columns.ts';

/** Something that keeps a row or a file from being counted. */
export interface ReportFault {
  file: string;
  /** "Báo cáo"; left out where it is about the whole file. */
  sheet?: string | undefined;
  /** As spreadsheet programs name it: "E7". */
  cell?: string | undefined;
  /** The unit, as the file names it. */
  unit?: string | undefined;
  /** In Vietnamese, without a full stop. */
  message: string;
  remedy: string;
}

/** One row of a report. */
export interface FiledRow {
  /** As written. */
  unit: string;
  /** Five digits, where there is a column of them. */
  code?: string | undefined;
  counts: Partial<Record<CountKey, number>>;
  difficulty: string;
  note: string;
  sheet: string;
  /** As spreadsheet programs count: from 1. */
  row: number;
  /** Where each column stands: "E7". */
  cells: Partial<Record<ReportColumn, string>>;
  /** What is wrong with its cells; then it is not counted. */
  faults: readonly ReportFault[];
}

/** The row of sums of a file. */
export interface FiledTotal {
  written: FiledRow['counts'];
  /** What its rows come to; without columns that hold something else than counts. */
  summed: FiledRow['counts'];
  sheet: string;
  cells: FiledRow['cells'];
}

/** One file. */
export interface FiledReport {
  file: string;
  /** When the file came onto this machine (epoch ms); `null` when not known. */
  savedAt: number | null;
  /** `YYYY-MM-DD` */
  day: string | null;
  /** Rows in which something is filled in. */
  rows: readonly FiledRow[];
  /** Its row of sums. */
  total: FiledTotal | null;
  /** What is wrong with the whole file; then none of its rows is counted. */
  faults: readonly ReportFault[];
  /** What else to look at; it keeps nothing from being counted. */
  remarks: readonly string[];
}
