import { relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/content-files/problem.ts';
import { check } from '../../src/cli/check.ts';
import { callCommand, type Ended } from '../support/programs/call-command.ts';
import { Draft, GOOD } from './draft.ts';
import { CAMPAIGN, CODES, COMMUNE, OWN_GUIDE, POINTS, SITE, SLOGANS } from './files.ts';

/** Runs the check as an editor does. */
function checked(contentDir: string): Promise<Ended> {
  return callCommand(check, ['content'], { CONTENT_DIR: contentDir, SITE_NOW: '2025-02-10' });
}

const STACK = /^\s+at /m;

/** Ten faults of ten kinds; each file and marker is where the report must point. */
const FAULTS: { edit: (draft: Draft) => unknown; file: string; marker: string; says: string }[] = [
  {
    edit: (draft) => draft.replace(COMMUNE, 'before: 2025-02-20', 'before: 30/2/2025'),
    file: COMMUNE,
    marker: 'before: 30/2/2025',
    says: 'không phải một ngày có thật',
  },
  {
    edit: (draft) =>
      draft.replace(CAMPAIGN, 'url: https://example.gov.vn/tai-lieu', 'file: /khong-co.pdf'),
    file: CAMPAIGN,
    marker: 'file: /khong-co.pdf',
    says: 'không thấy tệp "/khong-co.pdf"',
  },
  {
    edit: (draft) => draft.replace(CAMPAIGN, 'audience: Ai', 'mau: đỏ\naudience: Ai'),
    file: CAMPAIGN,
    marker: 'mau: đỏ',
    says: 'trường "mau" không có trong mẫu',
  },
  {
    edit: (draft) => draft.replace(OWN_GUIDE, 'directive: cong-van-vi-du', 'directive: khong-co'),
    file: OWN_GUIDE,
    marker: 'directive: khong-co',
    says: 'không có văn bản nào mang mã "khong-co"',
  },
  {
    edit: (draft) => draft.replace('boards.yaml', 'secondsPerFrame', '\tsecondsPerFrame'),
    file: 'boards.yaml',
    marker: '\tsecondsPerFrame',
    says: 'thụt đầu dòng bằng phím Tab',
  },
  {
    edit: (draft) => draft.append(CODES, '"ABCD7",dot-vi-du,toan-quoc,poster,,2025-01-06,,\n'),
    file: CODES,
    marker: '"ABCD7"',
    says: 'mã bản in "ABCD7" đã có ở ',
  },
  {
    edit: (draft) =>
      draft.replace(SITE, 'url: https://example.gov.vn/gioi', 'url: https://xa.example/gioi'),
    file: SITE,
    marker: 'https://xa.example',
    says: 'đường dẫn tới tên miền "xa.example" chưa được phép',
  },
  {
    edit: (draft) => draft.replace(SLOGANS, 'gợi ý ví dụ', 'gợi ý ví dụ'.normalize('NFD')),
    file: SLOGANS,
    marker: 'gợi ý ví dụ'.normalize('NFD'),
    says: 'chữ có dấu viết kiểu tổ hợp (NFD)',
  },
  {
    edit: (draft) => draft.replace(POINTS, 'du,,,,https', 'du,,,Gọi 0900 000 000,https'),
    file: POINTS,
    marker: '0900 000 000',
    says: '"0900 000 000" giống số di động cá nhân',
  },
  {
    edit: (draft) => draft.replace(CAMPAIGN, 'closes: 2025-02-28', 'closes: 2025-01-28'),
    file: CAMPAIGN,
    marker: 'closes: 2025-01-28',
    says: 'ngày kết thúc 28/01/2025 đứng trước ngày bắt đầu 01/02/2025',
  },
];

describe('ten faults at once', () => {
  test('are all in one report, in the order of files and lines, with exit 1 and no stack trace', async () => {
    using draft = new Draft();
    for (const { edit } of FAULTS) edit(draft);
    const { status, output } = await checked(draft.dir);

    expect(status).toBe(1);
    expect(output).not.toMatch(STACK);

    const shown = relative(process.cwd(), draft.dir).split(sep).join('/');
    const blocks = output.trimEnd().split('\n\n');
    const wanted = FAULTS.map(({ file, marker, says }) => ({
      file: `${shown}/${file}`,
      line: draft.place(file, marker).line,
      says,
    })).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line);
    expect(blocks).toHaveLength(11);
    for (const [index, { file, line, says }] of wanted.entries()) {
      const [head, wrong, mend, ...rest] = (blocks[index] ?? '').split('\n');
      expect(head?.replace(/^(.*:\d+):\d+$/, '$1')).toBe(`${file}:${line}`);
      expect(wrong).toMatch(/^ {2}Sai: {2}\S/);
      expect(wrong).toContain(says);
      expect(mend).toMatch(/^ {2}Sửa: {2}\S/);
      expect(rest).toEqual([]);
    }
    expect(blocks.at(-1)).toBe('Có 10 chỗ cần sửa trong nội dung. Chưa tạo trang nào.');
  });
});

describe('the command that checks the content', () => {
  test('says what is there when nothing is wrong, with exit 0', async () => {
    expect(await checked(GOOD)).toEqual({
      status: 0,
      output:
        'Nội dung không có lỗi: 1 đợt, 2 hướng dẫn, 2 địa phương, 1 văn bản, 1 điểm hỗ trợ, 5 mã bản in.\n',
    });
  });

  test('says so when the folder is not there, with exit 1 and no stack trace', async () => {
    const { status, output } = await checked('khong/co');
    expect(status).toBe(1);
    expect(output).toContain('khong/co:1');
    expect(output).toContain('không tìm thấy thư mục nội dung');
    expect(output).not.toMatch(STACK);
  });

  test('says so when the folder is empty, naming every file that must be there', async () => {
    using draft = new Draft();
    for (const path of ['campaigns', 'guides', 'directives', 'localities', 'units']) {
      draft.remove(path);
    }
    for (const path of [SITE, 'boards.yaml', 'glossary.yaml', CODES, 'codes.lock'])
      draft.remove(path);
    const { status, output } = await checked(draft.dir);
    expect(status).toBe(1);
    expect(output.match(/thiếu tệp này/g)).toHaveLength(8);
    expect(output).not.toMatch(STACK);
  });
});

describe('the report', () => {
  const problem = { message: 'sai', remedy: 'sửa' };

  test('is empty when nothing is wrong', () => {
    expect(reportOf([])).toBe('');
  });

  test('counts lines as numbers: line 9 comes before line 10', () => {
    const report = reportOf([
      { file: 'b.yaml', line: 1, ...problem },
      { file: 'a.yaml', line: 10, column: 3, ...problem },
      { file: 'a.yaml', line: 9, ...problem },
    ]);
    expect(report.match(/^\S+:\d+(:\d+)?$/gm)).toEqual(['a.yaml:9', 'a.yaml:10:3', 'b.yaml:1']);
  });
});

test('a name with line ends and signs for a terminal stays on its line, and is seen', () => {
  const report = reportOf([
    { file: 'a\n.yaml', line: 1, message: 'có "\u001b[2J\u202e"', remedy: 'sửa\r\nlại' },
  ]);
  expect(report.split('\n').slice(0, 3)).toEqual([
    'a ↵ .yaml:1',
    '  Sai:  có "[U+001B][2J[U+202E]"',
    '  Sửa:  sửa ↵ lại',
  ]);
});
