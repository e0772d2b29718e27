/** Codes of their own for what an official orders from a workbook. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ORDER_COLUMNS } from '../../../src/workbooks/orders/order-columns.ts';
import { posters as command } from '../../../src/cli/posters.ts';
import { writeTables } from '../../../src/cli/posters/workbook.ts';
import { loadContent } from '../../../src/content-files/load-content.ts';
import { rasterisePdf, readQr } from '../../../src/press/proof/proof.ts';
import { flat } from './samples.ts';
import { callCommand } from '../../support/programs/call-command.ts';
import { xlsxRows } from '../../support/reads/read-xlsx.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'cap-ma-'));
const content = join(folder, 'content');
const list = join(folder, 'danh-sach.xlsx');
const out = join(folder, 'out');
const HEAD = ORDER_COLUMNS.map(({ head }) => head);

/** A point whose sign the site does not publish. Its last day is before the consultation's. */
const POINT =
  'vi-du-song-tri,Điểm hỗ trợ ví dụ Sông Trí,fixed,market,open,,18754,,Chợ Ví Dụ,,,,,opinion,,,,,,,dai-hoi-xiv,,2025-11-12,,,Nguồn ví dụ,Đơn vị ví dụ,2025-11-01\n';

const ROWS = [
  ['00004'],
  ['00004', '', 'to-roi'],
  ['18754', '', 'diem-ho-tro', '', '', '', '', 'vi-du-song-tri'],
  ['18754'],
  ['18754', 'dot-khong-co'],
  ['18754', 'hien-phap-2013', 'diem-ho-tro', '', '', '', '', 'vi-du-song-tri'],
];

const ENV = {
  CONTENT_DIR: content,
  SITE_URL: 'https://gopy.example.gov.vn',
  SITE_NOW: '2025-11-03',
};

/** What the command says; bulk.test.ts runs it in a process of its own. */
const posters = async (...more: string[]): Promise<string> =>
  (await callCommand(command, ['--tu', list, '--ra', out, ...more], ENV)).output;

function report(): string[][] {
  return xlsxRows(readFileSync(join(out, 'bao-cao.xlsx'))).slice(1);
}

const register = (): string => readFileSync(join(content, 'codes.csv'), 'utf8');
const CODE = 5;
let before: string;
let without: string[][];
let first: { output: string; rows: string[][] };

beforeAll(async () => {
  cpSync(FROZEN_CONTENT, content, { recursive: true });
  const [head = ''] = readFileSync(
    `${FROZEN_CONTENT}/localities/ho-chi-minh/support-points.csv`,
    'utf8',
  ).split('\n');
  writeFileSync(join(content, 'localities/ha-tinh/support-points.csv'), `${head}\n${POINT}`);
  await writeTables(list, [
    { name: 'Danh sách', head: HEAD, rows: ROWS.map((row) => HEAD.map((_, at) => row[at] ?? '')) },
  ]);
  before = register();
  await posters();
  without = report();
  expect(register()).toBe(before);
  first = { output: await posters('--cap-ma'), rows: report() };
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('without --cap-ma a commune without a code has that above it, and the row says so', () => {
  expect(without[0]?.[3]).toBe('đã tạo');
  expect(without[0]?.at(-1)).toContain('nơi này chưa có mã riêng, dùng mã của cả nước');
});

test('without --cap-ma a sign without a code is refused with the two ways to one', () => {
  expect(without[2]?.[3]).toBe('LỖI');
  expect(without[2]?.at(-1)).toContain('biển của điểm "vi-du-song-tri" chưa có mã');
  expect(without[2]?.at(-1)).toContain('--cap-ma');
  expect(without[2]?.at(-1)).toContain('codes -- issue --diem vi-du-song-tri');
});

test('with it, the sign and the commune get codes: appended to the register, which stays sound', () => {
  expect(first.output).toContain('Đã cấp 2 mã mới vào sổ.');
  expect(register().startsWith(before)).toBe(true);
  const added = register().slice(before.length).trimEnd().split('\n');
  const [commune = '', sign = ''] = added.map((line) => line.slice(0, 5));
  expect(added.map((line) => line.slice(6))).toEqual([
    'dai-hoi-xiv,ha-noi/ba-dinh,poster,,2025-11-03,,',
    'dai-hoi-xiv,ha-tinh/song-tri,sign,vi-du-song-tri,2025-11-03,,',
  ]);
  // The flyer of the commune borrows the code of its poster.
  expect(first.rows.map((row) => row[CODE])).toEqual([commune, commune, sign, '9EWH7', '', '']);
  expect(first.rows[0]?.at(-1)).toContain(`vừa cấp mã ${commune}`);
  expect(first.rows[0]?.at(-1)).not.toContain('chưa có mã riêng');
  const { problems } = loadContent({ contentDir: content, publicDir: 'public', now: Date.now() });
  expect(problems).toEqual([]);
});

test('rows that are wrong get no code, and the reason', () => {
  expect(first.rows[4]?.at(-1)).toContain('không có đợt "dot-khong-co"');
  expect(first.rows[5]?.at(-1)).toContain('không phục vụ đợt hien-phap-2013; chọn dai-hoi-xiv');
});

test('the sign says where its code leads, and holds no longer than its point serves', async () => {
  const [, , , , file = '', code = ''] = first.rows[2] ?? [];
  const page = await rasterisePdf(readFileSync(join(out, file)), 150);
  const address = `HTTPS://GOPY.EXAMPLE.GOV.VN/Q/${code}/`;
  expect(await readQr(page)).toEqual({ zxing: address, qr: address });
  expect(flat(page.text)).toContain('để xem điểm này');
  expect(flat(page.text)).toContain(`Mã bản in ${code} · cấp 03/11/2025 · hiệu lực đến 12/11/2025`);
});

test('run again, no code is issued again and nothing is made again', async () => {
  const after = register();
  const output = await posters('--cap-ma');
  expect(output).not.toContain('Đã cấp');
  expect(output).toContain('0 tờ đã tạo, 4 giữ nguyên');
  expect(register()).toBe(after);
});
