import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { callCommand } from '../support/programs/call-command.ts';
import { Draft } from './draft.ts';
import { GUIDE, POINTS } from './files.ts';

const LINK = 'đây là đường dẫn tắt tới nơi khác, không phải một tệp';
const OTHER = 'đây không phải một tệp thường (ống, ổ cắm hoặc thiết bị)';

/** The problems of a draft that concern one path. */
const saidOf = (draft: Draft, path: string): string[] =>
  draft
    .problems()
    .filter(({ file }) => file === path)
    .map(({ message }) => message);

test.each([
  ['a guide that is a link to a file elsewhere', 'guides/trom.mdx', '/etc/hostname'],
  ['a link to a file of the same folder', 'guides/hai.mdx', 'cai-dat-vi-du.mdx'],
  ['a link that leads nowhere', 'directives/khong.md', 'khong-co'],
  ['a link that leads to itself', 'directives/vong.md', 'vong.md'],
  ['a folder that is a link', 'localities/khac', '/etc'],
  ['a folder that leads back up', 'campaigns/vong', '..'],
  ['a hidden link', '.an', '/etc/hostname'],
  ['a link among drafts', '_nhap.md', '/etc/hostname'],
  ['a link where no file may stand', 'trom.txt', '/etc/hostname'],
])('%s is refused, never followed', (_, path, target) => {
  using draft = new Draft();
  symlinkSync(target, join(draft.dir, path));
  expect(saidOf(draft, path)).toEqual([LINK]);
});

test('a file of the register that became a link is refused, and counts as missing', () => {
  using draft = new Draft();
  draft.write('../that.csv', draft.text(POINTS));
  draft.remove(POINTS);
  symlinkSync(join(draft.dir, '../that.csv'), join(draft.dir, POINTS));
  expect(saidOf(draft, POINTS)).toEqual([LINK]);
});

test('a pipe is refused at once: nobody waits for what never comes', () => {
  using draft = new Draft();
  spawnSync('mkfifo', [join(draft.dir, 'directives/ong.md')]);
  expect(saidOf(draft, 'directives/ong.md')).toEqual([OTHER]);
});

test('a socket is refused', async () => {
  using draft = new Draft();
  const server = createServer().listen(join(draft.dir, 'guides/o-cam.mdx'));
  await new Promise((resolve) => server.once('listening', resolve));
  expect(saidOf(draft, 'guides/o-cam.mdx')).toEqual([OTHER]);
  server.close();
});

test('a folder with the name of a file is no file', () => {
  using draft = new Draft();
  draft.remove(GUIDE);
  mkdirSync(join(draft.dir, GUIDE));
  writeFileSync(join(draft.dir, GUIDE, 'a.md'), 'a');
  expect(saidOf(draft, `${GUIDE}/a.md`)).toHaveLength(1);
});

test('a content folder that is a file is refused with a sentence', async () => {
  using draft = new Draft();
  const { status, output } = await callCommand(check, ['content'], {
    CONTENT_DIR: join(draft.dir, 'site.yaml'),
  });
  expect(status).toBe(1);
  expect(output).toContain('không mở được thư mục này');
});
