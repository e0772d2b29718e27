/** Builds the site into `dist/`: `npm run build [-- --ra DIR]`. */
import { readSettings } from '../settings.ts';
import { runCommand } from './command.ts';
import { readFlags } from './flags.ts';
import { beginSmall } from './programs/small-memory.ts';

beginSmall();
await runCommand(async () => {
  const { values } = readFlags(process.argv.slice(2), {
    texts: ['ra'],
    usage: 'Cách dùng: npm run build [-- --ra THU-MUC]',
  });
  const { buildSite } = await import('./build-site.ts');
  await buildSite(readSettings(), values.ra);
});
