import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitsIn } from '../../content-files/units-in.ts';
import type { ImportOptions } from '../../workbooks/points/import-options.ts';
import { importPoints } from '../../workbooks/points/import-points.ts';
import { readWorkbook } from '../../workbooks/read/read-workbook.ts';
import type { Workbook } from '../../workbooks/read/worksheet.ts';
import { WorkbookError } from '../../workbooks/read/workbook-error.ts';
import { reportTable, reportText } from '../../workbooks/report.ts';
import { attempt, foreignWordsIn, type Attempt } from './attempt.ts';
import { mutateWorkbook } from './mutate-workbook.ts';
import { Chance } from './random.ts';

/** Examples that are no packages, or encrypted ones: there is nothing in them to spoil. */
const UNSPOILABLE = /^(n-|h-encrypted)/;

/** Finds out what becomes of the workbook of a seed. */
type TryWorkbook = (seed: number) => Promise<Attempt>;

/**
 * Prepares to spoil workbooks and import them. Nothing is written.
 * @param folder holds whole workbooks, .xlsx
 * @param contentDir has the official list of units
 */
export function workbookTries(folder: string, contentDir: string): TryWorkbook {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx') && !UNSPOILABLE.test(name))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const options: ImportOptions = {
    units: unitsIn(contentDir),
    province: null,
    defaults: {},
    campaigns: [{ id: 'dai-hoi-xiv', names: [] }],
    hosts: new Set(),
    today: '2025-11-03',
    existing: [],
  };
  return (seed) =>
    attempt(seed, async (result) => {
      const chance = new Chance(seed);
      const { name, bytes } = chance.one(sources);
      const { kind, bytes: spoiled, isRaw } = mutateWorkbook(bytes, chance);
      result.changes = [`${name}: ${kind}`];
      const workbook = await read(spoiled);
      if (typeof workbook === 'string') {
        result.faults.push(...foreignWordsIn(`  Sai: ${workbook}`));
        return;
      }
      if (isRaw && JSON.stringify(workbook) !== JSON.stringify(await read(bytes)))
        result.faults.push('cells changed without a line in the report');
      const { isTaken, faults } = imported(workbook, options);
      result.isTaken = isTaken;
      result.faults.push(...faults);
    });
}

/** A workbook, or the sentence that refuses it. */
const read = (bytes: Uint8Array): Promise<Workbook | string> =>
  readWorkbook(bytes).catch((error: unknown) => {
    if (error instanceof WorkbookError) return error.message;
    throw error;
  });

/** Every row has an outcome with a reason in Vietnamese. */
function imported(
  { sheets, remarks }: Workbook,
  options: ImportOptions,
): Pick<Attempt, 'isTaken' | 'faults'> {
  const { outcomes, unused, remarks: more, files } = importPoints(sheets, options);
  const rows = sheets.reduce((sum, { grid }) => sum + grid.length, 0);
  const table = reportTable(outcomes);
  const faults = foreignWordsIn(reportText(outcomes, unused, [...remarks, ...more]));
  if (outcomes.length !== rows) faults.push(`${rows} rows, ${outcomes.length} in the report`);
  if (outcomes.some(({ kind, faults }) => kind === 'refused' && faults.length === 0))
    faults.push('a row refused without a word');
  if (/^[=+\-@\t\r]|(?<=[,\n])"?[=+\-@\t\r]/.test(table)) faults.push('a formula in the report');
  return { isTaken: files.size > 0, faults };
}
