import { WORKBOOK_TYPE } from './write-workbook.ts';

/**
 * A workbook as the answer of an endpoint.
 * @param workbook the bytes of an .xlsx file
 */
export const workbookResponse = (workbook: Uint8Array<ArrayBuffer>): Response =>
  new Response(new Blob([workbook]), { headers: { 'Content-Type': WORKBOOK_TYPE } });
