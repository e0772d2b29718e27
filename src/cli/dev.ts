/** Live editing: `npm run dev [-- arguments of astro dev]`. */
import { readSettings } from '../settings.ts';
import { runCommand } from './command.ts';
import { contentOrMistake } from './report.ts';
import { run } from './run.ts';

await runCommand(() => {
  contentOrMistake(readSettings());
  return run('astro/bin/astro.mjs', ['dev', ...process.argv.slice(2)]);
});
