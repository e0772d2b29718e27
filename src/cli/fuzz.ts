/**
 * Spoils copies of the example content and checks each, then workbooks and imports each:
 * `npm run fuzz [-- --so-lan 5000] [--so-bang-tinh 2000] [--hat-giong N]`.
 * Every copy has a seed; `--hat-giong N --so-lan 1 --so-bang-tinh 0` spoils that folder again, and
 * `--hat-giong N --so-lan 0 --so-bang-tinh 1` that workbook. `--so-trang 5` also builds the site from the
 * first five folders that the check took.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Mistake, runCommand } from './command.ts';
import { readFlags } from './flags.ts';
import type { Attempt } from './fuzz/attempt.ts';
import { tryFolder } from './fuzz/try-folder.ts';
import { workbookTries } from './fuzz/try-workbook.ts';

await runCommand(async () => {
  const { values } = readFlags(process.argv.slice(2), {
    texts: ['so-lan', 'so-bang-tinh', 'hat-giong', 'so-trang', 'tu'],
    usage:
      'Cách dùng: npm run fuzz [-- --so-lan 5000] [--so-bang-tinh 2000] [--hat-giong N] [--so-trang 5]',
  });
  const folder = values.tu ?? 'tests/fixtures/content-good';
  const number = (name: 'so-lan' | 'so-bang-tinh' | 'hat-giong' | 'so-trang', usual: number) => {
    const text = values[name] ?? String(usual);
    if (/^\d{1,9}$/.test(text)) return Number(text);
    throw new Mistake(`Sau --${name} là một số từ 0 đến 999999999, như --${name} 5.`);
  };
  const seed = number('hat-giong', Date.now() % 1_000_000_000);
  let left = number('so-trang', 0);

  const bad =
    (await tryMany('folders', seed, number('so-lan', 5000), (one) =>
      tryFolder(folder, one, (spoiled, result) => {
        if (!result.isTaken || left === 0) return;
        left -= 1;
        build(spoiled, result);
      }),
    )) +
    (await tryMany(
      'workbooks',
      seed,
      number('so-bang-tinh', 2000),
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
    ['src/cli/build.ts', '--ra', join(folder, '../dist')],
    { env: { ...process.env, CONTENT_DIR: folder, SITE_NOW: '2025-02-10' }, encoding: 'utf8' },
  );
  if (status !== 0) faults.push(`the check took it, the build did not:\n${stderr.slice(-2000)}`);
}
