/** A newer kit, taken over as `docs/gio-dau-tien.md` says, in real checkouts of a small kit. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { TAKING_A_NEWER_KIT } from '../../support/programs/first-hour-guide.ts';

const root = mkdtempSync(join(tmpdir(), 'newer-kit-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const kit = join(root, 'kit');
const province = join(root, 'province');

/** Runs git; a conflict, which ends with 1, is for the commands after it. */
function git(folder: string, ...words: string[]): void {
  const name = ['-c', 'user.name=A', '-c', 'user.email=a@example.gov.vn'];
  try {
    execFileSync('git', [...name, ...words], { cwd: folder, stdio: 'pipe' });
  } catch (error) {
    if (!words.includes('pull')) throw error;
  }
}

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '-m', 'Nội dung');
}

const read = (file: string): string => readFileSync(join(province, file), 'utf8');

test('the places and codes of the province stay, all else is the newer kit’s', () => {
  mkdirSync(kit);
  git(kit, 'init', '--quiet', '--initial-branch', 'main');
  write(kit, {
    'content/localities/ha-tinh/province.yaml': 'a: 1\n',
    'content/codes.csv': 'code,place\nAAAAA,ha-tinh\n',
    'content/codes.lock': 'AAAAA\n',
    'content/site.yaml': 'name: Bảng tin\n\nlinkHosts:\n  - vneid.gov.vn\n',
    'content/glossary.yaml': 'a: cũ\n',
    'src/a.ts': 'old\n',
  });
  git(root, 'clone', '--quiet', kit, province);
  rmSync(join(province, 'content/localities'), { recursive: true });
  write(province, {
    'content/localities/quang-tri/province.yaml': 'a: 1\n',
    'content/codes.csv': 'code,place\nBBBBB,quang-tri\n',
    'content/codes.lock': 'BBBBB\n',
    'content/site.yaml': 'name: Bảng tin\n\nlinkHosts:\n  - vneid.gov.vn\npublisher: Ví Dụ\n',
  });
  write(kit, {
    'content/localities/ha-tinh/province.yaml': 'a: 2\n',
    'content/localities/vinh-long/province.yaml': 'a: 1\n',
    'content/codes.csv': 'code,place\nAAAAA,ha-tinh\nCCCCC,vinh-long\n',
    'content/codes.lock': 'AAAAA\nCCCCC\n',
    'content/glossary.yaml': 'a: mới\n',
    'src/a.ts': 'new\n',
  });

  const commands = TAKING_A_NEWER_KIT.filter((command) => command.startsWith('git '));
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands)
    git(
      province,
      ...command
        .slice(4)
        .replace(/"[^"]*"/, 'Bản-mới')
        .split(' '),
    );

  expect(existsSync(join(province, 'content/localities/ha-tinh'))).toBe(false);
  expect(existsSync(join(province, 'content/localities/vinh-long'))).toBe(false);
  expect(read('content/localities/quang-tri/province.yaml')).toBe('a: 1\n');
  expect(read('content/codes.csv')).toBe('code,place\nBBBBB,quang-tri\n');
  expect(read('content/codes.lock')).toBe('BBBBB\n');
  expect(read('content/site.yaml')).toContain('publisher: Ví Dụ');
  expect(read('content/glossary.yaml')).toBe('a: mới\n');
  expect(read('src/a.ts')).toBe('new\n');
  // Everything is kept: the next newer kit starts from here.
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: province }).toString()).toBe('');
});
