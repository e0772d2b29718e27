import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { PHONE, type EngineName, type Tab } from '../../../src/cli/engines/engine.ts';
import { startEngine } from '../../../src/cli/engines/installed.ts';
import { observedPage, observedPolicy } from '../../../src/cli/engines/observed.ts';
import { parseMoment } from '../../../src/model/time/calendar.ts';
import { failureFolder } from '../programs/failure.ts';
import { SITES, type SiteName } from '../sites/sites.ts';
import { serve, type Line, type StaticServer } from '../programs/static-server.ts';

/** Built sites with several engines before them, for the tests of one file. */
export interface EngineVisits<Name extends EngineName> {
  /** The one tab of an engine. */
  tab(engine: Name): Tab;
  /**
   * Where a site is served, its pages observed.
   * @param at what the clocks of those who come from now on show; the day the site was built where
   * nothing is said
   */
  origin(site: SiteName, at?: string): Promise<string>;
}

/**
 * Starts engines for the tests of the file that calls this.
 * @param engines which; a missing one fails every test with the words of `startEngine`
 */
export function visitsIn<Name extends EngineName>(engines: readonly Name[]): EngineVisits<Name> {
  const tabs = new Map<Name, Tab>();
  const servers = new Map<SiteName, { line: Line; server: StaticServer }>();

  beforeAll(async () => {
    // Each is kept as it comes: what another one lacks must not leave it running.
    const started = await Promise.allSettled(
      engines.map(async (engine) => tabs.set(engine, await startEngine(engine))),
    );
    for (const one of started) if (one.status === 'rejected') throw one.reason;
  });
  afterAll(async () => {
    await Promise.all([...tabs.values()].map((tab) => tab.close()));
    for (const { server } of servers.values()) server.close();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const folder = failureFolder(task);
    for (const [engine, tab] of tabs)
      await tab.picture(PHONE.height).then(
        (png) => {
          writeFileSync(join(folder, `${engine}.png`), png);
        },
        () => undefined,
      );
    console.log(`kept: ${folder}`);
  });

  return {
    tab: (engine) => {
      const tab = tabs.get(engine);
      if (!tab) throw new RangeError(`${engine} has not been started`);
      return tab;
    },
    origin: async (site, at = SITES[site].SITE_NOW) => {
      const clock = parseMoment(at);
      if (clock === null) throw new RangeError(`${at} is no moment`);
      let served = servers.get(site);
      if (!served) {
        const line: Line = { site, sent: [] };
        served = { line, server: await serve(line) };
        servers.set(site, served);
      }
      served.line.edit = (html) => observedPage(html, clock);
      served.line.allow = (policy) => observedPolicy(policy, clock);
      return served.server.origin;
    },
  };
}
