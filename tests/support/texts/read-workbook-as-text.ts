/** What the reader of workbooks makes of a file, as text that two readings can be compared by. */
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import { WorkbookError } from '../../../src/workbooks/read/workbook-error.ts';

/**
 * Sheets and remarks as JSON, or the sentence of the refusal.
 * @param bytes of the file
 * @throws what is no refusal: a fault of the reader
 */
export async function readWorkbookAsText(bytes: Uint8Array): Promise<string> {
  try {
    return JSON.stringify(await readWorkbook(bytes), (_, value: unknown) =>
      value instanceof Set ? [...(value as Set<unknown>)] : value,
    );
  } catch (error) {
    if (error instanceof WorkbookError) return error.message;
    throw error;
  }
}

// In a page, tests call it by this name.
(globalThis as { readWorkbookAsText?: typeof readWorkbookAsText }).readWorkbookAsText =
  readWorkbookAsText;
