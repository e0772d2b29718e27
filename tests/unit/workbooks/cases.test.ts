/** Workbooks as they come from offices and other programs: what each must become. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readEntries } from '../../../src/content-files/read-entries.ts';
import { readTree } from '../../../src/content-files/tree.ts';
import { indexUnits } from '../../../src/model/places/units.ts';
import { unitsOf } from '../../../src/content-files/units-in.ts';
import type { ImportOptions } from '../../../src/workbooks/points/import-options.ts';
import { importPoints } from '../../../src/workbooks/points/import-points.ts';
import { openWorkbook } from '../../../src/workbooks/open-workbook.ts';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import { countsOf, reportText } from '../../../src/workbooks/report.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

const FOLDER = 'tests/fixtures/workbooks/cases';
let options: ImportOptions;

beforeAll(() => {
  // The official list is reference data; no content of an editor is read.
  const tree = readTree(FROZEN_CONTENT, []).filter(({ parts }) => parts[0] === 'units');
  options = {
    units: unitsOf(readEntries(tree, [])),
    province: null,
    defaults: {},
    campaigns: [{ id: 'dai-hoi-xiv', names: [] }],
    hosts: new Set(),
    today: '2025-11-03',
    existing: [],
  };
});

/** What the command says of a workbook, and whether it would write. */
async function endOf(name: string, more: Partial<ImportOptions> = {}) {
  const workbook = await openWorkbook(join(FOLDER, `${name}.xlsx`));
  const result = importPoints(workbook.sheets, { ...options, ...more });
  const counts = countsOf(result.outcomes);
  const text = reportText(result.outcomes, result.unused, [...workbook.remarks, ...result.remarks]);
  const points = [...result.files.values()].flat();
  return { isWritten: counts.refused === 0 && counts.taken > 0, counts, text, points };
}

/** Taken: how many points, and what the report must say. */
const TAKEN: Record<string, [points: number, ...words: string[]]> = {
  base: [2],
  'a-hidden-list': [1, 'Trang tính "DM" đang ẩn'],
  'a-hidden-sheet': [1, 'Trang tính "Bản cũ 2024" đang ẩn'],
  'a-veryhidden-sheet': [1, 'Trang tính "Bản cũ 2024" đang ẩn'],
  'b-hidden-row': [2, 'dòng đang ẩn trong Excel, không lấy', 'không lấy 1'],
  'b-hidden-col': [1, 'cột "Ghi chú" đang ẩn'],
  'c-merged-hours': [2, 'lấy từ ô gộp E2:E3: "T2-T6'],
  'c-merged-status': [2, 'lấy từ ô gộp J2:J3: "Dự kiến"', 'lấy từ ô gộp K2:K3'],
  'c-merged-unit': [2, 'lấy từ ô gộp C2:C3'],
  'c-merged-across': [1, 'lấy từ ô gộp E2:F2'],
  'd-no-cell-r': [1],
  'd-no-r-at-all': [1],
  'd-no-row-r': [1],
  'e-chartsheet': [1, 'Trang "Biểu đồ" là biểu đồ'],
  'f-backslash': [1],
  'g-prefix': [1],
  'i-1904': [1],
  'i-1904-nostyle': [1, '"44509" → "10/11/2025"'],
  'u-code-25': [1],
  'u-code-25t': [1],
  'u-code-25-hn': [1],
  'u-code-25-head': [1],
  'u-code-4': [1],
  'u-code-70': [1],
  'u-code-82': [1],
  'u-code-145': [1],
  'y-cdata': [1],
  'y-dimension': [1],
  'y-dimension2': [1],
  'y-dimension3': [1],
  'y-row-order': [2],
  'y-style-missing': [1],
  'y-target': [1],
};

describe('taken, with what was left out or taken from elsewhere', () => {
  test.each(Object.entries(TAKEN))('%s', async (name, [count, ...words]) => {
    const { isWritten, points, text } = await endOf(name);
    expect([isWritten, points.length]).toEqual([true, count]);
    for (const said of words) expect(text).toContain(said);
  });
});

test('what is merged over two rows holds for both points', async () => {
  const { points } = await endOf('c-merged-status');
  expect(points.map(({ status, phone }) => [status, phone])).toEqual([
    ['planned', '0238 386 1234'],
    ['planned', '0238 386 1234'],
  ]);
  expect((await endOf('c-merged-hours')).points.map(({ hours }) => hours)).toEqual([
    'T2-T6 07:30-11:30, 13:30-17:00',
    'T2-T6 07:30-11:30, 13:30-17:00',
  ]);
});

test('a day of the calendar of 1904 is that day', async () => {
  for (const name of ['i-1904', 'i-1904-nostyle']) {
    const [point] = (await endOf(name)).points;
    expect([point?.validFrom, point?.validThrough]).toEqual(['2025-11-10', '2025-11-15']);
  }
});

test.each([
  ['u-code-4', '00004'],
  ['u-code-25', '00025'],
  ['u-code-25t', '00025'],
  ['u-code-25-hn', '00025'],
  ['u-code-25-head', '00025'],
  ['u-code-70', '00070'],
  ['u-code-82', '00082'],
  ['u-code-145', '00145'],
])('%s is the commune with the code %s', async (name, code) => {
  expect((await endOf(name)).points.map(({ unit }) => unit)).toEqual([code]);
});

test('hidden rows are taken when somebody asks for them', async () => {
  expect((await endOf('b-hidden-row', { takesHiddenRows: true })).points).toHaveLength(3);
});

/** Refused: the cell or the reason the report must name. */
const REFUSED: Record<string, string> = {
  'k-formula-novalue': 'ô E2 có công thức chưa được tính',
  'k-openpyxl-formula': 'ô J2 có công thức chưa được tính',
  'l-na-address': 'ô D2 báo lỗi #N/A',
  'l-na-hours': 'ô E2 báo lỗi #N/A',
  's-strike': 'một phần chữ trong ô E2 bị gạch ngang',
  'x-autodate-2-6': 'Excel đã tự đổi ô E2 thành ngày 2/6/2025',
  'x-time': 'dạng số của Excel',
  'n-csv': 'nhận 0',
};

test.each(Object.entries(REFUSED))(
  '%s is not written, and the report says why',
  async (name, words) => {
    const { isWritten, text } = await endOf(name);
    expect([isWritten, text]).toEqual([false, expect.stringContaining(words)]);
  },
);

test('a row struck through is not taken, and the report says so', async () => {
  expect((await endOf('s-strike')).text).toContain('cả dòng bị gạch ngang, không lấy');
});

/** Not read at all: one sentence. */
const UNREADABLE: Record<string, string> = {
  'h-encrypted': 'có mật khẩu',
  'n-cut': 'bị hỏng',
  'n-docx': 'Đây là tệp Word',
  'n-empty': 'Tệp trống',
  'n-html.xls': 'trang web (HTML)',
  'n-ods': 'không có trang tính nào',
  'n-xlsb': 'bị hỏng',
};

test.each(Object.entries(UNREADABLE))('%s ends in one sentence', async (name, words) => {
  await expect(openWorkbook(join(FOLDER, `${name}.xlsx`))).rejects.toMatchObject({
    name: 'WorkbookError',
    message: expect.stringContaining(words) as string,
  });
});

test('a folder, and a file that is not there, are told in words', async () => {
  await expect(openWorkbook(FOLDER)).rejects.toThrow('Đây là thư mục');
  await expect(openWorkbook(`${FOLDER}/khong-co.xlsx`)).rejects.toThrow('Không có tệp này');
});

describe('the template filled in and saved by LibreOffice', () => {
  const pointsOf = async (kind: string) => {
    const { sheets } = await openWorkbook(`tests/fixtures/workbooks/saved/mau-da-dien.${kind}`);
    const units = indexUnits(
      [{ code: '98', name: 'Mẫu', type: 'tỉnh', slug: 'mau' }],
      [{ code: '98001', name: 'Ví Dụ', type: 'xã', provinceCode: '98' }],
      [],
    );
    const result = importPoints(sheets, { ...options, units, today: '2025-11-05' });
    return result.files.get('mau') ?? [];
  };

  test('gives the same points as .xlsx, .xls, .ods and .csv', async () => {
    const first = await pointsOf('xlsx');
    expect(first.map(({ name }) => name)).toEqual(['Nhà văn hóa thôn Ví Dụ', 'Tổ lưu động Ví Dụ']);
    for (const kind of ['xls', 'ods', 'csv']) expect(await pointsOf(kind), kind).toEqual(first);
  });
});

test.each<[string, string, string, (text: string) => Uint8Array]>([
  ['UTF-8', ',', '', (text) => new TextEncoder().encode(text)],
  ['UTF-8 with its mark', ';', '\ufeff', (text) => new TextEncoder().encode(text)],
  ['UTF-8 with its mark twice', '|', '\ufeff\ufeff', (text) => new TextEncoder().encode(text)],
  ['UTF-16', '\t', '\ufeff', (text) => new Uint8Array(Buffer.from(text, 'utf16le'))],
  ['UTF-16 without a mark', ';', '', (text) => new Uint8Array(Buffer.from(text, 'utf16le'))],
  ['Windows-1258', ',', '', windows1258],
])('a CSV in %s, apart by "%s", is read', async (_name, separator, mark, encode) => {
  const rows = [
    ['Tên điểm', 'Mã', 'Giờ'],
    ['Nhà văn hóa', "'00025", "'24/7"],
  ];
  const text = mark + rows.map((cells) => cells.join(separator)).join('\r\n');
  const { sheets } = await readWorkbook(encode(text));
  expect(sheets[0]?.grid).toEqual([
    ['Tên điểm', 'Mã', 'Giờ'],
    ['Nhà văn hóa', '00025', '24/7'],
  ]);
});

/** As Windows writes it: letters with their own tone as a letter and a tone behind it. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  const letters = Array.from(text).flatMap((letter) => {
    if (codes.has(letter)) return [letter];
    const parts = Array.from(letter.normalize('NFD'));
    const tone = parts.find((part) => '\u0300\u0301\u0303\u0309\u0323'.includes(part)) ?? '';
    return [
      parts
        .filter((part) => part !== tone)
        .join('')
        .normalize('NFC'),
      tone,
    ];
  });
  return Uint8Array.from(letters, (letter) => codes.get(letter) ?? 0x3f);
}
