import { defineConfig } from 'vitest/config';
import { FROZEN_CONTENT } from './tests/support/frozen-content.ts';
import { SITE_URL } from './tests/support/sites.ts';

/** One project a folder of `tests/`: `vitest run --project unit`. */
const project = (name: string, timeoutSeconds: number, globalSetup: string[] = []) => ({
  test: {
    name,
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

/** Builds the sites that the last three projects read. */
const builtSites = ['tests/support/build-sites.ts'];

export default defineConfig({
  test: {
    // Vitest leaves a core free; the browser tests mostly wait, and two cores are all there may be.
    maxWorkers: '100%',
    projects: [
      project('unit', 60),
      project('content', 60),
      // These draw, read what was built, or open a browser.
      project('press', 120),
      project('site', 120, builtSites),
      project('browser', 120, builtSites),
      project('engines', 120, builtSites),
    ],
  },
});
