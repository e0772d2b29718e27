import { expect, test } from 'vitest';
import { tryFolder } from '../../src/cli/fuzz/try-folder.ts';
import { GOOD } from './draft.ts';

/** Ten tests of thirty folders; `npm run fuzz` tries thousands, with other seeds every time. */
const ROUNDS = Array.from({ length: 10 }, (_, at) => at);
const FOLDERS = 30;

test.each(ROUNDS)(
  'spoiled folders are taken or refused in Vietnamese, in bounded time, round %i',
  { timeout: 120_000 },
  (round) => {
    const attempts = Array.from({ length: FOLDERS }, (_, at) =>
      tryFolder(GOOD, 1_000 * round + at),
    );
    expect(attempts.filter(({ faults }) => faults.length > 0)).toEqual([]);
    // A mutation that changes nothing proves nothing.
    expect(attempts.filter(({ isTaken }) => !isTaken).length).toBeGreaterThan(FOLDERS / 3);
  },
);

test('the same seed spoils the same way', () => {
  expect(tryFolder(GOOD, 7).changes).toEqual(tryFolder(GOOD, 7).changes);
});
