/** Live editing: `npm run dev [-- arguments of astro dev]`. */
import { projectFile } from '../files/project-file.ts';
import { refusalOfBuild } from '../integrations/checked-content.ts';
import { readSettings } from '../settings.ts';
import { Mistake, runCommand } from './command.ts';

await runCommand(async () => {
  // What Astro is told of the content a moment later, without reading it twice.
  const refusal = refusalOfBuild(readSettings());
  if (refusal !== undefined) throw new Mistake(refusal);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.argv.splice(1, 1, 'astro', 'dev');
  await import(projectFile('node_modules/astro/bin/astro.mjs'));
});
