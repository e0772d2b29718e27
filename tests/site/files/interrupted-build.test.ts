/** Whoever stops a build with Ctrl-C still has the site of before. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { replaceFolder } from '../../../src/files/replace-folder.ts';

test.skipIf(process.platform === 'win32')(
  'a build that is stopped while it writes pages leaves the earlier site whole, and the next one runs',
  async () => {
    // Within the checkout: elsewhere nothing is kept that an earlier build has bundled.
    mkdirSync('.cache', { recursive: true });
    const root = resolve(mkdtempSync('.cache/interrupted-'));
    const site = join(root, 'trang');
    const pages = { 'index.html': 'trang cũ', 'dot/index.html': 'đợt cũ' };
    mkdirSync(join(site, 'dot'), { recursive: true });
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(site, name), text);

    // A process group of its own, as a terminal makes one: Ctrl-C reaches all that the command started.
    const build = spawn(process.execPath, ['src/cli/build.ts', '--outDir', site], {
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        CONTENT_DIR: 'tests/fixtures/content-good',
        SITE_NOW: '2025-11-03',
        SITE_WORKSHOP: 'khong',
      },
    });
    const ended = once(build, 'exit');
    const isWriting = (): boolean => globSync('.trang.next/**/*.html', { cwd: root }).length > 5;
    while (build.exitCode === null && !isWriting()) await setTimeout(20);
    expect(build.exitCode).toBe(null);
    process.kill(-(build.pid ?? 0), 'SIGINT');
    expect(await ended).not.toEqual([0, null]);

    const found = globSync('**/*.html', { cwd: site });
    expect(
      Object.fromEntries(found.map((name) => [name, readFileSync(join(site, name), 'utf8')])),
    ).toEqual(pages);
    await replaceFolder(site, (empty) => {
      writeFileSync(join(empty, 'index.html'), 'trang mới');
      return Promise.resolve();
    });
    expect(readdirSync(root)).not.toContain('.trang.next');
    expect(readdirSync(site)).toEqual(['index.html']);
    rmSync(root, { recursive: true });
  },
);
