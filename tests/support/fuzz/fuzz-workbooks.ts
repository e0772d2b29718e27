/** Workbooks broken at random, read again: a sentence or the cells, never anything else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import { WorkbookError } from '../../../src/workbooks/read/workbook-error.ts';
import { mutateWorkbook } from './mutate-workbook.ts';
import { SeededRandom } from './random.ts';

const FOLDER = 'tests/fixtures/workbooks/cases';
/** Reading a few rows takes a few milliseconds; the machine may be busy. */
const LONGEST_MS = 5000;

/** What came of a run. */
export interface FuzzResult {
  read: number;
  refused: number;
  /** One sentence each, with the seed that makes the same workbook again. */
  failures: string[];
}

/**
 * Breaks workbooks and reads them.
 * @param seed of the first; each further one has the next number, so that one alone can be made again
 * @param count how many
 */
export async function fuzzWorkbooks(seed: number, count: number): Promise<FuzzResult> {
  const sources = readdirSync(FOLDER)
    .filter((name) => /^[a-m,p,s-y].*\.xlsx$/.test(name) && name !== 'h-encrypted.xlsx')
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));
  const result: FuzzResult = { read: 0, refused: 0, failures: [] };
  for (let index = 0; index < count; index += 1) {
    const random = new SeededRandom(seed + index);
    const { name, bytes } = random.of(sources);
    const mutated = mutateWorkbook(bytes, random);
    const where = `seed ${seed + index}: ${name}, ${mutated.kind}`;
    const began = performance.now();
    try {
      const workbook = await readWorkbook(mutated.bytes);
      result.read += 1;
      const isSame =
        !mutated.isRaw || JSON.stringify(workbook) === JSON.stringify(await readWorkbook(bytes));
      if (!isSame) result.failures.push(`${where}: other cells, and nobody is told`);
    } catch (error) {
      if (error instanceof WorkbookError) result.refused += 1;
      else result.failures.push(`${where}: ${String(error)}`);
    }
    if (performance.now() - began > LONGEST_MS) result.failures.push(`${where}: too slow`);
  }
  return result;
}
