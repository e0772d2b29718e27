/**
 * Builds the site and serves it: `npm start [-- --cong 4321] [-- --ngay 2025-11-03]`.
 * With `--ngay` every page stands on that day, in the browser too, and says so.
 */
import { parseMoment } from '../model/time/calendar.ts';
import { readSettings } from '../settings.ts';
import { buildSite, SITE_FOLDER } from './build-site.ts';
import { Mistake, runCommand } from './command.ts';
import { readFlags } from './flags.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

await runCommand(async () => {
  const { port, day } = readArguments();
  if (day !== undefined) Object.assign(process.env, { SITE_NOW: day, SITE_PREVIEW: '1' });
  const settings = readSettings();
  // Whether the port is free is known before anybody waits for a build.
  await (await serve(port)).close();
  await buildSite(settings);
  const server = await serve(port);
  console.log(`\nMở http://localhost:${port} bằng trình duyệt. Dừng: Ctrl + C.`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
  await server.close();
});

function readArguments(): { port: number; day: string | undefined } {
  const { cong: port = '4321', ngay: day } = readFlags(process.argv.slice(2), {
    texts: ['cong', 'ngay'],
    usage: 'Cách dùng: npm start -- [--cong 4321] [--ngay 2025-11-03]',
  }).values;
  if (!/^\d{2,5}$/.test(port) || Number(port) > 65_535) {
    throw new Mistake(`--cong ${port} không phải số cổng.`);
  }
  if (day !== undefined && parseMoment(day) === null) {
    throw new Mistake(`--ngay ${day} không phải một ngày. Viết như 2025-11-03`);
  }
  return { port: Number(port), day };
}

async function serve(port: number): Promise<StaticServer> {
  try {
    return await serveFolder(SITE_FOLDER, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const why = code === 'EACCES' ? 'máy không cho dùng' : 'chương trình khác đang giữ';
    const other = port === 8080 ? 8081 : 8080;
    throw new Mistake(
      `Không dùng được cổng ${port}: ${why}. Chọn cổng khác: npm start -- --cong ${other}`,
    );
  }
}
