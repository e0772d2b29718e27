/**
 * Runs tests again and again in one process: what has been transformed once stays, but for the file
 * with the fault. A process of its own, since a fault may let it run for ever.
 */
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

/** What is asked: these tests, after this file has changed. Answered with whether all pass. */
export interface TestsAsked {
  tests: readonly string[];
  changed?: string;
}

const vitest = await createVitest({
  ...{ watch: false, bail: 1, maxWorkers: 1, silent: true },
  project: ['unit', 'content'],
  reporters: [{}],
});
await vitest.standalone();
const known = new Map(
  (await vitest.globTestSpecifications()).map((one) => [one.moduleId, one] as const),
);

process.on('message', ({ tests, changed }: TestsAsked) => {
  if (changed !== undefined) vitest.invalidateFile(resolve(changed));
  const wanted = tests.map((test) => {
    const specification = known.get(resolve(test));
    if (!specification) throw new RangeError(`No test ${test}`);
    return specification;
  });
  void vitest.runTestSpecifications(wanted).then(({ testModules, unhandledErrors }) => {
    process.send?.(testModules.every((one) => one.ok()) && unhandledErrors.length === 0);
  });
});
// No caller waits for an answer any more.
process.once('disconnect', () => process.kill(process.pid));
process.send?.('ready');
