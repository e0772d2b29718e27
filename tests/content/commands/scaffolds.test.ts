/** What the commands of the editors' handbook write and say, as an editor meets it. */
import { globSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/cli/check.ts';
import { startNew } from '../../../src/cli/new.ts';
import { callCommand, type Ended } from '../../support/programs/call-command.ts';
import { Draft } from '../draft.ts';

const COMMANDS = { check, new: startNew };

function run(draft: Draft, name: keyof typeof COMMANDS, ...args: string[]): Promise<Ended> {
  return callCommand(COMMANDS[name], args, { CONTENT_DIR: draft.dir, SITE_NOW: '2025-02-10' });
}

describe.each([
  [
    ['campaign', 'dot-moi'],
    [
      'campaigns/_dot-moi/campaign.yaml',
      'campaigns/_dot-moi/slogans.yaml',
      'campaigns/_dot-moi/guides/gop-y-dot-moi.mdx',
    ],
  ],
  [['locality', 'vi-du/mau-hai'], ['localities/vi-du/_mau-hai.yaml']],
  [['guide', 'viec-moi'], ['guides/_viec-moi.mdx']],
])('npm run new -- %j', (args, files) => {
  test('writes drafts that pass the check as they stand, which then names them', async () => {
    using draft = new Draft();
    expect((await run(draft, 'new', ...args)).status).toBe(0);
    for (const file of files) expect(draft.text(file).length).toBeGreaterThan(20);
    const { status, output } = await run(draft, 'check', 'content');
    expect([status, output]).toEqual([0, expect.stringContaining('Nội dung không có lỗi')]);
    for (const file of files) expect(output).toContain(file);
    expect(output).toContain('npm run check -- content --nhap');
  });

  test('does not write over what is there, draft or published', async () => {
    using draft = new Draft();
    await run(draft, 'new', ...args);
    const again = await run(draft, 'new', ...args);
    expect([again.status, again.output]).toEqual([1, expect.stringContaining('đã có')]);
  });
});

test('a draft is checked as if it were published when that is asked for', async () => {
  using draft = new Draft();
  await run(draft, 'new', 'campaign', 'dot-moi');
  const { status, output } = await run(draft, 'check', 'content', '--nhap');
  expect(status).toBe(1);
  expect(output).toContain('campaigns/_dot-moi/campaign.yaml');
  expect(output).toContain('thêm "opens: …", là một ngày, như 2025-11-15');
  expect(output).not.toMatch(/(opens|closes|checkedOn): …", là một dòng chữ/);
  expect(output).not.toContain('issue --con-thieu');
});

test('a locality that is a draft is published by taking its "_" away', async () => {
  using draft = new Draft();
  await run(draft, 'new', 'locality', 'vi-du/mau-hai');
  const folder = join(draft.dir, 'localities/vi-du');
  renameSync(join(folder, '_mau-hai.yaml'), join(folder, 'mau-hai.yaml'));
  expect(draft.problems().map(({ remedy }) => remedy)).toEqual([
    'chạy: npm run codes -- issue --con-thieu',
  ]);
});

test.each([
  [['locality', 'vi-du/mau-hay'], 'vi-du/mau-hai'],
  [['locality', 'vi-du/phuong-mau-hai'], 'vi-du/mau-hai'],
])('a name that is nearly right is answered with the right one: %j', async (args, near) => {
  using draft = new Draft();
  const { status, output } = await run(draft, 'new', ...args);
  expect(status).toBe(1);
  expect(output).toContain(`npm run new -- locality ${near}`);
});

/** Words of English that a library says when nobody has put its message into Vietnamese. */
const ENGLISH =
  /\b(invalid|expected|received|required|unexpected|must|cannot|not|error|missing|undefined|null|token|quote|line|column|string|too)\b/i;

const told = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^ {2}(Sai|Sửa): /.test(line))
    // What an editor typed is repeated as it stands, in quotes; and so are the names of fields.
    .map((line) => line.replaceAll(/"[^"]*"|“[^”]*”|\([^)]*\)/g, ''));

test('no sentence of a library reaches an editor, whatever stands in a field', () => {
  const values = [
    '',
    '[]',
    '{}',
    '[1, 2]',
    '{a: 1}',
    'true',
    '7',
    '-1',
    '1.5',
    '""',
    '.nan',
    '.inf',
    '~',
    '2025-11-15',
    '!!binary aGk=',
    '"\\ud83d"',
    '|\n  a\n  b',
    '"chưa đóng',
    "'chưa đóng",
    '[chưa đóng',
    '{chưa: đóng',
    '@chữ',
    '%chữ',
    '`chữ`',
    '*chữ',
    '!chữ x',
    'a: b: c',
    '- a',
    '? a',
    '\t- a',
  ];
  for (const file of globSync('**/*.{yaml,md,mdx}', { cwd: 'tests/fixtures/content-good' })) {
    using draft = new Draft();
    const lines = draft.text(file).split('\n');
    for (const [index, value] of values.entries()) {
      const at = (index * 7) % lines.length;
      const field = /^(\s*(?:- )?[a-zA-Z]+:)/.exec(lines[at] ?? '')?.[1];
      if (field === undefined) continue;
      draft.write(file, lines.with(at, `${field} ${value}`).join('\n'));
      for (const { message, remedy } of draft.problems()) {
        const words = told(`  Sai: ${message}\n  Sửa: ${remedy}`).join('\n');
        expect(words, `${file}:${String(at + 1)} ${field} ${value}`).not.toMatch(ENGLISH);
      }
    }
  }
});

test.each(['"', '"a"b', 'a,b,c\n"x', '\0', 'a;b;c', '', 'a,a,a\n1,2,3'])(
  'no sentence of a library reaches an editor from a table: %j',
  (text) => {
    using draft = new Draft();
    draft.write('localities/vi-du/support-points.csv', text);
    for (const { message, remedy } of draft.problems()) {
      expect(told(`  Sai: ${message}\n  Sửa: ${remedy}`).join('\n')).not.toMatch(ENGLISH);
    }
  },
);

test('a consultation that has ended asks no place for a code', async () => {
  using draft = new Draft();
  await run(draft, 'new', 'locality', 'vi-du/mau-hai');
  const folder = join(draft.dir, 'localities/vi-du');
  renameSync(join(folder, '_mau-hai.yaml'), join(folder, 'mau-hai.yaml'));
  expect(draft.problems('2025-02-20')).toHaveLength(1);
  expect(draft.problems('2025-03-01')).toEqual([]);
});

describe('the handbook of the editors', () => {
  const handbook = readFileSync('content/README.md', 'utf8');

  test('begins with a first hour, and says how to add a guide', () => {
    const heads = [...handbook.matchAll(/^##+ (.+)$/gm)].map(([, head]) => head);
    expect(heads.indexOf('Giờ đầu tiên')).toBeLessThan(heads.indexOf('Việc hay làm'));
    expect(heads).toContain('Thêm một hướng dẫn');
  });

  test('names only commands and files that are there', () => {
    const scripts = (
      JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    ).scripts;
    const named = [...handbook.matchAll(/npm (?:run )?([a-z-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts) && !['ci'].includes(name))).toEqual([]);
  });

  test('its step of a guide is one that the check takes', () => {
    const step = /```mdx\n([\s\S]*?)```/.exec(handbook)?.[1] ?? '';
    using draft = new Draft();
    const words = step.replaceAll(/^ {3}/gm, '');
    draft.copy('guides/cai-dat-vi-du.mdx', 'guides/viec-moi.mdx', (text) =>
      text
        .replace('Cài đặt ứng dụng ví dụ', 'Một việc khác')
        .replace(/<Steps>[\s\S]*<\/Steps>/, `<Steps>\n\n${words}\n</Steps>`),
    );
    expect(draft.problems()).toEqual([]);
  });
});
