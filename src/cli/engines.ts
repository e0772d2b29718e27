/**
 * Every page type in five engines: `npm run engines [-- --dung-lai]`. Pictures side by side into
 * `.shots/engines/`, a table of what is well, and every fault with its page; exit 1 where there is
 * one. `--dung-lai` takes the site of the last run instead of building it.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dayAt } from '../model/time/calendar.ts';
import { readSettings } from '../settings.ts';
import { Mistake, runCommand } from './command.ts';
import { ENGINES, type EngineName, type Tab } from './engines/engine.ts';
import { tableOf, type EngineFinding } from './engines/findings.ts';
import { installEngines, startEngine } from './engines/installed.ts';
import { runsScripts } from './engines/look-at-page.ts';
import { observedPage } from './engines/observed.ts';
import { occasionOf } from './engines/occasion.ts';
import { lookAtAll, readLater, tryTask, type Visit } from './engines/visit.ts';
import { pagesByType } from './page-types.ts';
import { readFlags } from './flags.ts';
import { contentOrMistake } from './report.ts';
import { run } from './run.ts';
import { serveFolder } from './static-server.ts';

const SITES = '.cache/engines';
const OUT = '.shots/engines';

/** They say themselves which browsers they need. */
const FOR_CURRENT_BROWSERS = ['workshop', 'list of sheets', 'screens of any size', 'kit'];

await runCommand(async () => {
  const { 'dung-lai': reuse } = readFlags(process.argv.slice(2), {
    marks: ['dung-lai'],
    usage: 'Cách dùng: npm run engines [-- --dung-lai]',
  }).values;
  const content = contentOrMistake(readSettings());
  const occasion = occasionOf(content);
  const days = [...new Set([occasion, ...occasion.tasks].map(({ builtAt }) => builtAt))];
  const missing = await installEngines();
  const engines = ENGINES.filter((one) => !missing.includes(one));
  for (const day of days) if (!reuse || !existsSync(siteOf(day))) await build(day);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });

  let clock = occasion.builtAt;
  const server = await serveFolder(siteOf(clock), 0, (html) => observedPage(html, clock));
  const tabs = new Map<EngineName, Tab>();
  const findings: EngineFinding[] = [];
  try {
    for (const engine of engines) tabs.set(engine, await startEngine(engine));
    for (const { type, address } of pagesByType(content)) {
      if (FOR_CURRENT_BROWSERS.includes(type)) continue;
      findings.push(...(await lookAtAll(tabs, { origin: server.origin, address, out: OUT })));
      console.log(address);
    }
    const visits = [...tabs]
      .filter(([engine]) => runsScripts(engine))
      .map(([engine, tab]): Visit => ({ engine, tab, origin: server.origin }));
    for (const asked of occasion.tasks) {
      const { origin, close } = await serveFolder(siteOf(asked.builtAt), 0, (html) =>
        observedPage(html, asked.builtAt),
      );
      for (const visit of visits) findings.push(await tryTask({ ...visit, origin }, asked));
      await close();
    }
    clock = occasion.later.at;
    for (const visit of visits) findings.push(await readLater(visit, occasion.later));
  } finally {
    await Promise.all([...tabs.values()].map((tab) => tab.close()));
    await server.close();
  }
  console.log(`\n${tableOf(engines, findings)}\n\nPictures are in ${OUT}/`);
  return missing.length === 0 && findings.every(({ fault }) => fault === null) ? 0 : 1;
});

/** Where the site of a day is, epoch ms. */
function siteOf(day: number): string {
  return join(SITES, dayAt(day));
}

async function build(day: number): Promise<void> {
  const args = ['build', '--silent', '--outDir', siteOf(day)];
  const env = { SITE_NOW: new Date(day).toISOString() };
  if ((await run('astro/bin/astro.mjs', args, env)) !== 0)
    throw new Mistake('Không tạo được trang; lý do ở trên.');
}
