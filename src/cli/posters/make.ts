import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../content-files/content.ts';
import { unitFinder } from '../../model/find-unit.ts';
import type { Sheet } from '../../press/sheet.ts';
import type { OrderRow } from './columns.ts';
import { fingerprintOfInput, madeBefore } from './made-before.ts';
import { OrderError, readOrder, type Order } from './order.ts';
import { drawAll, type Job } from './pool.ts';

/** What became of a row. Every row has one. */
export interface RowResult {
  row: number;
  asked: string;
  state: 'made' | 'kept' | 'failed';
  file: string;
  order?: Order;
  /** Why it failed. */
  problem?: string;
}

/** A merged file of this many sheets at most: a print house opens it on any machine. */
const MERGED_SHEETS = 400;

/**
 * Makes a sheet for each row: a bad row is explained and stops no other.
 * @param content the checked content
 * @param rows what is asked for
 * @param folder where the files go
 * @param options `merge`: also one document for each size; `onProgress`: files done and in all
 * @returns one result a row, in their order, and the names of merged files
 */
export async function makeSheets(
  content: Content,
  rows: readonly OrderRow[],
  folder: string,
  options: { merge?: boolean; onProgress?: (done: number, all: number) => void } = {},
): Promise<{ results: RowResult[]; merged: string[] }> {
  mkdirSync(folder, { recursive: true });
  const results = ordersOf(content, rows);
  const before = madeBefore(folder);
  const wanted = new Map<string, { result: RowResult[]; made: string; sheets: readonly Sheet[] }>();
  for (const result of results) {
    if (!result.order) continue;
    const { form, facts } = result.order;
    const made = fingerprintOfInput([form, facts]);
    result.file = freeName(result, made, wanted);
    const known = wanted.get(result.file);
    if (known) known.result.push(result);
    else wanted.set(result.file, { result: [result], made, sheets: [{ form, facts }] });
  }
  const merged = options.merge ? mergedFiles(results) : new Map<string, readonly Sheet[]>();
  for (const [file, sheets] of merged) {
    wanted.set(file, { result: [], made: fingerprintOfInput(sheets), sheets });
  }
  const todo = [...wanted].filter(([file, { made }]) => !before.isCurrent(file, made));
  const jobs = (function* (): Generator<Job> {
    for (const [id, [file, { sheets }]] of todo.entries()) {
      yield { id, path: join(folder, file), sheets };
    }
  })();
  for (const { result } of wanted.values()) for (const one of result) one.state = 'kept';
  let done = 0;
  await drawAll(jobs, ({ id, bytes, problem }) => {
    const [file, { result, made }] = todo[id] ?? ['', { result: [], made: '' }];
    if (bytes !== undefined) before.note(file, made, bytes);
    for (const one of result) {
      one.state = problem === undefined ? 'made' : 'failed';
      if (problem !== undefined) one.problem = problem;
    }
    options.onProgress?.(++done, todo.length);
  });
  before.save();
  return { results, merged: [...merged.keys()] };
}

function ordersOf(content: Content, rows: readonly OrderRow[]): RowResult[] {
  const finder = unitFinder(content.units);
  return rows.map((order): RowResult => {
    const shared = { row: order.row, asked: order.cells.unit ?? '', file: '' };
    try {
      return { ...shared, state: 'made', order: readOrder(content, finder, order) };
    } catch (error) {
      if (!(error instanceof OrderError)) throw error;
      return { ...shared, state: 'failed', problem: error.message };
    }
  });
}

/** The same sheet asked for twice is one file; another under the same name gets its row behind it. */
function freeName(
  { order, row }: RowResult,
  made: string,
  taken: ReadonlyMap<string, { made: string }>,
): string {
  const file = order?.file ?? '';
  const other = taken.get(file);
  return other && other.made !== made ? file.replace(/\.pdf$/, `-dong-${row}.pdf`) : file;
}

/** Sheets by the page they are printed on, in numbered parts. */
function mergedFiles(results: readonly RowResult[]): Map<string, readonly Sheet[]> {
  const orders = results.flatMap(({ order }) => (order ? [order] : []));
  const groups = Map.groupBy(orders, ({ form }) =>
    [form.size.copies ? 'a4' : form.size.id, form.variant === 'press' ? 'nha-in' : '']
      .filter(Boolean)
      .join('-'),
  );
  const files = new Map<string, readonly Sheet[]>();
  for (const [name, group] of groups) {
    for (let from = 0; from < group.length; from += MERGED_SHEETS) {
      const part = group.length > MERGED_SHEETS ? `-${from / MERGED_SHEETS + 1}` : '';
      const sheets = group.slice(from, from + MERGED_SHEETS);
      files.set(
        `gop-${name}${part}.pdf`,
        sheets.map(({ form, facts }) => ({ form, facts })),
      );
    }
  }
  return files;
}
