/** What an official gets who orders from a workbook. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ORDER_COLUMNS } from '../../../src/workbooks/orders/order-columns.ts';
import { posters as command } from '../../../src/cli/posters.ts';
import { readOrders } from '../../../src/cli/posters/read-orders.ts';
import { writeTables } from '../../../src/cli/posters/workbook.ts';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { callCommand, type Ended } from '../../support/programs/call-command.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { xlsxRows } from '../../support/reads/read-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'ban-in-'));
const list = join(folder, 'danh-sach.xlsx');
const out = join(folder, 'out');
const HEAD = ORDER_COLUMNS.map(({ head }) => head);

/** Rows 2 to 9 are good: by code, by name, by an old name, for the country; each kind of wish once. */
const GOOD = [
  ['18754'],
  ['phường Sông Trí, tỉnh Hà Tĩnh', 'dai-hoi-xiv', 'khau-hieu', 'a3 ngang', 'tiet-kiem-muc'],
  ['Toàn quốc', '', 'Tờ rơi hai mặt', 'a5', 'nha-in'],
  ['Tỉnh Hà Tĩnh', '', 'the-deo', '', '', '', 'Tổ dân phố Ví Dụ'],
  ['Phường Hòa Hiếu, Tỉnh Nghệ An', 'hien-phap-2013'],
  ['00004', '', 'khau-hieu', '', '', 'tu-doc-tu-gui'],
  ['TP.HCM', 'hien-phap-2013', 'diem-ho-tro', '', '', '', '', 'so-tu-phap-141-pasteur'],
  ['18754', '', '', '', '', '', 'Một dòng khác cho cùng một nơi'],
];
/** What is wrong, and a word the explanation has. */
const BAD: [string[], RegExp][] = [
  [['99999'], /không có xã, phường, đặc khu nào mang mã 99999/],
  [['Xã Không Có'], /không tìm thấy đơn vị/],
  [['Tân Thành'], /nhiều nơi: .*\. Ghi mã năm số/],
  [['18754', 'dot-khong-co'], /không có đợt "dot-khong-co"; chọn dai-hoi-xiv/],
  [['18754', '', 'bang-ron'], /không có loại "bang-ron"; chọn huong-dan/],
  [['18754', '', 'huong-dan', 'a0'], /không có cỡ "a0"; chọn a4/],
  [['18754', '', '', '', 'vang'], /không có kiểu "vang"/],
  [['18754', '', 'khau-hieu', '', '', 'khong-co'], /không có khẩu hiệu/],
  [['18754', '', 'diem-ho-tro'], /cần tên hoặc mã điểm/],
  [['', 'dai-hoi-xiv'], /chưa ghi đơn vị/],
  [['18754', '', '', '', '', '', 'x'.repeat(121)], /dòng riêng dài 121 chữ/],
  [['18754', '', '', '', '', '', 'Chào 漢'], /漢/],
];

const run = promisify(execFile);

const ENV = {
  CONTENT_DIR: FROZEN_CONTENT,
  SITE_URL: 'https://gopy.example.gov.vn',
  SITE_NOW: '2025-11-03',
};
const asked = ['--tu', list, '--ra', out];

/** Runs the command as people do, in a process of its own; an exit code that is not 0 is no failure of the test. */
async function postersStarted(...more: string[]): Promise<Ended> {
  const args = ['src/cli/posters.ts', ...asked, ...more];
  const env = { ...process.env, ...ENV };
  try {
    return { status: 0, output: (await run(process.execPath, args, { env })).stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { status: code, output: stdout };
  }
}

const posters = (...more: string[]): Promise<Ended> =>
  callCommand(command, [...asked, ...more], ENV);

function report(): string[][] {
  return xlsxRows(readFileSync(join(out, 'bao-cao.xlsx'))).slice(1);
}

const pdfs = (): string[] => readdirSync(out).filter((file) => file.endsWith('.pdf'));
/** When each sheet was written, those in several files and one named left out. */
const times = (but?: string): string =>
  pdfs()
    .filter((file) => file !== but && !file.startsWith('gop-'))
    .map((file) => statSync(join(out, file)).mtimeMs)
    .join();

let first: Ended;
beforeAll(async () => {
  const rows = [...GOOD, ...BAD.map(([cells]) => cells)];
  await writeTables(list, [
    { name: 'Danh sách', head: HEAD, rows: rows.map((row) => HEAD.map((_, at) => row[at] ?? '')) },
  ]);
  first = await postersStarted('--gop');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('every good row has its sheet, every bad row its reason, none is lost', () => {
  const rows = report();
  expect(rows.map(([row]) => Number(row))).toEqual([...GOOD, ...BAD].map((_, index) => index + 2));
  for (const [, , , state, file = '', code = ''] of rows.slice(0, GOOD.length)) {
    expect(state).toBe('đã tạo');
    expect(existsSync(join(out, file)), file).toBe(true);
    expect(code).toMatch(/^[A-Z0-9]{5}$/);
  }
  for (const [index, [, why]] of BAD.entries()) {
    const row = rows[GOOD.length + index] ?? [];
    expect(row[3]).toBe('LỖI');
    expect(row.at(-1)).toMatch(why);
  }
  expect(new Set(rows.slice(0, GOOD.length).map(([, , , , file]) => file)).size).toBe(GOOD.length);
});

test('the exit code says that rows failed', () => {
  expect(first.status).toBe(1);
  expect(first.output).toContain(`${GOOD.length} tờ đã tạo, 0 giữ nguyên, ${BAD.length} dòng lỗi`);
});

test('an old name leads to the unit of today, and the report says so', () => {
  const row = report()[4] ?? [];
  expect(row[2]).toContain('Phường Thái Hòa');
  expect(row.at(-1)).toContain('tên cũ: phường Hòa Hiếu');
});

test('the files of one size are merged into one, page after page', async () => {
  const { pages } = await rasterisePdf(readFileSync(join(out, 'gop-a4.pdf')), 20);
  expect(pages).toBe(6);
  expect(pdfs()).toContain('gop-a5-nha-in.pdf');
});

test('run again, nothing is made again; a file that is gone is', async () => {
  const [, , , , file = ''] = report()[0] ?? [];
  rmSync(join(out, file));
  const before = times();
  expect((await posters('--gop')).output).toContain(`1 tờ đã tạo, ${GOOD.length - 1} giữ nguyên`);
  expect(times(file)).toBe(before);
  expect(existsSync(join(out, file))).toBe(true);
});

test('two rows that ask for the same sheet have one file; it counts once, and the report says so', async () => {
  const rows = [['18754'], ['phường Sông Trí, tỉnh Hà Tĩnh']];
  await writeTables(list, [
    { name: 'Danh sách', head: HEAD, rows: rows.map((row) => HEAD.map((_, at) => row[at] ?? '')) },
  ]);
  const { status, output } = await posters();
  expect([status, output]).toEqual([0, expect.stringContaining('0 tờ đã tạo, 1 giữ nguyên')]);
  const [one = [], other = []] = report();
  expect(other[4]).toBe(one[4]);
  expect(one.at(-1)).not.toContain('cùng một tờ');
  expect(other.at(-1)).toContain('cùng một tờ với dòng 2');
});

test('a table without the column of units is refused with the way to a right one', async () => {
  await writeTables(list, [{ name: 'Khác', head: ['Tên'], rows: [['x']] }]);
  await expect(readOrders(list, false)).rejects.toThrow(/--mau/);
});
