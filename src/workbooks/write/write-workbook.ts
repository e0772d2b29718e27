/**
 * The one writer of workbooks: sheets in, the bytes of an .xlsx file out, the same for the same input,
 * in Node and in the browser.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { LIGHT } from '../../design/colours.ts';
import type { CellRule } from './cell-rules.ts';
import type { DropDown } from './drop-downs.ts';
import { sheetFeatures } from './sheet-features.ts';

/** The media type of an .xlsx file (IANA). */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A cell as the library takes it. */
export type WrittenCell = Exclude<SheetData[number][number], undefined>;

export interface WrittenSheet {
  name: string;
  rows: readonly (readonly WrittenCell[])[];
  /** Widths of the columns, in letters. */
  widths?: readonly number[];
  /** Rows and columns that stay when the sheet is moved. */
  still?: { rows?: number; columns?: number };
  dropDowns?: readonly DropDown[];
  /** What cells take besides lists. */
  rules?: readonly CellRule[];
  /** Whether it is printed across the paper, all columns on one page. */
  isWide?: boolean;
}

/** What a cell of numbers looks like. */
interface NumberLook {
  /** As spreadsheet programs have it: `#,##0`, `0.0%`. */
  format?: string;
  isBold?: boolean;
  /** Whether somebody fills it in; otherwise it is grey. */
  isTyped?: boolean;
}

/** The head of a column. @param height of its row, in points; by what is in it when not given */
export const headCell = (value: string, height?: number): WrittenCell => ({
  ...(height !== undefined && { height }),
  value: guarded(value),
  type: String,
  fontWeight: 'bold',
  backgroundColor: LIGHT['gold-wash'],
  wrap: true,
  alignVertical: 'top',
});

/** A text, whatever it looks like: no code loses its zeros, nothing is carried out. */
export const textCell = (value: string): WrittenCell => ({
  value: guarded(value),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
});

/** A number, or a place for one. */
export const numberCell = (value: number | null, look: NumberLook = {}): WrittenCell => ({
  ...numberStyle(look),
  type: Number,
  ...(value !== null && { value }),
});

/** A day, or a place for one. @param day `YYYY-MM-DD` */
export const dayCell = (day: string | null): WrittenCell => {
  const style = { ...numberStyle({ format: 'dd/mm/yyyy', isTyped: true }), align: 'left' as const };
  return { ...style, type: Date, ...(day !== null && { value: new Date(`${day}T00:00:00Z`) }) };
};

/**
 * A cell the program calculates.
 * @param formula without its "="
 * @param result what it comes to, for whoever looks at the file without calculating
 */
export const formulaCell = (
  formula: string,
  { result, ...look }: NumberLook & { result?: number | undefined } = {},
): WrittenCell => ({
  ...numberStyle(look),
  value: result === undefined ? formula : `${formula}${RESULT}${result}`,
  type: 'Formula',
});

const numberStyle = ({ format = '#,##0', isBold = false, isTyped = false }: NumberLook) => ({
  format,
  alignVertical: 'top' as const,
  borderStyle: 'thin' as const,
  borderColor: LIGHT.line,
  ...(isBold && { fontWeight: 'bold' as const }),
  ...(!isTyped && { backgroundColor: LIGHT.paper }),
});

/** A place for a text, framed as those for numbers are. */
export const typedTextCell = (value = ''): WrittenCell => ({
  ...{ value: guarded(value), type: String, format: '@', wrap: true, alignVertical: 'top' },
  ...{ borderStyle: 'thin', borderColor: LIGHT.line },
});

/** A line above a table. */
export const titleCell = (value: string, size?: number): WrittenCell => ({
  value: guarded(value),
  type: String,
  fontWeight: 'bold',
  ...(size !== undefined && { fontSize: size }),
});

/** A remark beside a line. */
export const hintCell = (value: string): WrittenCell => ({
  value: guarded(value),
  type: String,
  textColor: LIGHT['ink-soft'],
});

/**
 * Writes a workbook.
 * @param sheets in order; names without \ / ? * [ ] :, at most 31 letters
 * @returns the bytes of an .xlsx file
 */
export async function writeWorkbook(
  sheets: readonly WrittenSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(
    sheets.map(({ name, rows, widths = [], still = {} }) => ({
      sheet: name,
      data: rows.map((row) => [...row]),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: still.rows ?? 0,
      stickyColumnsCount: still.columns ?? 0,
    })),
    { features: [sheetFeatures(sheets)] },
  ).toBlob();
  return finished(new Uint8Array(await blob.arrayBuffer()));
}

/** Stands before a text the library would take for a property every object has. */
const GUARD = '\ue000';
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

/** The library numbers texts in an object, where "constructor" is there before any text is. */
const guarded = (text: string): string => (INHERITED.includes(text) ? GUARD + text : text);

const TEXTS = 'xl/sharedStrings.xml';
const GUARDED = new RegExp(`>${GUARD}(${INHERITED.join('|')})<`, 'g');

/** Stands between a formula and its result: the library writes formulas without. */
const RESULT = '\ue001';
const WITH_RESULT = new RegExp(`${RESULT}([-\\d.e]+)</f>`, 'g');

/** Takes away the guards and the time of writing. */
function finished(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(zip);
  const texts = parts[TEXTS];
  if (texts) parts[TEXTS] = strToU8(strFromU8(texts).replace(GUARDED, '>$1<'));
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    const xml = strFromU8(part);
    if (xml.includes(RESULT)) parts[name] = strToU8(xml.replace(WITH_RESULT, '</f><v>$1</v>'));
  }
  // The first moment ZIP knows.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
