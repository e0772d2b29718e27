import type { Showing } from '../../model/play-log/play-log.ts';

/** A cell of a log that cannot be taken. */
export interface LogFault {
  /** "dòng 12", with the worksheet where there are several. */
  at: string;
  /** "ô B12 (Start)". */
  cell: string;
  message: string;
  remedy: string;
}

/** What a row came to; `skipped`: it stands for no file. */
export type LogRowRead = { showing: Showing } | { fault: LogFault } | 'skipped';
