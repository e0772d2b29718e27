import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { withoutClock } from '../zip-time.ts';

/** A column of the table: the name of its field, what it means, its width in letters. */
export interface WorkbookColumn {
  name: string;
  about: string;
  width: number;
}

const head = (value: string) => ({
  value,
  fontWeight: 'bold' as const,
  backgroundColor: '#F3E9DC',
  alignVertical: 'top' as const,
});
const cell = (value: string) => ({
  value,
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top' as const,
});

/**
 * Writes a table of slogans with a second sheet that says what each column means.
 * @param columns in order
 * @param rows cells as text, in the order of the columns
 * @returns the bytes of an .xlsx file; the same for the same input
 */
export async function slogansWorkbook(
  columns: readonly WorkbookColumn[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const table: SheetData = [
    columns.map(({ name }) => head(name)),
    ...rows.map((row) => row.map(cell)),
  ];
  const notes: SheetData = [
    ['Cột', 'Nghĩa'].map(head),
    ...columns.map(({ name, about }) => [name, about].map(cell)),
  ];
  const workbook = await writeExcelFile([
    {
      sheet: 'Khẩu hiệu',
      data: table,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    },
    { sheet: 'Cột', data: notes, columns: [{ width: 22 }, { width: 100 }] },
  ]).toBuffer();
  return withoutClock(workbook);
}
