/**
 * Spoils copies of the example content and checks each, then workbooks and imports each:
 * `npm run fuzz [-- --count 5000] [--workbooks 2000] [--seed N]`.
 * Every copy has a seed; `--seed N --count 1 --workbooks 0` spoils that folder again, and
 * `--seed N --count 0 --workbooks 1` that workbook. `--builds 5` also builds the site from the first
 * five folders that the check took.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Mistake, runCommand } from './command.ts';
import type { Attempt } from './fuzz/attempt.ts';
import { tryFolder } from './fuzz/try-folder.ts';
import { workbookTries } from './fuzz/try-workbook.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '5000' },
      workbooks: { type: 'string', default: '2000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      builds: { type: 'string', default: '0' },
      content: { type: 'string', default: 'tests/fixtures/content-good' },
    },
  });
  const number = (name: 'count' | 'workbooks' | 'seed' | 'builds'): number => {
    if (/^\d{1,9}$/.test(values[name])) return Number(values[name]);
    throw new Mistake(`Sau --${name} là một số từ 0 đến 999999999, như --${name} 5.`);
  };
  const seed = number('seed');
  let left = number('builds');

  const bad =
    (await tryMany('folders', seed, number('count'), (one) =>
      tryFolder(values.content, one, (folder, result) => {
        if (!result.isTaken || left === 0) return;
        left -= 1;
        build(folder, result);
      }),
    )) +
    (await tryMany(
      'workbooks',
      seed,
      number('workbooks'),
      workbookTries('tests/fixtures/workbooks/cases', 'content'),
    ));
  return bad > 0 ? 1 : 0;
});

/** Tries one seed after the other, and tells each fault with its seed. */
async function tryMany(
  what: string,
  first: number,
  count: number,
  tryOne: (seed: number) => Promise<Attempt>,
): Promise<number> {
  if (count === 0) return 0;
  console.log(`${count} ${what}, seeds ${first} to ${first + count - 1}`);
  const started = Date.now();
  let [taken, slowest, bad] = [0, 0, 0];
  for (let seed = first; seed < first + count; seed += 1) {
    const { isTaken, seconds, faults, changes } = await tryOne(seed);
    if (isTaken) taken += 1;
    slowest = Math.max(slowest, seconds);
    const tried = seed - first + 1;
    if (tried % 500 === 0 && tried < count) console.log(`${tried} tried, ${taken} taken`);
    if (faults.length === 0) continue;
    bad += 1;
    console.log(`\nseed ${seed}: ${changes.join('; ')}\n${faults.join('\n')}`);
  }
  console.log(
    `${count} ${what} in ${Math.round((Date.now() - started) / 1000)} s: ${taken} taken, ` +
      `${count - taken} refused, slowest ${slowest.toFixed(1)} s, ${bad} with faults.\n`,
  );
  return bad;
}

/** What the check takes, the build can make. */
function build(folder: string, { faults }: Attempt): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--outDir', join(folder, '../dist')],
    { env: { ...process.env, CONTENT_DIR: folder, SITE_NOW: '2025-02-10' }, encoding: 'utf8' },
  );
  if (status !== 0) faults.push(`the check took it, the build did not:\n${stderr.slice(-2000)}`);
}
