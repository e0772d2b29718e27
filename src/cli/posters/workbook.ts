import { writeFile } from 'node:fs/promises';
import { textTables, type TextTable } from '../../workbooks/write/text-tables.ts';

/**
 * Writes tables into a workbook, one sheet each, every cell as text.
 * @param path where to
 * @param tables name of the sheet, heads of the columns, rows
 */
export const writeTables = async (path: string, tables: readonly TextTable[]): Promise<void> =>
  writeFile(path, await textTables(tables));
