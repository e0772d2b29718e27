import type { FiledReport } from '../../model/reports/filed-report.ts';
import { insideCase } from '../../model/text/vietnamese.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { WorkbookError } from '../read/workbook-error.ts';
import { readReport, type ReportFile } from './read-report.ts';

/**
 * Reads the report of a day in a file; what cannot be read is a fault of the file, and stops no other.
 * @param file what it is called, and when it came
 * @param bytes of a workbook or a table of text
 * @param day `YYYY-MM-DD`
 * @param part as in `readReport`
 */
export async function openReport(
  file: ReportFile,
  bytes: Uint8Array,
  day: string,
  part: 'report' | 'detail' = 'report',
): Promise<FiledReport> {
  try {
    return readReport(file, await readWorkbook(bytes), day, part);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const [, message = error.message, remedy = 'lấy lại tệp từ nơi gửi'] =
      /^(.*?)\. (.+?)\.?$/s.exec(error.message) ?? [];
    return {
      ...{ file: file.name, savedAt: file.savedAt, day: null, rows: [], total: null, remarks: [] },
      faults: [{ file: file.name, message: insideCase(message), remedy: insideCase(remedy) }],
    };
  }
}
