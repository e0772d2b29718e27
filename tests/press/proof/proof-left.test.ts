import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a build that ends with an error waits for no sheet that it has not written', () => {
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    ['tests/support/sites/ended-build.ts'],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: 'tests/fixtures/content-good', SITE_NOW: '2025-11-03' },
      timeout: 30_000,
    },
  );
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: 'an error\n' });
});
