import writeExcelFile from 'write-excel-file/node';
import { withoutClock } from '../zip-time.ts';

/** The narrowest and the widest a column gets, in signs. */
const WIDTHS = { least: 10, most: 44 };

/**
 * A table as a workbook officials can filter and print: heads in bold, the first row and column
 * standing still, every cell a text.
 * @param name of the sheet
 * @param table heads of the columns, and the rows
 * @returns the bytes of an .xlsx file; the same for the same input
 */
export async function tableWorkbook(
  name: string,
  { head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] },
): Promise<Uint8Array> {
  const cell = (value: string) => ({
    value,
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top' as const,
  });
  const title = (value: string) => ({
    ...cell(value),
    fontWeight: 'bold' as const,
    backgroundColor: '#F3E9DC',
  });
  const workbook = await writeExcelFile([
    {
      sheet: name,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: head.map((text, at) => ({ width: widthOf([text, ...rows.map((row) => row[at])]) })),
      data: [head.map(title), ...rows.map((row) => row.map(cell))],
    },
  ]).toBuffer();
  return withoutClock(workbook);
}

function widthOf(texts: readonly (string | undefined)[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text?.length ?? 0), 0);
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2));
}
