/**
 * Whoever builds again after a change of words waits for no bundler, and gets the same site: another process and
 * another folder than those of the sites under test, which have left their bundles. That bundles made anew make
 * the same bytes is what `same-bytes.test.ts` holds.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../../src/cli/run.ts';
import { filesBelow } from '../../../src/files/fingerprint.ts';
import { siteDir, SITES } from '../../support/sites/sites.ts';

const SHELF = '.cache/bundled';

/** Builds the site `trial` elsewhere; how many kept bundles that took, and how many it added. */
async function build(site: string): Promise<{ taken: number; added: number }> {
  const before = readdirSync(SHELF);
  const since = Date.now();
  const env = { SITE_URL: '', ...SITES.trial };
  expect(await runProgram(process.execPath, ['src/cli/build.ts', '--ra', site], env)).toBe(0);
  const used = readdirSync(SHELF).filter((name) => statSync(join(SHELF, name)).mtimeMs > since);
  const taken = used.filter((name) => before.includes(name)).length;
  return { taken, added: used.length - taken };
}

const filesByName = (site: string): Map<string, Buffer> =>
  new Map(filesBelow(site).map((path) => [relative(site, path), readFileSync(path)]));

test('a build of code that was built before bundles nothing, and every file has the same bytes', async () => {
  // Within the checkout: Astro bundles elsewhere for a folder outside it, and nothing is kept.
  const root = mkdtempSync('.cache/bundles-again-');
  const site = join(root, 'trang');
  // Where somebody has emptied the cache since, the first fills it.
  const first = await build(site);
  const { taken, added } = first.added > 0 ? await build(site) : first;
  expect({ taken, added }).toEqual({ taken: 1, added: 0 });
  const made = filesByName(site);
  const wanted = filesByName(siteDir('trial'));
  expect(made.size).toBeGreaterThan(200);
  expect([...made.keys()]).toEqual([...wanted.keys()]);
  const differing = [...made].filter(([file, bytes]) => !wanted.get(file)?.equals(bytes));
  expect(differing.map(([file]) => file)).toEqual([]);
  rmSync(root, { recursive: true });
});
