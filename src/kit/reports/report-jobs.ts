/** What the pages of reports ask of their worker. */
import type { TodayFile } from '../../model/finder/today.ts';
import type { MergedReport } from '../../model/reports/merge-reports.ts';

/** Whose reports: a commune and its quarters, a province and its communes, or the country. */
export interface ReportPlace {
  /** "Phường Sông Trí, tỉnh Hà Tĩnh" */
  name: string;
  /** Address part of the province; `null`: the country. */
  province: string | null;
  /** Code of the commune; `null`: all of the province. */
  code: string | null;
  /** Names of the quarters of a commune, as typed. */
  quarters: readonly string[];
}

/** A file as it was dropped. */
export interface DroppedReport {
  name: string;
  /** When it came onto this machine (epoch ms). */
  savedAt: number;
  bytes: Uint8Array;
}

/** What figures of yesterday are known, by unit. */
export interface KnownYesterday {
  day: string;
  toDate: Readonly<Record<string, number>>;
}

/** What reports are merged by. */
export interface MergeOrder {
  place: ReportPlace;
  /** `YYYY-MM-DD` */
  day: string;
  /** What came after it is late (epoch ms). */
  cutOff: number | null;
  yesterday: KnownYesterday | null;
}

/** A workbook to be filled in. */
export interface FormOrder {
  place: ReportPlace;
  /** `YYYY-MM-DD`, a page each; none: one page whose day is typed. */
  days: readonly string[];
  due?: string | undefined;
  /** The merged or filled workbook of the day before the first. */
  yesterday: DroppedReport | null;
}

/** What is asked, and what is answered. */
export interface ReportJobs {
  /** The list of units, once. */
  start: (today: TodayFile) => Promise<null>;
  /** Takes a file; another of the same name is forgotten. */
  take: (file: DroppedReport) => Promise<null>;
  /** Forgets a file. */
  leave: (name: string) => Promise<null>;
  merge: (order: MergeOrder) => Promise<{ merged: MergedReport; message: string }>;
  /** Figures of a merged or filled workbook of the day before. */
  yesterday: (asked: {
    place: ReportPlace;
    day: string;
    file: DroppedReport;
  }) => Promise<KnownYesterday>;
  /** What is handed on of what was merged last. */
  hand: (asked: 'xlsx' | 'docx') => Promise<Uint8Array>;
  form: (order: FormOrder) => Promise<Uint8Array>;
  /** A workbook for each unit, in one ZIP. */
  forms: (order: FormOrder) => Promise<Uint8Array>;
}
