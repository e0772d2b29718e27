/** Whoever builds again after a change of words waits for no bundler, and gets the same site. */
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../src/cli/run.ts';

const SHELF = '.cache/bundled';

/** Builds the small example; every file by its name. */
async function filesOfBuild(site: string): Promise<Map<string, Buffer>> {
  const env = {
    CONTENT_DIR: 'tests/fixtures/content-good',
    SITE_NOW: '2025-11-03',
    SITE_WORKSHOP: 'khong',
  };
  expect(await runProgram(process.execPath, ['src/cli/build.ts', '--ra', site], env)).toBe(0);
  const files = globSync('**/*.*', { cwd: site }).filter((file) =>
    statSync(join(site, file)).isFile(),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(join(site, file))]));
}

test('a second build takes the bundles of the first, and every file has the same bytes', async () => {
  const root = mkdtempSync(join(tmpdir(), 'bundles-again-'));
  const first = await filesOfBuild(join(root, 'trang'));
  const kept = readdirSync(SHELF);
  const since = Date.now();
  const second = await filesOfBuild(join(root, 'trang'));
  expect(readdirSync(SHELF)).toEqual(kept);
  expect(kept.filter((name) => statSync(join(SHELF, name)).mtimeMs > since)).toHaveLength(1);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...second].filter(([file, bytes]) => !first.get(file)?.equals(bytes))).toEqual([]);
  expect(first.size).toBeGreaterThan(200);
  rmSync(root, { recursive: true });
});
