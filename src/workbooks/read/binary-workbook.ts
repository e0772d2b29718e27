/** Workbooks of older and binary kinds: .xls (BIFF) and .xlsb, which one library still reads. */
import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { GridBuilder, type CellBudget } from './grid-builder.ts';
import { LIMITS } from './limits.ts';
import { locked } from './package-parts.ts';
import { dateOfSerial } from './serial-day.ts';
import { kindOfCode } from './number-formats.ts';
import { addressOf, type Cell, type Worksheet, type Workbook } from './worksheet.ts';
import { hasStruckFont } from './struck-fonts.ts';
import { damaged, WorkbookError } from './workbook-error.ts';
import { isErrorText, shownValue } from './xlsx-cell.ts';

/**
 * Reads the visible sheets. It may take long or much memory on a hostile file: run it where both are
 * limited.
 * @throws WorkbookError when it is locked, broken or larger than the limits
 */
export function readBinaryWorkbook(bytes: Uint8Array): Workbook {
  const book = parsed(bytes);
  if (hasStruckFont(bytes)) throw struck();
  const calendar = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  const budget: CellBudget = { left: LIMITS.cells };
  const workbook: Workbook = { sheets: [], remarks: [] };
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if ((book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) {
      workbook.remarks.push(`Trang tính "${name}" đang ẩn: không đọc.`);
    } else if (sheet?.['!type'] !== undefined && sheet['!type'] !== 'sheet') {
      workbook.remarks.push(`Trang "${name}" là biểu đồ, không có ô: không đọc.`);
    } else if (sheet) {
      const builder = new GridBuilder(name, budget);
      workbook.sheets.push(sheetOf(name, sheet, calendar, builder));
      workbook.remarks = [...workbook.remarks, ...builder.remarks()];
    }
  }
  if (workbook.sheets.length === 0) throw damaged('không có trang tính nào');
  return workbook;
}

/** The library does not tell which text is struck through, only the fonts of the file say that some is. */
const struck = (): WorkbookError =>
  new WorkbookError(
    'Tệp kiểu cũ này có chữ bị gạch ngang, không rõ là chữ nào. Mở bằng Excel, chọn Lưu thành (Save As), kiểu "Excel Workbook (.xlsx)", rồi nhập lại.',
  );

function parsed(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellText: true,
      sheetRows: LIMITS.rows + 1,
    });
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(words)) throw locked();
    throw damaged('');
  }
}

function sheetOf(
  name: string,
  sheet: WorkSheet,
  calendar: 1900 | 1904,
  builder: GridBuilder,
): Worksheet {
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  builder.countRow(rows.length);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell) builder.put(row, column, cellOf(cell, addressOf(row, column), calendar));
    });
  });
  return {
    name,
    grid: builder.grid(),
    calendar,
    merges: (sheet['!merges'] ?? []).slice(0, LIMITS.merges).map(({ s, e }) => ({
      firstRow: s.r,
      lastRow: e.r,
      firstColumn: s.c,
      lastColumn: e.c,
    })),
    hiddenRows: hiddenIn(sheet['!rows']),
    hiddenColumns: hiddenIn(sheet['!cols']),
  };
}

const hiddenIn = (list: readonly ({ hidden?: boolean } | undefined)[] | undefined): Set<number> =>
  new Set(Object.entries(list ?? []).flatMap(([at, one]) => (one?.hidden ? [Number(at)] : [])));

function cellOf(cell: CellObject, at: string, calendar: 1900 | 1904): Cell {
  const { t: type, v: value, f: formula, z: format, w: shown } = cell;
  if (type === 'e') return { flaw: 'error', shown: shown ?? String(value), at };
  if (type === 'z' || value === undefined) {
    return formula === undefined ? null : { flaw: 'uncalculated', shown: '', at };
  }
  if (typeof value === 'string') {
    return isErrorText(value) ? { flaw: 'error', shown: value, at } : value;
  }
  if (typeof value !== 'number') return value;
  const kind = kindOfCode(String(format ?? 'General'));
  const date = kind === 'number' ? null : dateOfSerial(value, calendar);
  if (!date) return Number(value.toPrecision(15));
  return kind === 'short-date' ? { flaw: 'made-date', shown: shownValue(date), at } : date;
}
