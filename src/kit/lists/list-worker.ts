/** Makes the sheets of lists beside the page, which never waits. */
import { zipFile } from '../../feeds/zip.ts';
import { serveJobs } from '../../press/workshop/serve-jobs.ts';
import { pressJobs, type PressJobs } from '../../press/workshop/start-press.ts';
import type { ReportedRow } from '../../workbooks/orders/order-report.ts';
import { WorkbookError } from '../../workbooks/read/workbook-error.ts';
import { ListMaking } from './list-making.ts';
import type { DroppedList, ListNeeds, ListStart } from './list-order.ts';

/** What can be asked, and what is answered. */
export interface ListJobs extends PressJobs {
  /** Reads a list; needs no press. */
  read: (list: DroppedList) => Promise<ListNeeds>;
  /** How many rows there are. */
  begin: (start: ListStart) => Promise<number>;
  /** What became of the next row. */
  next: (asked: null) => Promise<ReportedRow | null>;
  finish: (asked: null) => Promise<{ zip: Uint8Array<ArrayBuffer> }>;
}

let current: ListMaking | undefined;

function opened(): ListMaking {
  if (!current) throw new RangeError('no list was read');
  return current;
}

const jobs: ListJobs = {
  ...pressJobs,
  read: async (list) => {
    const { making, needs } = await ListMaking.of(list);
    current = making;
    return needs;
  },
  begin: (start) => Promise.resolve(opened().begin(start)),
  next: () => Promise.resolve(opened().next()),
  finish: async () => ({ zip: Uint8Array.from(zipFile(await opened().files())) }),
};

serveJobs({ ...jobs }, (error) => error instanceof WorkbookError);
