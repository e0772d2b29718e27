/** What a workbook holds, whichever program wrote it. */

/** Why a cell cannot be taken as it stands. */
export type Flaw = 'error' | 'uncalculated' | 'struck' | 'partly-struck' | 'made-date';

/** A cell whose value is not certain: what it shows, and why. */
interface FlawedCell {
  flaw: Flaw;
  shown: string;
  /** As Excel names it: "D2". */
  at: string;
}

/** A day without a time is midnight UTC; a time without a day is on 30/12/1899 or before. */
export type Cell = string | number | boolean | Date | FlawedCell | null | undefined;

/** Rows of cells; both count from 0, and both may have gaps. */
export type Grid = readonly (readonly Cell[])[];

/** Cells merged into one, both ends included, counted from 0. */
export interface MergedRange {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** A visible sheet. */
export interface Worksheet {
  name: string;
  grid: Grid;
  merges?: readonly MergedRange[];
  hiddenRows?: ReadonlySet<number>;
  hiddenColumns?: ReadonlySet<number>;
  /** The year serial numbers of days are counted from; 1900 by default. */
  calendar?: 1900 | 1904;
}

/** A workbook: its visible sheets, and what was left out of them or may have been. */
export interface Workbook {
  sheets: Worksheet[];
  remarks: string[];
}

/** Whether a cell holds something that is not certain. */
export const isFlawed = (cell: unknown): cell is FlawedCell =>
  typeof cell === 'object' && cell !== null && 'flaw' in cell;

/** "D2" for row 1, column 3. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Row and column of "D2" or "$D$2", from 0; `null` when it is no address. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** "E2:E3" */
export const rangeName = (range: MergedRange): string =>
  `${addressOf(range.firstRow, range.firstColumn)}:${addressOf(range.lastRow, range.lastColumn)}`;

const FLAW_WORDS: Record<Flaw, (cell: FlawedCell) => { message: string; remedy: string }> = {
  error: ({ at, shown }) => ({
    message: `ô ${at} báo lỗi ${shown}`,
    remedy: 'sửa công thức trong Excel, hoặc gõ giá trị vào ô',
  }),
  uncalculated: ({ at }) => ({
    message: `ô ${at} có công thức chưa được tính`,
    remedy: 'mở tệp bằng Excel, bấm Lưu, rồi nhập lại; hoặc gõ giá trị vào ô',
  }),
  struck: ({ at, shown }) => ({
    message: `chữ trong ô ${at} bị gạch ngang: "${shown}"`,
    remedy: 'bỏ thì xóa chữ trong ô; còn dùng thì bỏ gạch ngang',
  }),
  'partly-struck': ({ at, shown }) => ({
    message: `một phần chữ trong ô ${at} bị gạch ngang: "${shown}"`,
    remedy: 'xóa phần chữ đã gạch; còn dùng thì bỏ gạch ngang',
  }),
  'made-date': ({ at, shown }) => ({
    message: `Excel đã tự đổi ô ${at} thành ngày ${shown}`,
    remedy:
      'đổi ô sang dạng Text rồi gõ lại; là ngày thì gõ đủ ngày/tháng/năm, là thứ thì gõ như T2-T6',
  }),
};

/** What is wrong with a flawed cell, and what to do. */
export const flawWords = (cell: FlawedCell): { message: string; remedy: string } =>
  FLAW_WORDS[cell.flaw](cell);
