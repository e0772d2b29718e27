import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { drawingKey } from '../../press/engine/drawing-key.ts';
import type { Site } from '../../site.ts';
import { reasonInWords } from '../../press/sheets/reasons.ts';
import type { Sheet } from '../../press/sheets/sheet.ts';
import { workerPool, type WorkerPool } from '../../press/engine/worker-pool.ts';
import type { OrderRow } from '../../workbooks/orders/order-columns.ts';
import { madeBefore } from './made-before.ts';
import { ordersOf, type IssueCodes, type RowResult } from './orders-of.ts';
import type { Job, JobOutcome } from './worker.ts';

/** A file to make, and the rows whose state it decides. */
interface Wanted {
  sheets: readonly Sheet[];
  made: string;
  rows: RowResult[];
}

/** A document of several sheets; `problem` if it could not be made. */
interface MergedFile {
  file: string;
  problem?: string;
}

type Progress = (done: number, all: number) => void;

/** Workers that draw; they take half a second to get ready. */
type SheetWorkers = WorkerPool<Job, JobOutcome>;

const WORKER = 'src/cli/posters/worker.ts';

/** Starts the workers, for a program that has something else to do before there are sheets. */
export function startSheetWorkers(): SheetWorkers {
  const workers: SheetWorkers = workerPool(WORKER);
  workers.start();
  return workers;
}

/**
 * A merged file of this many sheets at most, about the communes of a province: a print house opens it
 * on any machine. With three times as many each takes a third longer to draw.
 */
export const MERGED_SHEETS = 125;

/**
 * Makes a sheet for each row: a bad row is explained and stops no other.
 * @param rows what is asked for
 * @param folder where the files go
 * @param options `merge`: also one document for each size; `onProgress`: files done and in all;
 *   `issue`: issues the codes sheets lack, before any sheet is made;
 * `workers`: started before, and left running
 * @returns one result a row, in their order, and the merged files
 */
export async function makeSheets(
  site: Site,
  rows: readonly OrderRow[],
  folder: string,
  options: {
    merge?: boolean;
    onProgress?: Progress;
    issue?: IssueCodes;
    workers?: SheetWorkers;
  } = {},
): Promise<{ results: RowResult[]; merged: MergedFile[] }> {
  mkdirSync(folder, { recursive: true });
  const results = ordersOf(site, rows, options.issue);
  await makeFiles(folder, filesOf(results), options);
  if (!options.merge) return { results, merged: [] };
  const problems = await makeFiles(folder, mergedFiles(results), options);
  const merged = [...mergedFiles(results).keys()].map((file) => {
    const problem = problems.get(file);
    return { file, ...(problem !== undefined && { problem }) };
  });
  return { results, merged };
}

/** Makes what is not there as it should be. Returns why files failed, by name. */
async function makeFiles(
  folder: string,
  wanted: ReadonlyMap<string, Wanted>,
  { onProgress, workers }: { onProgress?: Progress; workers?: SheetWorkers },
): Promise<Map<string, string>> {
  const before = madeBefore(folder);
  const problems = new Map<string, string>();
  for (const { rows } of wanted.values()) for (const row of rows) row.state = 'kept';
  const todo = [...wanted].filter(([file, { made }]) => !before.isCurrent(file, made));
  const jobs = todo
    .values()
    .map(([file, { sheets }]): Job => ({ path: join(folder, file), sheets }));
  let done = 0;
  const onDone = (outcome: JobOutcome, id: number): void => {
    const [file, { rows, made }] = todo[id] ?? ['', { rows: [], made: '' }];
    if ('bytes' in outcome) before.note(file, made, outcome.bytes);
    else problems.set(file, reasonInWords(outcome.problem));
    for (const row of rows) {
      row.state = 'bytes' in outcome ? 'made' : 'failed';
      const problem = problems.get(file);
      if (problem !== undefined) row.problem = problem;
    }
    onProgress?.(++done, todo.length);
  };
  const pool = workers ?? workerPool<Job, JobOutcome>(WORKER);
  try {
    await pool.run(jobs, onDone);
  } finally {
    if (!workers) await pool.end();
  }
  before.save();
  return problems;
}

/** The same sheet asked for twice is one file; another under the same name gets its row behind it. */
function filesOf(results: readonly RowResult[]): Map<string, Wanted> {
  const files = new Map<string, Wanted>();
  for (const result of results) {
    if (!result.order) continue;
    const { form, facts, file } = result.order;
    const made = drawingKey([form, facts]);
    const other = files.get(file);
    const isTaken = other !== undefined && other.made !== made;
    result.file = isTaken ? file.replace(/\.pdf$/, `-dong-${result.row}.pdf`) : file;
    const known = files.get(result.file);
    const [first] = known?.rows ?? [];
    if (known && first) {
      result.sameAs = first.row;
      known.rows.push(result);
    } else files.set(result.file, { sheets: [{ form, facts }], made, rows: [result] });
  }
  return files;
}

/** Sheets that could be made, by the page they are printed on, in numbered parts. */
function mergedFiles(results: readonly RowResult[]): Map<string, Wanted> {
  const orders = results.flatMap(({ order, state }) =>
    order && state !== 'failed' ? [order] : [],
  );
  const groups = Map.groupBy(orders, ({ form }) =>
    [form.size.copies ? 'a4' : form.size.id, form.variant === 'press' ? 'nha-in' : '']
      .filter(Boolean)
      .join('-'),
  );
  const files = new Map<string, Wanted>();
  for (const [name, group] of groups) {
    for (let from = 0; from < group.length; from += MERGED_SHEETS) {
      const part = group.length > MERGED_SHEETS ? `-${from / MERGED_SHEETS + 1}` : '';
      const sheets = group
        .slice(from, from + MERGED_SHEETS)
        .map(({ form, facts }) => ({ form, facts }));
      files.set(`gop-${name}${part}.pdf`, { sheets, made: drawingKey(sheets), rows: [] });
    }
  }
  return files;
}
