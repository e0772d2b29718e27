/**
 * The one writer of workbooks: sheets in, the bytes of an .xlsx file out, the same for the same input,
 * in Node and in the browser.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { LIGHT } from '../../design/colours.ts';
import { dropDowns, type DropDown } from './drop-downs.ts';

/** The media type of an .xlsx file (IANA). */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A cell as the library takes it. */
type WrittenCell = Exclude<SheetData[number][number], undefined>;

interface WrittenSheet {
  name: string;
  rows: readonly (readonly WrittenCell[])[];
  /** Widths of the columns, in letters. */
  widths?: readonly number[];
  /** Rows and columns that stay when the sheet is moved. */
  still?: { rows?: number; columns?: number };
  dropDowns?: readonly DropDown[];
}

/** The head of a column. */
export const headCell = (value: string): WrittenCell => ({
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
    { features: [dropDowns(sheets.map((one) => one.dropDowns ?? []))] },
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

/** Takes away the guards and the time of writing. */
function finished(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(zip);
  const texts = parts[TEXTS];
  if (texts) parts[TEXTS] = strToU8(strFromU8(texts).replace(GUARDED, '>$1<'));
  // The first moment ZIP knows.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
