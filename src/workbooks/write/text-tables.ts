import { headCell, textCell, writeWorkbook } from './write-workbook.ts';

/** The narrowest and the widest a column gets, in letters. */
const WIDTHS = { least: 10, most: 44 };

/** A table of texts with the name of its sheet. */
export interface TextTable {
  name: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Widths of the columns, in letters; by what is in them when not given. */
  widths?: readonly number[];
}

/**
 * Tables as a workbook officials can filter and print: heads in bold, the first row and column
 * standing still, every cell a text.
 * @param tables one for each sheet
 * @returns the bytes of an .xlsx file; the same for the same input
 */
export function textTables(tables: readonly TextTable[]): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbook(
    tables.map(({ name, head, rows, widths }) => ({
      name,
      rows: [head.map((head) => headCell(head)), ...rows.map((row) => row.map(textCell))],
      widths: widths ?? head.map((text, at) => widthOf([text, ...rows.map((row) => row[at])])),
      still: { rows: 1, columns: 1 },
    })),
  );
}

function widthOf(texts: readonly (string | undefined)[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text?.length ?? 0), 0);
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2));
}
