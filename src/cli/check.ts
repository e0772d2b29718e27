/** Format, lint, types, content, in under a minute: `npm run check`. */
import { readSettings } from '../settings.ts';
import { runCommand } from './command.ts';
import { contentOrMistake } from './report.ts';
import { runAll } from './run.ts';

await runCommand(async () => {
  contentOrMistake(readSettings(), { saysRemarks: true });
  const code = await runAll([
    // Writes the types of collections, which lint reads too.
    { name: 'sync', script: 'astro/bin/astro.mjs', args: ['sync', '--silent'] },
    {
      name: 'format',
      script: 'prettier/bin/prettier.cjs',
      args: ['--check', '.', '--log-level', 'warn'],
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
});
