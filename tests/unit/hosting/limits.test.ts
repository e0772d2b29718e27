/** What well-known hosts would not take is said before anything is sent. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { limitsPassed } from '../../../src/cli/hosting/limits.ts';
import { publishSite } from '../../../src/cli/hosting/publish.ts';
import { callCommand, type Ended } from '../../support/programs/call-command.ts';

const MIB = 1024 * 1024;

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'limits-'));
  writeFileSync(join(dist, 'index.html'), 'trang');
  writeFileSync(join(dist, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

/** A file that takes no place on the disk. */
const sized = (name: string, size: number): void => {
  writeFileSync(join(dist, name), '');
  truncateSync(join(dist, name), size);
};
const publishTo = (host: string): Promise<Ended> =>
  callCommand(publishSite, ['--den', host, '--tu', dist], {});

test.each(['cloudflare', 'github', 'gitlab'])('a small site fits %s', async (host) => {
  const { status, output } = await publishTo(host);
  expect(status).toBe(0);
  expect(output).toContain('nhận được trang này: 2 tệp');
  expect(limitsPassed(dist)).toEqual([]);
});

test('a file above 25 MiB is named with its size, and nothing is sent', async () => {
  sized('phim.mp4', 25 * MIB);
  expect(limitsPassed(dist)).toEqual([]);
  sized('phim.mp4', 25 * MIB + 1);
  const { status, output } = await publishTo('cloudflare');
  expect(status).toBe(1);
  expect(output).toContain('Chưa gửi gì');
  expect(output).toContain('tệp phim.mp4 nặng 26 MiB, nơi này nhận tệp tới 25 MiB');
  expect((await publishTo('github')).status).toBe(0);
});

test('more than 20,000 files are counted, those of .git are not', async () => {
  mkdirSync(join(dist, 'q'));
  mkdirSync(join(dist, '.git'));
  writeFileSync(join(dist, '.git/config'), '');
  for (let index = 0; index < 19_998; index += 1) writeFileSync(join(dist, 'q', `${index}`), '');
  expect(limitsPassed(dist)).toEqual([]);
  writeFileSync(join(dist, 'q/them'), '');
  const { output } = await publishTo('cloudflare');
  expect(output).toContain('có 20.001 tệp, nơi này nhận 20.000');
});

test('a site above 1 GiB is refused by GitHub and GitLab', async () => {
  for (let part = 0; part < 65; part += 1) sized(`bo-${part}.zip`, 16 * MIB);
  for (const host of ['github', 'gitlab'])
    expect((await publishTo(host)).output).toContain('cả trang nặng 1.041 MiB');
  expect(limitsPassed(dist)).toHaveLength(2);
});

test('rules of headers that would be left out are told', async () => {
  const rules = Array.from({ length: 101 }, (_, index) => `/${index}\n  A: b\n`).join('');
  writeFileSync(
    join(dist, '_headers'),
    `${rules}/x\n  Content-Security-Policy: ${'a'.repeat(2000)}\n`,
  );
  const { status, output } = await publishTo('cloudflare');
  expect(status).toBe(1);
  expect(output).toContain('_headers có 102 quy tắc, nơi này đọc 100');
  expect(output).toContain('_headers có dòng 2.027 chữ, nơi này đọc 2.000');
});
