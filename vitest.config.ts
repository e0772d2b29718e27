import { defineConfig } from 'vitest/config';
import { FROZEN_CONTENT } from './tests/support/frozen-content.ts';
import { SITE_URL } from './tests/support/sites.ts';

/** How the tests of a folder are run. */
interface How {
  timeoutSeconds: number;
  /** Each file in a process of its own: for what is set once a process, as the day of a build is. */
  isolate: boolean;
  globalSetup?: string[];
}

/** One project a folder of `tests/`: `vitest run --project unit`. */
const project = (name: string, { timeoutSeconds, isolate, globalSetup = [] }: How) => ({
  test: {
    name,
    isolate,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeoutSeconds * 1000,
    hookTimeout: timeoutSeconds * 1000,
    // One second, as Vitest has it, is little on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    globalSetup: ['tests/support/frozen-content.ts', ...globalSetup],
    // Whoever means the content of the project says so.
    env: { CONTENT_DIR: FROZEN_CONTENT, SITE_URL },
  },
});

/**
 * Reads the sites that are built before. Files share a process: each page of a site is parsed once
 * in it, and modules are loaded once.
 */
const ofSites: How = {
  timeoutSeconds: 120,
  isolate: false,
  globalSetup: ['tests/support/build-sites.ts'],
};

export default defineConfig({
  test: {
    // Vitest leaves a core free; the browser tests mostly wait, and two cores are all there may be.
    maxWorkers: '100%',
    projects: [
      project('unit', { timeoutSeconds: 60, isolate: true }),
      project('content', { timeoutSeconds: 60, isolate: true }),
      // These draw, read what was built, or open a browser.
      project('press', { timeoutSeconds: 120, isolate: true }),
      project('site', ofSites),
      project('browser', ofSites),
      project('engines', ofSites),
    ],
  },
});
