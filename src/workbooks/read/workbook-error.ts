import { withHiddenShown } from '../../model/text/hidden-characters.ts';

/** A workbook that cannot be read; the message is one Vietnamese sentence with the remedy. */
export class WorkbookError extends Error {
  override name = 'WorkbookError';

  /** @param message may quote the file: invisible characters are written out */
  constructor(message: string) {
    super(withHiddenShown(message));
  }
}

/** A file that was truncated or corrupted in transfer. */
export const damaged = (where: string): WorkbookError =>
  new WorkbookError(
    `Tệp bảng tính bị hỏng${where === '' ? '' : ` (${where})`}. Chép hoặc tải lại tệp gốc; nếu Excel còn mở được thì mở, chọn Lưu thành (Save As), kiểu "Excel Workbook (.xlsx)", rồi nhập lại.`,
  );
