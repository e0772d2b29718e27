/** Builds the site into `dist/`: `npm run build [-- --outDir DIR]`. */
import { parseArgs } from 'node:util';
import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';
import { Mistake, runCommand } from './command.ts';

await runCommand(() => buildSite(readSettings(), readArguments().outDir));

function readArguments() {
  try {
    return parseArgs({ options: { outDir: { type: 'string' } } }).values;
  } catch {
    throw new Mistake('Cách dùng: npm run build [-- --outDir THU-MUC]');
  }
}
