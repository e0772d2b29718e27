import { defineConfig } from 'vitest/config';

/** One project a folder of `tests/`: `vitest run --project unit`. */
const project = (name: string, timeoutSeconds: number) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeoutSeconds * 1000,
    hookTimeout: timeoutSeconds * 1000,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', 20),
      project('content', 20),
      // These build, draw or open a browser.
      project('press', 120),
      project('site', 300),
      project('browser', 120),
    ],
  },
});
