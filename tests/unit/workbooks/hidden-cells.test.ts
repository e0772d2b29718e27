/** Characters nobody sees, in the workbooks of offices: refused with their cell, never taken out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOrders } from '../../../src/cli/posters/read-orders.ts';
import { indexUnits } from '../../../src/model/places/units.ts';
import { importPoints } from '../../../src/workbooks/points/import-points.ts';
import { WorkbookError } from '../../../src/workbooks/read/workbook-error.ts';
import { reportTable, reportText } from '../../../src/workbooks/report.ts';

/** Without room, turning the direction, controls, separators, no characters. */
const HIDDEN = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u3164', '\u2800'],
  ...['\u202e', '\u200f', '\u2066', '\u061c', '\u0000', '\u0007', '\u000b', '\u001b', '\u0085'],
  ...['\u2028', '\ufffe', '\ud83d', '\ue000', '\u{e0001}'],
].map((letter) => ({ letter, code: codeOf(letter) }));

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const HEADERS = ['Tên điểm', 'Địa chỉ', 'Xã, phường', 'Ngày', 'Giờ', 'Hỗ trợ việc gì'];
const GOOD = [
  'Điểm ví dụ',
  'Số 2, đường Ví Dụ',
  'Mẫu Một',
  'T2-T6',
  '07:30-11:30',
  'Cài ứng dụng VNeID',
];
const HEAD = [['UBND TỈNH VÍ DỤ'], ['Nguồn:', 'Kế hoạch ví dụ'], ['Đơn vị duyệt: Đơn vị ví dụ']];

const units = indexUnits(
  [{ code: '98', name: 'Ví Dụ', type: 'tỉnh', slug: 'vi-du' }],
  [{ code: '98001', name: 'Mẫu Một', type: 'xã', provinceCode: '98' }],
  [],
);

function imported(head: string[][], headers: string[], cells: string[]) {
  const { outcomes, unused, remarks } = importPoints(
    [{ name: 'Danh sách', grid: [...head, headers, cells] }],
    {
      ...{ units, province: null, defaults: {}, campaigns: [], hosts: new Set() },
      ...{ today: '2025-11-05', existing: [] },
    },
  );
  const row = outcomes.at(-1);
  return { row, text: reportText(outcomes, unused, remarks), table: reportTable(outcomes) };
}

const put = (text: string, letter: string): string => text.slice(0, 2) + letter + text.slice(2);

test('the list is taken where everything in it can be seen', () => {
  expect(imported(HEAD, HEADERS, GOOD).row).toMatchObject({ kind: 'taken', faults: [] });
});

describe.each(HIDDEN)('$code', ({ letter, code }) => {
  test.each(HEADERS.map((header, at) => ({ header, at })))(
    'in the column "$header" refuses the row and names the column',
    ({ header, at }) => {
      const cells = GOOD.map((text, column) => (column === at ? put(text, letter) : text));
      const { row, text, table } = imported(HEAD, HEADERS, cells);
      expect(row?.kind).toBe('refused');
      expect(row?.faults.map((fault) => [fault.header, fault.message])).toContainEqual([
        header,
        expect.stringContaining(`(${code})`),
      ]);
      expect(text + table.slice(1)).not.toContain(letter);
    },
  );

  test('in a line above the list refuses its rows', () => {
    for (const line of [
      ['Nguồn:', put('Kế hoạch ví dụ', letter)],
      [`Đơn vị duyệt: ${put('Đơn vị ví dụ', letter)}`],
      [`Giờ hành chính: ${put('7h30-11h30', letter)}`],
    ]) {
      const { row } = imported([...HEAD, line], HEADERS, GOOD);
      expect(row?.kind, line.join(' ')).toBe('refused');
      expect(JSON.stringify(row?.faults)).toContain(`(${code})`);
    }
  });

  test('in a header is overlooked: the column means what it shows', () => {
    const headers = HEADERS.map((header) => put(header, letter));
    expect(imported(HEAD, headers, GOOD).row?.kind).toBe('taken');
  });

  test('that a sentence about a file quotes is written out', () => {
    expect(new WorkbookError(`Trang tính "a${letter}b"`).message).toContain(`[${code}]`);
  });
});

test('an order with a character nobody sees is not drawn, and the report says why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dat-in-'));
  const path = join(folder, 'danh-sach.csv');
  writeFileSync(path, 'Đơn vị,Dòng riêng\n18754,Tổ dân phố\n18754,Tổ\u200b dân phố\n');
  const { rows } = await readOrders(path, false);
  rmSync(folder, { recursive: true });
  expect(rows.map(({ problem }) => problem)).toEqual([
    undefined,
    expect.stringContaining('ký tự không có bề rộng (U+200B)'),
  ]);
});
