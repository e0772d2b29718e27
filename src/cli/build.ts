/** Builds the site into `dist/`: `npm run build [-- --ra DIR]`. */
import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';
import { runCommand } from './command.ts';
import { readFlags } from './flags.ts';

await runCommand(() => {
  const { values } = readFlags(process.argv.slice(2), {
    texts: ['ra'],
    usage: 'Cách dùng: npm run build [-- --ra THU-MUC]',
  });
  return buildSite(readSettings(), values.ra);
});
