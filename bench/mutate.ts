/**
 * How many small faults the tests notice: `npm run mutate [-- --so-lan 60 --hat-giong 1 --tu-so 1
 * --tep src/model/…]`.
 *
 * A sample of faults is put into the rooms below, one at a time, in a copy of the project; for each
 * the unit tests run that load the file, then those of the content. Mutations that no test fails on
 * are listed.
 */
import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Mistake, runCommand } from '../src/cli/command.ts';
import { readFlags } from '../src/cli/flags.ts';
import { Chance } from '../src/cli/fuzz/random.ts';
import { mutated, mutationsOf, type Mutation } from './mutate/mutations.ts';
import { relatedTests } from './mutate/related-tests.ts';
import { testProcess, type TestProcess } from './mutate/test-process.ts';

/** Rooms whose faults reach what people read, and whose tests need no site. */
const ROOMS = ['model', 'content-files', 'workbooks', 'feeds'];

/** Where faults are put in: a copy, so that a run that is killed leaves the project as it was. */
const COPY = '.cache/mutate';

/** Ending of a source file as it was, beside the one with the fault. */
const AS_IT_WAS = '.before';

/** What the copy takes from the project as it is. */
const SHARED = ['node_modules', '.git', '.astro', '.cache', 'dist', '.shots', '.videos'];

/** Most faults are noticed by the tests that load least besides the file: those run first. */
const NEAREST = 6;

/** A fault may let a loop run for ever: then it is noticed (ms). */
const PATIENCE = 180_000;

await runCommand(async () => {
  const { values } = readFlags(process.argv.slice(2), {
    texts: ['so-lan', 'hat-giong', 'tu-so', 'tep'],
    usage:
      'Cách dùng: npm run mutate [-- --so-lan 60] [--hat-giong 1] [--tu-so 1] [--tep src/model/…]',
  });
  const { 'so-lan': count = '60', 'hat-giong': seed = '1', 'tu-so': first = '1', tep } = values;
  // Going on, the copy stays as it was: the same faults are drawn in the same order.
  if (first === '1') copyProject();
  else mendCopy();
  const files =
    tep !== undefined
      ? [tep]
      : globSync(
          ROOMS.map((room) => `src/${room}/**/*.ts`),
          { cwd: COPY },
        ).sort();
  const sample = sampleOf(files, Number(count), Number(seed)).slice(Number(first) - 1);
  const unit = relatedTests(COPY, ['tests/unit/**/*.test.ts']);
  const content = relatedTests(COPY, ['tests/content/**/*.test.ts']);
  const tests = testProcess(COPY);
  const nearest = sample.flatMap(({ file }) => unit(file).slice(0, NEAREST));
  if (!(await tests.passes({ tests: [...new Set(nearest)] }, 5 * PATIENCE)))
    throw new Mistake('The tests fail without a fault: mend them first.');
  const survived: Mutation[] = [];
  for (const [index, mutation] of sample.entries()) {
    const near = unit(mutation.file);
    const isNoticed =
      (await isNoticedBy(tests, mutation, near.slice(0, NEAREST))) ||
      (await isNoticedBy(tests, mutation, near.slice(NEAREST))) ||
      (await isNoticedBy(tests, mutation, content(mutation.file)));
    if (!isNoticed) survived.push(mutation);
    console.log(
      `${index + 1}/${sample.length} ${isNoticed ? 'noticed ' : 'SURVIVED'} ${described(mutation)}`,
    );
  }
  tests.end();
  const noticed = sample.length - survived.length;
  console.log(
    `\n${noticed} of ${sample.length} noticed (${Math.round((100 * noticed) / sample.length)} %)`,
  );
  for (const mutation of survived) console.log(`  ${described(mutation)}`);
});

function copyProject(): void {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of readdirSync('.')) {
    if (!SHARED.includes(name)) cpSync(name, join(COPY, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'));
}

/** Takes the fault away that a run which was killed has left. */
function mendCopy(): void {
  for (const name of globSync(`src/**/*${AS_IT_WAS}`, { cwd: COPY })) {
    const kept = join(COPY, name);
    renameSync(kept, kept.slice(0, -AS_IT_WAS.length));
  }
}

/** Faults drawn by chance, every one of all files as likely as any other. */
function sampleOf(files: readonly string[], count: number, seed: number): Mutation[] {
  const all = files.flatMap((file) => mutationsOf(file, readFileSync(join(COPY, file), 'utf8')));
  const chance = new Chance(seed);
  return Array.from({ length: Math.min(count, all.length) }, () =>
    all.splice(chance.below(all.length), 1),
  ).flat();
}

async function isNoticedBy(
  { passes }: TestProcess,
  mutation: Mutation,
  tests: readonly string[],
): Promise<boolean> {
  if (tests.length === 0) return false;
  const changed = mutation.file;
  const copy = join(COPY, changed);
  const source = readFileSync(copy, 'utf8');
  writeFileSync(copy + AS_IT_WAS, source);
  writeFileSync(copy, mutated(source, mutation));
  try {
    return !(await passes({ tests, changed }, PATIENCE));
  } finally {
    renameSync(copy + AS_IT_WAS, copy);
    // Read anew as it is, before another file has a fault.
    await passes({ tests: [], changed }, PATIENCE);
  }
}

function described({ file, line, kind, from, to, text }: Mutation): string {
  // The copy stays as it is while somebody goes on working.
  const source = readFileSync(join(COPY, file), 'utf8');
  const was = source.slice(from, to).replaceAll(/\s+/g, ' ');
  return `${file}:${line} ${kind}: ${was} → ${text.replaceAll(/\s+/g, ' ')}`;
}
