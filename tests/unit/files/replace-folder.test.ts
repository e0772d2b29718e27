import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exchange } from '../../../src/files/exchange.ts';
import { LockedError } from '../../../src/files/file-lock.ts';
import { replaceFolder } from '../../../src/files/replace-folder.ts';

const BUILDER = 'tests/support/sites/made-up-build.ts';

let root = '';
let site = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
  site = join(root, 'dist');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Every file with its text; the two builds of a folder differ in each. */
const filesIn = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*.html', { cwd: folder })
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const filled = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const name of ['a.html', 'b.html']) writeFileSync(join(folder, name), text);
};

const textsIn = (folder: string): string[] => [...filesIn(folder).values()];

/** What is left beside the folder but the lock. */
const leftBeside = (): string[] =>
  globSync('.dist.*', { cwd: root }).filter((name) => name !== '.dist.turn');

test(
  'killed at twenty random moments, the folder is always one whole build or the other',
  {
    timeout: 300_000,
  },
  async () => {
    const known = ['one', 'two'].map((text) => {
      const folder = join(root, text);
      for (let at = 0; at < 40; at++) filled(join(folder, `trang-${at}`), text);
      return folder;
    });
    const [one = '', two = ''] = known;
    cpSync(one, site, { recursive: true });
    const whole = known.map((folder) => JSON.stringify([...filesIn(folder)]));
    const seen = new Set<number>();
    for (let kill = 0; kill < 20; kill++) {
      const builder = spawn(process.execPath, [BUILDER, site, one, two], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      // It replaces the folder again and again, each time with the other build.
      const begun: string[] = [];
      const toBegin = 1 + Math.floor(Math.random() * 3);
      for await (const line of createInterface(builder.stdout)) {
        if (begun.push(line) === toBegin) break;
      }
      await setTimeout(Math.random() * 60);
      builder.kill('SIGKILL');
      await once(builder, 'exit');
      const found = whole.indexOf(JSON.stringify([...filesIn(site)]));
      expect(found, `after kill ${kill}`).not.toBe(-1);
      seen.add(found);
    }
    expect(seen.size).toBe(2);
  },
);

describe('a process that stopped half way', () => {
  test.each([
    ['before anything was moved', ['.dist.next'], 'old'],
    ['when the new folder was whole', ['.dist.ready'], 'old'],
    ['after the exchange, the old one not yet taken apart', ['.dist.ready'], 'old'],
  ])('%s: the next one starts from the folder as it is', async (_when, left, text) => {
    filled(site, text);
    for (const name of left) filled(join(root, name), 'left');
    await expect(replaceFolder(site, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(textsIn(site)).toEqual([text, text]);
    expect(leftBeside()).toEqual([]);
  });

  test('between the two renames of a system without exchange: the new folder is moved in', async () => {
    filled(join(root, '.dist.before'), 'old');
    filled(join(root, '.dist.ready'), 'new');
    await expect(replaceFolder(site, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(textsIn(site)).toEqual(['new', 'new']);
    expect(leftBeside()).toEqual([]);
  });

  test('with the new folder gone: the old one comes back', async () => {
    filled(join(root, '.dist.before'), 'old');
    await expect(replaceFolder(site, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(textsIn(site)).toEqual(['old', 'old']);
  });
});

test('a build that fails leaves the folder as it was, and nothing beside it', async () => {
  filled(site, 'old');
  const failing = replaceFolder(site, (empty) => {
    filled(empty, 'half');
    throw new Error('a sign the font lacks');
  });
  await expect(failing).rejects.toThrow('a sign the font lacks');
  expect(textsIn(site)).toEqual(['old', 'old']);
  expect(leftBeside()).toEqual([]);
});

test('files of the old build that the new one lacks are gone', async () => {
  filled(site, 'old');
  writeFileSync(join(site, 'c.html'), 'old');
  await replaceFolder(site, (empty) => {
    filled(empty, 'new');
    return Promise.resolve();
  });
  expect([...filesIn(site).keys()]).toEqual(['a.html', 'b.html']);
  expect(leftBeside()).toEqual([]);
});

test('a second build at the same time is refused, and harms neither', async () => {
  await replaceFolder(site, async (empty) => {
    filled(empty, 'new');
    await expect(replaceFolder(site, () => Promise.resolve())).rejects.toThrow(LockedError);
  });
  expect(textsIn(site)).toEqual(['new', 'new']);
});

test('whoever reads at any moment finds the folder there', async () => {
  filled(site, 'old');
  filled(join(root, 'new'), 'new');
  expect(await exchange(site, join(root, 'new'))).toBe(process.platform !== 'win32');
  expect(existsSync(site)).toBe(true);
  expect(textsIn(site)).toEqual(['new', 'new']);
});

test('a folder that stands elsewhere behind a link is replaced there', async () => {
  filled(join(root, 'disk', 'www'), 'old');
  symlinkSync(join(root, 'disk', 'www'), site);
  await replaceFolder(site, (empty) => {
    filled(empty, 'new');
    return Promise.resolve();
  });
  expect(textsIn(join(root, 'disk', 'www'))).toEqual(['new', 'new']);
  renameSync(site, `${site}-moved`); // still a link
  expect(textsIn(`${site}-moved`)).toEqual(['new', 'new']);
});
