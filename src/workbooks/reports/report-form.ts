import type { ReportingUnit } from '../../model/reports/known-units.ts';
import type { CountKey } from '../../model/reports/report-columns.ts';

/** What a workbook is made for. */
export interface ReportForm {
  /** "Phường Sông Trí, tỉnh Hà Tĩnh" */
  place: string;
  /** Who reports, in order; none: rows to type them in. */
  units: readonly ReportingUnit[];
  /** `YYYY-MM-DD`, a page each; none: one page whose day is typed. */
  days: readonly string[];
  /** What a report is due for: "Công an phường, trước 10:00 hằng ngày"; none where nothing is known. */
  due?: string | undefined;
  /** What is filled in on the first page, by unit. */
  values?: Readonly<Record<string, RowValues>> | undefined;
}

/** What stands in a row: carried over from the day before, or all of a report. */
export type RowValues = Partial<Record<CountKey, number>> & { difficulty?: string; note?: string };
