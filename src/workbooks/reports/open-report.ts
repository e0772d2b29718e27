import type { FiledReport } from '../../model/reports/filed-report.ts';
import { insideCase } from '../../model/text/vietnamese.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { WorkbookError } from '../read/workbook-error.ts';
import type { Workbook } from '../read/worksheet.ts';
import { readReport, type ReportFile } from './read-report.ts';

/** A file and what is in it, or why it cannot be read. */
export interface OpenedFile {
  file: ReportFile;
  content: Workbook | WorkbookError;
}

/**
 * Opens a file; what cannot be read is remembered, and stops no other.
 * @param file what it is called, and when it came
 * @param bytes of a workbook or a table of text
 */
export async function openWorkbookOf(file: ReportFile, bytes: Uint8Array): Promise<OpenedFile> {
  try {
    return { file, content: await readWorkbook(bytes) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { file, content: error };
  }
}

/**
 * The report of a day in a file that was opened.
 * @param day `YYYY-MM-DD`; `null`: the last one that is filled in
 * @param part as in `readReport`
 */
export function filedReportOf(
  { file, content }: OpenedFile,
  day: string | null,
  part: 'report' | 'detail' = 'report',
): FiledReport {
  if (!(content instanceof WorkbookError)) return readReport(file, content, day, part);
  const [, message = content.message, remedy = 'lấy lại tệp từ nơi gửi'] =
    /^(.*?)\. (.+?)\.?$/s.exec(content.message) ?? [];
  return {
    ...{ file: file.name, savedAt: file.savedAt, day: null, rows: [], total: null, remarks: [] },
    faults: [{ file: file.name, message: insideCase(message), remedy: insideCase(remedy) }],
  };
}
