import { defineConfig } from 'vitest/config';
import { FROZEN_CONTENT } from './tests/support/sites/frozen-content.ts';
import { LongestFirst } from './tests/support/programs/longest-first.ts';
import { SITE_URL } from './tests/support/sites/sites.ts';

/** How the tests of a folder are run. */
interface How {
  timeoutSeconds: number;
  globalSetup?: string[];
  /** Flags of Node. */
  execArgv?: string[];
}

/** One project a folder of `tests/`: `vitest run --project unit`. */
const project = (name: string, { timeoutSeconds, globalSetup = [], execArgv = [] }: How) => ({
  test: {
    name,
    // Files share a process: modules are loaded once, each page of a site is parsed once.
    isolate: false,
    include: [`tests/${name}/**/*.test.ts`],
    execArgv,
    testTimeout: timeoutSeconds * 1000,
    hookTimeout: timeoutSeconds * 1000,
    // What is transformed for one of the runs of `npm test` need not be for the others, nor for the next.
    fsModuleCache: true,
    fsModuleCachePath: '.cache/vitest',
    // One second, as Vitest has it, is little on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    globalSetup: ['tests/support/sites/frozen-content.ts', ...globalSetup],
    // Whoever means the content of the project says so.
    env: { CONTENT_DIR: FROZEN_CONTENT, SITE_URL },
  },
});

/** Reads the sites that are built before. */
const ofSites: How = {
  timeoutSeconds: 120,
  globalSetup: ['tests/support/sites/build-sites.ts'],
};

export default defineConfig({
  test: {
    // Vitest leaves a core free; the browser tests mostly wait, and two cores are all there may be.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', { timeoutSeconds: 60 }),
      project('content', { timeoutSeconds: 60 }),
      // These draw, read what was built, or open a browser.
      // Pictures lie outside the heap: V8 would begin to mark it, in vain, after every few of them.
      project('press', { timeoutSeconds: 120, execArgv: ['--no-incremental-marking'] }),
      project('site', ofSites),
      project('browser', ofSites),
      project('engines', ofSites),
    ],
  },
});
