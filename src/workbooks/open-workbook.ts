/** Workbooks from files of this machine, within bounds of time and memory. */
import { readFile, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { LIMITS } from './read/limits.ts';
import { readWorkbook, tooLarge } from './read/read-workbook.ts';
import type { Workbook } from './read/worksheet.ts';
import { WorkbookError } from './read/workbook-error.ts';

/** A binary workbook of 30 MB takes a few seconds; a broken one may take for ever. */
const DEADLINE = 30_000;
const MEMORY_MB = 768;

/**
 * Reads the visible sheets of a file.
 * @param path .xlsx, .xlsm, .xlsb, .xls, .ods, .csv or .txt
 * @throws WorkbookError that begins with the path and says what to do
 */
export async function openWorkbook(path: string): Promise<Workbook> {
  try {
    return await readWorkbook(await bytesOf(path), readElsewhere);
  } catch (error) {
    if (error instanceof WorkbookError) throw new WorkbookError(`${path}: ${error.message}`);
    throw error;
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const facts = await stat(path).catch(() => null);
  if (!facts) throw new WorkbookError('Không có tệp này. Xem lại tên và thư mục.');
  if (facts.isDirectory()) {
    throw new WorkbookError('Đây là thư mục, không phải tệp. Ghi cả tên tệp bảng tính bên trong.');
  }
  if (!facts.isFile()) {
    throw new WorkbookError(
      'Đây không phải tệp thường. Chép danh sách ra một tệp .xlsx rồi nhập lại.',
    );
  }
  if (facts.size > LIMITS.file) throw tooLarge(facts.size);
  return readFile(path).catch(() => {
    throw new WorkbookError(
      'Không mở được tệp. Đóng tệp trong Excel, xem quyền đọc tệp, rồi thử lại.',
    );
  });
}

/** Runs the library for binary workbooks where it can neither hang nor fill this process. */
function readElsewhere(bytes: Uint8Array): Promise<Workbook> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./binary-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const timer = setTimeout(() => {
      reject(tooSlow());
      void worker.terminate();
    }, DEADLINE);
    worker.once('message', (answer: Workbook | string) => {
      if (typeof answer === 'string') reject(new WorkbookError(answer));
      else resolve(answer);
    });
    worker.once('error', () => {
      reject(tooSlow());
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(tooSlow());
    });
  });
}

/** The sentence for a file that took longer than it may. */
const tooSlow = (): WorkbookError =>
  new WorkbookError(
    'Tệp này đọc mãi không xong, có lẽ bị hỏng. Mở bằng Excel, chọn Lưu thành (Save As), kiểu "Excel Workbook (.xlsx)", rồi nhập lại.',
  );
