/** Reads and compares logs of players beside the page, which never waits; nothing leaves the machine. */
import { compareLog } from '../../model/play-log/compare-log.ts';
import { logWords, type LogWords } from '../../model/play-log/log-words.ts';
import type { ListedBoard } from '../../model/play-log/play-log.ts';
import type { Zone } from '../../model/time/logged-moment.ts';
import { serveJobs } from '../../press/workshop/serve-jobs.ts';
import { readPlayLog } from '../../workbooks/play-logs/read-play-log.ts';
import { readWorkbook } from '../../workbooks/read/read-workbook.ts';
import { WorkbookError } from '../../workbooks/read/workbook-error.ts';
import type { Workbook } from '../../workbooks/read/worksheet.ts';

/** What is asked, and what is answered. */
export interface LogJobs {
  /** Reads a file; one of the same name takes its place. */
  take: (file: { name: string; bytes: Uint8Array }) => Promise<null>;
  leave: (name: string) => Promise<null>;
  /** Compares all files with the list of a board. */
  compare: (asked: { board: ListedBoard; zone: Zone | null }) => Promise<LogWords>;
}

const files = new Map<string, Workbook>();

const jobs: LogJobs = {
  take: async ({ name, bytes }) => {
    files.delete(name);
    const workbook = await named(name, () => readWorkbook(bytes));
    // What is no log is refused when it comes, not when it is compared.
    await named(name, () => readPlayLog(workbook));
    files.set(name, workbook);
    return null;
  },
  leave: (name) => {
    files.delete(name);
    return Promise.resolve(null);
  },
  compare: async ({ board, zone }) => {
    const logs = await Promise.all(
      Array.from(files, async ([name, workbook]) => ({
        name,
        log: await named(name, () => readPlayLog(workbook, zone ?? undefined)),
      })),
    );
    const showings = logs.flatMap(({ name, log }) =>
      logs.length === 1
        ? log.showings
        : log.showings.map((one) => ({ ...one, at: `${name} ${one.at}` })),
    );
    return logWords(logs, compareLog(board, showings));
  },
};

/** What stands in the way of a file begins with its name. */
async function named<T>(name: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof WorkbookError) throw new WorkbookError(`${name}: ${error.message}`);
    throw error;
  }
}

serveJobs({ ...jobs }, (error) => error instanceof WorkbookError);
