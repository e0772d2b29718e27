/**
 * Content, unused exports, format, lint, types: `npm run check`. The content alone, for editors:
 * `npm run check -- content`, and what drafts still lack: `npm run check -- content --nhap`.
 */
import { readSettings, type Settings } from '../settings.ts';
import { checkContent, checkDrafts } from './check-content.ts';
import { Mistake, runCommand } from './command.ts';
import { contentOrMistake } from './report.ts';
import { runTogether } from './run.ts';

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

/** Faults in the content end it; of all others it says every one. */
async function checkAll(settings: Settings): Promise<number> {
  contentOrMistake(settings, { saysRemarks: true });
  const programs = runTogether(PROGRAMS);
  const unused = await unusedExports();
  if (unused.length > 0) console.log(`\n▸ exports: FAILED\n${unused.join('\n')}`);
  const code = Math.max(await programs, unused.length > 0 ? 1 : 0);
  if (code === 0) console.log('\nAll checks pass.');
  return code;
}

/** Loaded when it is needed: TypeScript's parser, half a second, is nothing the content is checked with. */
async function unusedExports(): Promise<string[]> {
  const { importingFiles, sourceFiles } = await import('./house/source-files.ts');
  const { unusedExports } = await import('./house/unused-exports.ts');
  return unusedExports(sourceFiles(), importingFiles());
}

/** What ESLint and Prettier find in a template depends on that file, their settings and versions alone. */
const cacheAt = (name: string): string[] => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `.cache/${name}`,
];

/** What Oxfmt and Oxlint leave to Prettier and ESLint. */
const TEMPLATES = 'src/**/*.astro';

/** Those that take longest begin first. */
const PROGRAMS = [
  { name: 'lint', script: 'node_modules/oxlint/bin/oxlint', args: ['.'] },
  { name: 'types', script: 'src/cli/types/check-types.ts' },
  { name: 'format', script: 'node_modules/oxfmt/bin/oxfmt', args: ['--check', '.'] },
  {
    name: 'format of templates',
    script: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', TEMPLATES, '--log-level', 'warn', ...cacheAt('prettier')],
  },
  {
    name: 'templates',
    script: 'node_modules/eslint/bin/eslint.js',
    args: [TEMPLATES, ...cacheAt('eslint')],
  },
];

if (import.meta.main) await runCommand(() => check(process.argv.slice(2), readSettings()));
