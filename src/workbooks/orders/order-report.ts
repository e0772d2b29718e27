import type { TextTable } from '../write/text-tables.ts';

/** What became of a row. */
type RowState = 'made' | 'kept' | 'skipped' | 'failed';

/** A row of the report: everything in words. */
export interface ReportedRow {
  row: number;
  /** The unit as the office wrote it. */
  asked: string;
  place: string;
  state: RowState;
  file: string;
  code: string;
  /** From how far the code scans. */
  scan: string;
  notes: readonly string[];
}

const STATE: Record<RowState, string> = {
  made: 'đã tạo',
  kept: 'giữ nguyên',
  skipped: 'không lấy',
  failed: 'LỖI',
};

/** The report of a list, a line for every row: `bao-cao.xlsx`. */
export const orderReport = (rows: readonly ReportedRow[]): TextTable => ({
  name: 'Báo cáo',
  head: ['Dòng', 'Đơn vị ghi', 'Nơi', 'Kết quả', 'Tệp', 'Mã bản in', 'Quét', 'Ghi chú'],
  rows: rows.map(({ row, asked, place, state, file, code, scan, notes }) => [
    String(row),
    asked,
    place,
    STATE[state],
    state === 'failed' || state === 'skipped' ? '' : file,
    code,
    scan,
    notes.join('; '),
  ]),
});
