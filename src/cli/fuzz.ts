/**
 * Spoils copies of the example content and checks each: `npm run fuzz [-- --count 5000] [--seed N]`.
 * Every copy has a seed; `--seed N --count 1` spoils that one again. `--builds 5` also builds the
 * site from the first five that the check took.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { tryFolder } from './fuzz/try-folder.ts';

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '5000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      builds: { type: 'string', default: '0' },
      content: { type: 'string', default: 'tests/fixtures/content-good' },
    },
  });
  const [first, count, builds] = [Number(values.seed), Number(values.count), Number(values.builds)];

  console.log(`Seeds ${first} to ${first + count - 1}, ${values.content}`);
  const started = Date.now();
  let [taken, built, slowest, bad] = [0, 0, 0, 0];
  for (let seed = first; seed < first + count; seed += 1) {
    const attempt = tryFolder(values.content, seed, (folder, { isTaken, faults }) => {
      if (!isTaken || built >= builds) return;
      built += 1;
      const { status, stderr } = spawnSync(
        process.execPath,
        ['src/cli/build.ts', '--outDir', join(folder, '../dist')],
        { env: { ...process.env, CONTENT_DIR: folder, SITE_NOW: '2025-02-10' }, encoding: 'utf8' },
      );
      if (status !== 0)
        faults.push(`the check took it, the build did not:\n${stderr.slice(-2000)}`);
    });
    if (attempt.isTaken) taken += 1;
    slowest = Math.max(slowest, attempt.seconds);
    if (attempt.faults.length === 0) continue;
    bad += 1;
    console.log(`\nseed ${seed}: ${attempt.changes.join('; ')}\n${attempt.faults.join('\n')}`);
  }
  console.log(
    `\n${count} folders in ${Math.round((Date.now() - started) / 1000)} s: ${taken} taken, ${count - taken} refused, ` +
      `${built} built, slowest ${slowest.toFixed(1)} s, ${bad} with faults.`,
  );
  return bad > 0 ? 1 : 0;
});
