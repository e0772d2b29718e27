import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Attempt } from '../../src/cli/fuzz/attempt.ts';
import { tryFolder } from '../../src/cli/fuzz/try-folder.ts';
import { workbookTries } from '../../src/cli/fuzz/try-workbook.ts';
import { FROZEN_CONTENT } from '../support/sites/frozen-content.ts';
import { GOOD } from './draft.ts';

const WORKBOOKS = 'tests/fixtures/workbooks/cases';

/** Ten tests of thirty folders; `npm run fuzz` tries thousands, with other seeds every time. */
const ROUNDS = Array.from({ length: 10 }, (_, at) => at);
const FOLDERS = 30;

test.each(ROUNDS)(
  'spoiled folders are taken or refused in Vietnamese, in bounded time, round %i',
  { timeout: 120_000 },
  async (round) => {
    const attempts: Attempt[] = [];
    for (let at = 0; at < FOLDERS; at += 1)
      attempts.push(await tryFolder(GOOD, 1_000 * round + at));
    expect(attempts.filter(({ faults }) => faults.length > 0)).toEqual([]);
    // A mutation that changes nothing proves nothing.
    expect(attempts.filter(({ isTaken }) => !isTaken).length).toBeGreaterThan(FOLDERS / 3);
  },
);

test('300 spoiled workbooks are taken or refused in Vietnamese, every row told of', async () => {
  const tryWorkbook = workbookTries(WORKBOOKS, FROZEN_CONTENT);
  const attempts: Attempt[] = [];
  for (let seed = 0; seed < 300; seed += 1) attempts.push(await tryWorkbook(seed));
  expect(attempts.filter(({ faults }) => faults.length > 0)).toEqual([]);
  const taken = attempts.filter(({ isTaken }) => isTaken).length;
  expect(taken).toBeGreaterThan(20);
  expect(attempts.length - taken).toBeGreaterThan(20);
});

test('the same seed spoils the same way', async () => {
  const folders = [await tryFolder(GOOD, 7), await tryFolder(GOOD, 7)];
  expect(folders[0]?.changes).toEqual(folders[1]?.changes);
  const tryWorkbook = workbookTries(WORKBOOKS, FROZEN_CONTENT);
  const workbooks = [await tryWorkbook(7), await tryWorkbook(7)];
  expect(workbooks[0]?.changes).toEqual(workbooks[1]?.changes);
});

test('the command tells the seeds, and what came of folders and of workbooks', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/cli/fuzz.ts', '--hat-giong', '41', '--so-lan', '1', '--so-bang-tinh', '2'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toMatchObject({ status: 0 });
  expect(stdout).toContain('1 folders, seeds 41 to 41');
  expect(stdout).toMatch(/2 workbooks, seeds 41 to 42\n2 workbooks in \d+ s: .* 0 with faults/);
});
