import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { importPoints } from '../../../src/workbooks/points/import-points.ts';
import { pointsCsv, readPointsCsv } from '../../../src/workbooks/points/points-file.ts';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import { countsOf, wordsOf } from '../../../src/workbooks/report.ts';
import { FIELDS, headerOf } from '../../../src/workbooks/points/columns.ts';
import type { RowOutcome } from '../../../src/workbooks/outcome.ts';
import { options } from './import-options.ts';
import { MESSY } from './messy-rows.ts';
import { ABOVE, HEADERS, type MessyCells } from './messy-sheet.ts';

type Value = string | number | Date | null;

const excelCell = (value: Value) => {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' };
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
};

const cellsOf = (index: number, cells: MessyCells): Value[] =>
  cells.isBlank
    ? []
    : [
        index + 1,
        ...(Object.values({
          name: `Điểm ví dụ ${index + 1}`,
          address: 'Số 2, đường Ví Dụ',
          unit: 'Mẫu Một',
          days: 'T2-T6',
          hours: '07:30-11:30, 13:30-17:00',
          services: 'Cài ứng dụng VNeID',
          phone: null,
          position: null,
          kind: 'Cố định',
          note: null,
          ...cells,
        } satisfies MessyCells) as Value[]),
        'Ông Ví Dụ',
        'Đồng ý',
      ];

/** The messy sheet as a real .xlsx file, its title merged over the columns. */
async function messyWorkbook(): Promise<Buffer> {
  const above = ABOVE.map(([first, ...more]) =>
    first === undefined
      ? []
      : more.length > 0
        ? [first, ...more].map(excelCell)
        : [{ value: first, columnSpan: HEADERS.length }, ...HEADERS.slice(1).map(() => null)],
  );
  const rows = MESSY.map(([, cells], index) => cellsOf(index, cells).map(excelCell));
  const numbered = HEADERS.map((_, index) => excelCell(`(${index + 1})`));
  return writeExcelFile([
    {
      sheet: 'Danh sách',
      data: [
        ...above,
        HEADERS.map(excelCell),
        numbered,
        ...rows,
        HEADERS.map(excelCell),
        rows[0] ?? [],
      ],
    },
    { sheet: 'Hướng dẫn', data: [[excelCell('Cách điền')]] },
  ]).toBuffer();
}

const FIRST = ABOVE.length + 3;

test('a messy sheet of an office: every row ends as it should, and the report says why', async () => {
  const { outcomes, unused } = importPoints(
    (await readWorkbook(await messyWorkbook())).sheets,
    options,
  );
  const rows = outcomes.slice(FIRST - 1, FIRST - 1 + MESSY.length);
  const found = rows.map((one, index) => [MESSY[index]?.[0], wordsOf(one), detailsOf(one)]);
  const expected = MESSY.map(([trap, , result, details = {}]): unknown[] => [
    trap,
    result,
    Object.keys(details).length === 0
      ? {}
      : expect.objectContaining(
          Object.fromEntries(
            Object.entries(details).map(([column, words]) => [
              column,
              expect.stringContaining(words) as string,
            ]),
          ),
        ),
  ]);
  expect(MESSY.length).toBeGreaterThanOrEqual(60);
  expect(found).toEqual(expected);
  expect(outcomes.slice(-2).map(wordsOf)).toEqual(['tiêu đề', 'trùng']);
  expect(unused).toEqual(['Danh sách: Ý kiến lãnh đạo', 'Danh sách: Người phụ trách']);
});

/** Column → detail, as the report file has them. */
function detailsOf(outcome: RowOutcome): Record<string, string> {
  const rows = [
    ...outcome.faults.map(({ header, message }) => [header, message]),
    ...outcome.changes.map(({ header, from, to }) => [
      header,
      from === '' ? `hiểu là "${to}"` : `"${from.replace(/\n/g, '⏎')}" → "${to}"`,
    ]),
  ];
  return Object.fromEntries(rows) as Record<string, string>;
}

test('a private column never reaches the content', async () => {
  const { files } = importPoints((await readWorkbook(await messyWorkbook())).sheets, options);
  expect(pointsCsv(files.get('vi-du') ?? [])).not.toMatch(/Ông Ví Dụ|Đồng ý/);
});

test('importing again, and importing what was exported, changes no byte', async () => {
  const { sheets } = await readWorkbook(await messyWorkbook());
  const first = importPoints(sheets, options);
  const csv = pointsCsv(first.files.get('vi-du') ?? []);
  const existing = readPointsCsv('support-points.csv', csv, []);
  const again = importPoints(sheets, { ...options, existing, today: '2025-11-07' });
  expect(pointsCsv(again.files.get('vi-du') ?? [])).toBe(csv);

  const grid = [
    FIELDS.map(headerOf),
    ...existing.map((point) => FIELDS.map((field) => point[field])),
  ];
  const exported = importPoints([{ name: 'Xuất ra', grid }], { ...options, today: '2025-11-09' });
  expect(countsOf(exported.outcomes)).toMatchObject({ taken: existing.length, refused: 0 });
  expect(exported.outcomes.flatMap(({ changes }) => changes)).toEqual([]);
  expect(pointsCsv(exported.files.get('vi-du') ?? [])).toBe(csv);
});
