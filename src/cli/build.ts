/** Builds the site into `dist/`: `npm run build [-- --outDir DIR]`. */
import { run } from './run.ts';
import { contentOrExit, settingsOrExit } from './report.ts';

contentOrExit(settingsOrExit());
process.exit(await run('astro/bin/astro.mjs', ['build', ...process.argv.slice(2)]));
