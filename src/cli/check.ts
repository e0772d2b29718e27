/**
 * Content, unused exports, format, lint, types, in under a minute: `npm run check`. The content alone, for editors:
 * `npm run check -- content`, and what drafts still lack: `npm run check -- content --nhap`.
 */
import { readSettings, type Settings } from '../settings.ts';
import { checkContent, checkDrafts } from './check-content.ts';
import { Mistake, runCommand } from './command.ts';
import { importingFiles, sourceFiles } from './house/source-files.ts';
import { unusedExports } from './house/unused-exports.ts';
import { contentOrMistake } from './report.ts';
import { run, runTogether } from './run.ts';

/**
 * The command.
 * @param args what was typed after `check --`
 * @returns the exit code
 * @throws Mistake with what is wrong with the content
 */
export function check(args: readonly string[], settings: Settings): Promise<number> | number {
  switch (args.join(' ')) {
    case '':
      return checkAll(settings);
    case 'content':
      checkContent(settings);
      return 0;
    case 'content --nhap':
      return checkDrafts(settings);
    default:
      throw new Mistake('Cách dùng: npm run check -- [content [--nhap]]');
  }
}

async function checkAll(settings: Settings): Promise<number> {
  contentOrMistake(settings, { saysRemarks: true });
  const unused = unusedExports(sourceFiles(), importingFiles());
  if (unused.length > 0) throw new Mistake(`Exports nobody imports:\n${unused.join('\n')}`);
  // Writes the types of collections, which lint and the check of types read.
  const synced = await run('astro/bin/astro.mjs', ['sync', '--silent']);
  if (synced !== 0) return synced;
  const code = await runTogether([
    {
      name: 'format',
      script: 'prettier/bin/prettier.cjs',
      args: ['--check', '.', '--log-level', 'warn', ...cacheAt('prettier')],
    },
    { name: 'lint', script: 'eslint/bin/eslint.js', args: ['.'] },
    {
      name: 'types',
      script: '@astrojs/check/bin/astro-check.js',
      args: ['--minimumFailingSeverity', 'warning'],
    },
  ]);
  if (code === 0) console.log('\nAll checks pass.');
  return code;
}

/**
 * How a file is laid out depends on that file alone. Lint has no such cache: its rules know types, and
 * those come from other files.
 */
const cacheAt = (name: string): string[] => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `.cache/${name}`,
];

if (import.meta.main) await runCommand(() => check(process.argv.slice(2), readSettings()));
