import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { importFrom } from '../../../src/cli/import-points.ts';
import { callCommand } from '../../support/programs/call-command.ts';
import { npmScript } from '../../support/programs/npm-script.ts';
import { Draft } from '../draft.ts';
import { POINTS } from '../files.ts';

const HEADERS = ['Tên điểm', 'Xã, phường', 'Địa chỉ', 'Giờ làm việc', 'Hỗ trợ việc gì'];
const GOOD_ROW = [
  'Nhà văn hóa ví dụ',
  'Mẫu Hai',
  'Số 5, đường Ví Dụ',
  'T2-T6: 7h30-11h30',
  'Góp ý',
];
const BAD_ROW = ['Chợ ví dụ', 'Mẫu Hai', 'Số 6, đường Ví Dụ', 'cả ngày', 'Góp ý'];
const SAID = ['--nguon', 'Kế hoạch ví dụ', '--duyet', 'Đơn vị ví dụ', '--dot', 'dot-vi-du'];

/** Writes a workbook beside the draft and imports it. */
async function imported(draft: Draft, rows: string[][], ...args: string[]) {
  const file = join(draft.publicDir, 'danh-sach.xlsx');
  const data = [HEADERS, ...rows].map((row) => row.map((value) => ({ value, type: String })));
  await writeExcelFile(data).toFile(file);
  const typed = [file, '--vao', 'content/localities/vi-du', ...SAID, ...args];
  const ended = await callCommand(importFrom, typed, {
    CONTENT_DIR: draft.dir,
    SITE_NOW: '2025-02-10',
  });
  const path = join(draft.publicDir, 'danh-sach.bao-cao.csv');
  const report = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return { ...ended, report };
}

test('a sheet without a fault becomes rows that pass every check, and stays the same when imported again', async () => {
  using draft = new Draft();
  const first = await imported(draft, [GOOD_ROW]);
  expect([first.status, first.output]).toEqual([0, expect.stringContaining('nhận 1, từ chối 0')]);
  expect(draft.problems()).toEqual([]);
  const text = draft.text(POINTS);
  expect(text).toContain(
    'vi-du-mau-hai-nha-van-hoa-vi-du,Nhà văn hóa ví dụ,fixed,cultural-house,open,',
  );
  expect(text).toContain('diem-vi-du,Điểm hỗ trợ ví dụ');
  const again = await imported(draft, [GOOD_ROW]);
  expect([again.status, again.output]).toEqual([0, expect.stringContaining('đã đúng như vậy')]);
  expect(draft.text(POINTS)).toBe(text);
});

test('one row refused, and nothing is written; the report has every row', async () => {
  using draft = new Draft();
  const before = draft.text(POINTS);
  const { status, output, report } = await imported(draft, [GOOD_ROW, BAD_ROW, []]);
  expect([status, output]).toEqual([1, expect.stringContaining('Chưa ghi gì')]);
  expect(draft.text(POINTS)).toBe(before);
  expect(report).toContain('\ufeffTrang tính,Dòng,Kết quả');
  expect(report).toMatch(/,2,"nhận, có sửa",Nhà văn hóa ví dụ,Giờ làm việc,/);
  expect(report).toMatch(/,3,từ chối,Chợ ví dụ,Giờ làm việc,.*chưa rõ từ mấy giờ/);
});

test('what one option mends for every row is said once, with the option', async () => {
  using draft = new Draft();
  const row = BAD_ROW.map((cell) => (cell === 'Góp ý' ? '' : cell));
  const { output } = await imported(draft, [row]);
  expect(output).toContain('--gio-hanh-chinh "07:30-11:30, 13:30-17:00"');
  expect(output).toContain('điền cột "Hỗ trợ việc gì": Cài ứng dụng VNeID; ');
  expect(output).not.toContain('--nguon');
  const file = join(draft.publicDir, 'danh-sach.xlsx');
  const bare = await callCommand(importFrom, [file, '--vao', 'content/localities/vi-du'], {
    CONTENT_DIR: draft.dir,
    SITE_NOW: '2025-02-10',
  });
  expect(bare.output).toContain('--nguon "Kế hoạch số …" --duyet "Tên đơn vị"');
});

test('the help names every option', async () => {
  const { output } = await callCommand(importFrom, ['--tro-giup'], {});
  for (const name of [
    'vao',
    'nguon',
    'duyet',
    'xa',
    'dot',
    'ngay-kiem-tra',
    'gio-hanh-chinh',
    'tam',
  ])
    expect(output).toContain(`--${name}`);
});

test('with --tam the other rows are written for now', async () => {
  using draft = new Draft();
  const { status } = await imported(draft, [GOOD_ROW, BAD_ROW], '--tam');
  expect(status).toBe(0);
  expect(draft.text(POINTS)).toContain('Nhà văn hóa ví dụ');
  expect(draft.text(POINTS)).not.toContain('Chợ ví dụ');
  expect(draft.problems()).toEqual([]);
});

test('the office hours said on the command line give "cả ngày" its meaning', async () => {
  using draft = new Draft();
  const row = BAD_ROW.map((cell) => (cell === 'cả ngày' ? 'T2-T6 cả ngày' : cell));
  const { status } = await imported(draft, [row], '--gio-hanh-chinh', '7h30-11h30, 13h30-17h');
  expect(status).toBe(0);
  expect(draft.text(POINTS)).toContain('"T2-T6 07:30-11:30, 13:30-17:00"');
});

test.each([
  ['nghỉ', 'không có giờ nào'],
  ['', 'chưa ghi giờ'],
  ['T2-T6 7h30-11h30', 'không phải giờ của một ngày'],
  ['24', 'chưa rõ là giờ hay ngày'],
  ['7h30', 'chưa có giờ kết thúc'],
  ['1h30-5h', 'chưa rõ là sáng hay chiều'],
])(
  'office hours “%s” on the command line are refused with the form they want',
  async (text, why) => {
    using draft = new Draft();
    const { status, output } = await imported(draft, [GOOD_ROW], '--gio-hanh-chinh', text);
    expect(status).toBe(1);
    expect(output).toContain(`--gio-hanh-chinh: `);
    expect(output).toContain(why);
    expect(output).toContain('"07:30-11:30, 13:30-17:00"');
  },
);

test.each([
  ['a file that is not there', ['khong-co.xlsx'], 'Không có tệp'],
  ['a file that is no workbook', ['package.json'], 'Save As'],
  ['no file', [], 'Cách dùng'],
  ['a province that does not exist', ['a.xlsx', '--vao', 'content/localities/khong-co'], '--vao'],
  ['an unknown option', ['a.xlsx', '--sai'], 'Không có tùy chọn --sai'],
  ['office hours left out', ['a.xlsx', '--gio-hanh-chinh'], 'Sau --gio-hanh-chinh còn thiếu'],
  [
    'office hours without quotes',
    ['a.xlsx', '--gio-hanh-chinh', '07:30-11:30,', '13:30-17:00'],
    'đặt trong ngoặc kép, như --gio-hanh-chinh "07:30-11:30, 13:30-17:00"',
  ],
])('%s is told in words', async (_name, args, words) => {
  using draft = new Draft();
  const { status, output } = await callCommand(importFrom, args, { CONTENT_DIR: draft.dir });
  expect([status, output]).toEqual([1, expect.stringContaining(words)]);
  expect(output).not.toMatch(/\n\s+at /);
});

test.each(['import-points', 'new', 'codes', 'check'])(
  'npm run %s, started as it is, says in words what was typed wrong',
  (name) => {
    using draft = new Draft();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...npmScript(name), '--khong-co'],
      { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: draft.dir } },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/Cách dùng: npm run |npm run codes -- help/);
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);
