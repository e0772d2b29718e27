/** Reads one binary workbook in a thread of its own: its bytes in, its sheets or a sentence out. */
import { parentPort, workerData } from 'node:worker_threads';
import { readBinaryWorkbook } from './read/binary-workbook.ts';
import { damaged, WorkbookError } from './read/workbook-error.ts';

function answer() {
  try {
    return readBinaryWorkbook(workerData as Uint8Array);
  } catch (error) {
    return (error instanceof WorkbookError ? error : damaged('')).message;
  }
}

parentPort?.postMessage(answer());
