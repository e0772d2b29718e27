/**
 * Builds the site and serves it: `npm start [-- --port 4321] [-- --ngay 2025-11-03]`.
 * With `--ngay` every page stands on that day, in the browser too, and says so.
 */
import { parseArgs } from 'node:util';
import { parseMoment } from '../model/time/calendar.ts';
import { contentOrExit, settingsOrExit } from './report.ts';
import { run } from './run.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      options: { port: { type: 'string', default: '4321' }, ngay: { type: 'string' } },
    }).values;
  } catch {
    return fail('Cách dùng: npm start -- [--port 4321] [--ngay 2025-11-03]');
  }
}

const { port, ngay } = readArguments();
if (!/^\d{2,5}$/.test(port) || Number(port) > 65_535) fail(`--port ${port} không phải số cổng.`);
if (ngay !== undefined && parseMoment(ngay) === null) {
  fail(`--ngay ${ngay} không phải một ngày. Viết như 2025-11-03`);
}
contentOrExit(settingsOrExit());

const env: Record<string, string> = ngay ? { SITE_NOW: ngay, SITE_PREVIEW: '1' } : {};
const code = await run('astro/bin/astro.mjs', ['build'], env);
if (code !== 0) process.exit(code);
console.log('\nMở địa chỉ ở dòng "Local" dưới đây bằng trình duyệt. Dừng: Ctrl + C.');
process.exit(await run('astro/bin/astro.mjs', ['preview', '--port', port], env));
