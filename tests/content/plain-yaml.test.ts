import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content-files/load-content.ts';
import { reportOf } from '../../src/content-files/problem.ts';
import { Draft } from './draft.ts';
import { BOARDS, CAMPAIGN, SCRIPT, SITE } from './files.ts';

/** What the check says of a file: its place and words, with nothing else said of other files. */
function said(file: string, edit: (draft: Draft) => unknown): string[] {
  using draft = new Draft();
  edit(draft);
  return draft
    .problems()
    .filter((problem) => problem.file === file)
    .map(({ line, message }) => `${line}: ${message}`);
}

describe('YAML that is more than plain data', () => {
  test.each([
    ['an anchor', '&a Trang ví dụ', 'dấu & và *'],
    ['an alias nobody defined', '*a', 'dấu & và *'],
    ['a type', '!!str Trang ví dụ', 'dấu !'],
    ['a binary type', '!!binary aGk=', 'dấu !'],
    ['a type of JavaScript', '!!js/function x', 'dấu !'],
    ['a type of its own', '!a x', 'dấu !'],
    ['a verbatim type', '!<tag:x> x', 'dấu !'],
  ])('%s is refused at its line', (_, value, words) => {
    const [first, ...others] = said(SITE, (draft) =>
      draft.replace(SITE, 'Trang ví dụ để thử phần kiểm tra nội dung.', value),
    );
    expect(first).toMatch(new RegExp(`^3: ${words.replace('*', '\\*')}`));
    expect(others).toEqual([]);
  });

  test.each([
    ['a list that holds itself', 'boards: &a\n  - *a\n'],
    ['a cycle of two', 'a: &a\n  b: *b\nb: &b\n  a: *a\n'],
    ['a merged group', 'a: &a {b: 1}\nc:\n  <<: *a\n'],
    ['a merged field without an alias', '<<: {secondsPerFrame: 8}\n'],
    ['another version of YAML', '%YAML 1.1\n---\nsecondsPerFrame: 8\n'],
    ['types by another name', '%TAG ! tag:example,2000:\n---\nsecondsPerFrame: 8\n'],
    ['two documents', 'secondsPerFrame: 8\n---\nsecondsPerFrame: 9\n'],
    ['a list as the name of a field', '? [a, b]\n: 1\n'],
    ['a field without a name', '? \n: 1\n: 2\n'],
    ['a field named like a part of the language', '__proto__:\n  id: x\nconstructor: x\n'],
    [
      'a bomb of aliases',
      `${Array.from(
        { length: 12 },
        (_, at) =>
          `a${at}: &a${at} [${Array(9)
            .fill(at ? `*a${at - 1}` : 'x')
            .join(', ')}]`,
      ).join('\n')}\n`,
    ],
  ])('%s is refused with a place', (_, text) => {
    const words = said(BOARDS, (draft) => draft.write(BOARDS, text));
    expect(words.length).toBeGreaterThan(0);
    for (const one of words) expect(one).toMatch(/^\d+: /);
  });

  test('a field written twice is refused wherever it stands, each time', () => {
    const words = said(CAMPAIGN, (draft) =>
      draft.replace(CAMPAIGN, 'audience: Ai', 'audience: Một\naudience: Hai\naudience: Ai'),
    );
    expect(words).toHaveLength(2);
    expect(words[0]).toContain('trường này đã có ở trên');
  });

  test('so is it in the head of a Markdown file', () => {
    const words = said(SCRIPT, (draft) => draft.replace(SCRIPT, 'use: ', 'use: &a '));
    expect(words).toEqual([expect.stringContaining('dấu & và *')]);
  });
});

/** Files that take a careless reader minutes or gigabytes. */
const ENDLESS: [name: string, text: string][] = [
  ['700,000 fields', Array.from({ length: 700_000 }, (_, at) => `k${at}: 1`).join('\n')],
  ['30,000 fields', Array.from({ length: 18_000 }, (_, at) => `k${at}: 1`).join('\n')],
  ['120,000 open brackets', '['.repeat(120_000)],
  ['3,000 lists in each other', '['.repeat(3000) + ']'.repeat(3000)],
  ['100,000 lists on one line', '- '.repeat(100_000)],
  ['100,000 questions', '? '.repeat(100_000)],
  ['100,000 aliases', '*a '.repeat(80_000)],
  ['200,000 quotes', '"'.repeat(200_000)],
  ['a ladder of groups', Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['200,000 empty lines', '\n'.repeat(200_000)],
];

describe('a file without end is refused with a sentence, in bounded time and memory', () => {
  test.each(ENDLESS)('%s', { timeout: 60_000 }, (_, text) => {
    using draft = new Draft();
    draft.write(BOARDS, text);
    const before = process.memoryUsage().rss;
    const cpu = process.cpuUsage();
    const { content, problems } = loadContent({
      contentDir: draft.dir,
      publicDir: draft.publicDir,
      now: 0,
    });
    const { user, system } = process.cpuUsage(cpu);
    expect(content).toBeNull();
    expect(reportOf(problems)).toMatch(/boards\.yaml:\d+/);
    expect((user + system) / 1e6).toBeLessThan(12);
    expect(process.memoryUsage().rss - before).toBeLessThan(600e6);
  });
});

describe('a path no file can have is refused with a sentence', () => {
  test.each([
    '/a\\0b.pdf',
    `/${'a'.repeat(190)}.pdf`,
    '/\\x1b[2J.pdf',
    '//example.gov.vn/a',
    '/\\\\example.gov.vn',
  ])('%s', (path) => {
    const words = said(CAMPAIGN, (draft) =>
      draft.replace(CAMPAIGN, 'url: https://example.gov.vn/tai-lieu', `file: "${path}"`),
    );
    expect(words.length).toBeGreaterThan(0);
    expect(words.join('')).not.toContain('undefined');
  });
});
