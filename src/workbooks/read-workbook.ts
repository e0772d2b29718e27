import readExcelFile, { InvalidInputError } from 'read-excel-file/node';
import type { Sheet } from './points/import-points.ts';

/** A workbook that cannot be read; the message is for the person at the keyboard. */
export class WorkbookError extends Error {
  override name = 'WorkbookError';
}

/**
 * Reads every sheet of a workbook, rows and blanks as they stand.
 * @param file path of an .xlsx file, or its bytes
 * @throws WorkbookError in Vietnamese when it is no such file
 */
export async function readWorkbook(file: string | Buffer): Promise<Sheet[]> {
  try {
    const sheets = await readExcelFile(file, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, grid: data }));
  } catch (error) {
    if (error instanceof InvalidInputError) {
      throw new WorkbookError(
        'Tệp này không phải Excel .xlsx. Mở tệp, chọn Lưu thành (Save As), kiểu "Excel Workbook (.xlsx)", rồi nhập lại.',
      );
    }
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new WorkbookError(`Không có tệp "${String(file)}".`);
    }
    throw error;
  }
}
