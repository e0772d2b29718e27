import { read, utils } from '@e965/xlsx';

/**
 * The cells of a workbook of ours as text, read by a library that did not write it and that is not
 * our reader.
 * @param bytes an .xlsx file
 * @param sheet its name; the first one without it
 */
export function xlsxRows(bytes: Uint8Array, sheet?: string): string[][] {
  const book = read(bytes, { type: 'array' });
  const found = book.Sheets[sheet ?? book.SheetNames[0] ?? ''];
  return found
    ? utils.sheet_to_json<string[]>(found, { header: 1, raw: true, defval: '', blankrows: true })
    : [];
}
