import fc from 'fast-check';
import writeExcelFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { indexUnits } from '../../../src/model/places/units.ts';
import type { ImportOptions } from '../../../src/workbooks/points/import-options.ts';
import { importPoints } from '../../../src/workbooks/points/import-points.ts';
import { pointsCsv, readPointsCsv } from '../../../src/workbooks/points/points-file.ts';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import type { Worksheet } from '../../../src/workbooks/read/worksheet.ts';
import { countsOf, wordsOf } from '../../../src/workbooks/report.ts';
import { COLUMNS, FIELDS, headerOf } from '../../../src/workbooks/points/columns.ts';
import type { RowOutcome } from '../../../src/workbooks/outcome.ts';
import { ABOVE, HEADERS, MESSY, type MessyCells } from './messy-rows.ts';

const former = (name: string, type: string, newCode: string, relation: 'full' | 'partial') => ({
  name,
  type,
  district: 'Huyện Ví Dụ',
  province: 'Tỉnh Ví Dụ',
  newCode,
  relation,
});

const units = indexUnits(
  [
    { code: '98', name: 'Ví Dụ', type: 'tỉnh', slug: 'vi-du' },
    { code: '99', name: 'Mẫu Khác', type: 'thành phố', slug: 'mau-khac' },
  ],
  [
    { code: '98001', name: 'Mẫu Một', type: 'xã', provinceCode: '98' },
    { code: '98002', name: 'Mẫu Hai', type: 'phường', provinceCode: '98' },
    { code: '99001', name: 'Mẫu Ba', type: 'đặc khu', provinceCode: '99' },
    { code: '00098', name: 'Mẫu Bốn', type: 'xã', provinceCode: '98' },
  ],
  [
    former('Mẫu Cũ', 'xã', '98001', 'full'),
    former('Mẫu Trấn', 'thị trấn', '98002', 'full'),
    former('Mẫu Chia', 'xã', '98001', 'partial'),
    former('Mẫu Chia', 'xã', '98002', 'partial'),
  ],
);

const options: ImportOptions = {
  units,
  province: null,
  defaults: {},
  campaigns: [{ id: 'dot-vi-du', names: ['Đợt ví dụ'] }],
  hosts: new Set(['example.gov.vn']),
  today: '2025-11-05',
  existing: [],
};

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

const withSource = {
  ...options,
  defaults: { sourceTitle: 'Kế hoạch ví dụ', approvedBy: 'Đơn vị ví dụ' },
};

const plainGrid = [
  ['Tên điểm', 'Xã', 'Địa chỉ', 'Hỗ trợ việc gì'],
  ['Điểm ví dụ', 'Mẫu Một', 'Số 2, đường Ví Dụ', 'Góp ý'],
];

test('a refusal names columns as the sheet heads them, never as the file behind it does', () => {
  const grid = [
    [...(plainGrid[0] ?? []), 'Từ ngày', 'Đến ngày'],
    [...(plainGrid[1] ?? []), '20/11/2025', '10/11/2025'],
  ];
  const { outcomes } = importPoints([{ name: 'A', grid }], {
    ...options,
    defaults: { sourceTitle: 'Kế hoạch ví dụ' },
  });
  const faults = outcomes.flatMap((one) => one.faults);
  const remedies = faults.map(({ remedy }) => remedy);
  expect(remedies).toContain(
    'ghi địa chỉ trang đã đăng, hoặc đơn vị đã duyệt ở cột "Đơn vị duyệt"',
  );
  const fields = FIELDS.filter((field) => /[A-Z]/.test(field));
  for (const { message, remedy } of faults) {
    expect(fields.filter((field) => `${message} ${remedy}`.includes(field))).toEqual([]);
  }
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

test('a column the sheet does not have keeps what was written by hand', () => {
  const first = importPoints([{ name: 'A', grid: plainGrid }], withSource).files.get('vi-du') ?? [];
  const byHand = first.map((point) => ({
    ...point,
    position: '10.5, 106.75',
    checkedOn: '2025-10-01',
  }));
  const again = importPoints([{ name: 'A', grid: plainGrid }], { ...withSource, existing: byHand });
  expect(again.files.get('vi-du')).toEqual(byHand);
});

test('a point that is not in the sheet stays in the file', () => {
  const first = importPoints([{ name: 'A', grid: plainGrid }], withSource).files.get('vi-du') ?? [];
  const other = first.map((point) => ({ ...point, id: 'diem-khac', name: 'Điểm ví dụ khác' }));
  const again = importPoints([{ name: 'A', grid: plainGrid }], { ...withSource, existing: other });
  expect(again.files.get('vi-du')?.map(({ id }) => id)).toEqual([
    'diem-khac',
    'vi-du-mau-mot-diem-vi-du',
  ]);
});

test('two rows of one name that differ are not taken for one point', () => {
  const twin = (plainGrid[1] ?? []).map((cell, index) =>
    index === 2 ? 'Số 9, đường Ví Dụ' : cell,
  );
  const { outcomes } = importPoints([{ name: 'A', grid: [...plainGrid, twin] }], withSource);
  expect(outcomes.map(wordsOf)).toEqual(['tiêu đề', 'nhận, có sửa', 'từ chối']);
  expect(outcomes[2]?.faults[0]).toMatchObject({
    message: 'trùng tên với dòng 2 mà khác ở: Địa chỉ',
    remedy: expect.stringContaining('thêm khu phố') as string,
  });
});

test('a row of another province than the whole list is refused: its commune is not looked for here', () => {
  const grid = [
    [...(plainGrid[0] ?? []), 'Tỉnh, thành phố'],
    [...(plainGrid[1] ?? []), 'Mẫu Khác'],
  ];
  const [province = null] = units.provinces.values();
  const { outcomes } = importPoints([{ name: 'A', grid }], { ...withSource, province });
  expect(outcomes[1]?.faults[0]?.message).toBe(
    'dòng này ghi thành phố Mẫu Khác, cả danh sách là của tỉnh Ví Dụ',
  );
});

test('a letterhead names its commune, in capitals composed of letters and marks', () => {
  const head = [['ỦY BAN NHÂN DÂN TỈNH VÍ DỤ'], ['UBND XÃ MẪU MỘT'.normalize('NFD')]];
  const grid = [...head, ...plainGrid.map((row) => row.filter((_, index) => index !== 1))];
  const { files } = importPoints([{ name: 'A', grid }], withSource);
  expect(files.get('vi-du')?.[0]?.unit).toBe('98001');
});

test('a point moved to one that is not there is refused', () => {
  const grid = [
    [...(plainGrid[0] ?? []), 'Tình trạng', 'Mã điểm mới'],
    [...(plainGrid[1] ?? []), 'Đã chuyển nơi khác', 'khong-co'],
  ];
  const { outcomes, files } = importPoints([{ name: 'A', grid }], withSource);
  expect(outcomes[1]?.faults[0]?.message).toBe('không có điểm nào mang mã "khong-co"');
  expect(files.size).toBe(0);
});

test('headers on two rows, under a merged "Thời gian", are read', () => {
  const grid = [
    ['STT', 'Tên điểm', 'Địa chỉ', 'Xã', 'Thời gian', null, 'Nội dung'],
    [null, null, null, null, 'Ngày', 'Giờ', null],
    [1, 'Điểm ví dụ', 'Số 2', 'Mẫu Một', 'T2-T6', '7h-11h', 'Góp ý'],
  ];
  const { files } = importPoints([{ name: 'A', grid }], withSource);
  expect(files.get('vi-du')?.[0]?.hours).toBe('T2-T6 07:00-11:00');
});

test('a sheet without a header refuses each of its rows and says what a header is', () => {
  const { outcomes } = importPoints([{ name: 'A', grid: [['Điểm ví dụ', 'Số 2'], []] }], options);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['refused', 'blank']);
  expect(outcomes[0]?.faults[0]?.remedy).toContain('Tên điểm');
});

test('no row is ever lost, whatever stands in the sheet', () => {
  const junk = fc.oneof(
    fc.string(),
    fc.constantFrom(
      null,
      '',
      ' ',
      'T2-T6',
      '7h30-11h30',
      'Mẫu Một',
      'Điểm ví dụ',
      'Góp ý',
      'Số 2',
      'cố định',
      '15/11/2025',
      '0900000000',
      '§iÓm',
      '(1)',
    ),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
  );
  const headers = fc.shuffledSubarray([...COLUMNS.map(({ header }) => header), 'Cột lạ', '']);
  const grids = fc.tuple(
    fc.array(fc.array(junk, { maxLength: 3 }), { maxLength: 3 }),
    headers,
    fc.array(fc.array(junk, { maxLength: 12 }), { maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(grids, { maxLength: 2 }), (list) => {
      const sheets: Worksheet[] = list.map(([above, head, below], index) => ({
        name: `Trang ${index}`,
        grid: [...above, head, ...below],
      }));
      const { outcomes, files } = importPoints(sheets, withSource);
      const read = sheets.reduce((sum, { grid }) => sum + grid.length, 0);
      const counts = countsOf(outcomes);
      expect(counts.taken + counts.refused + counts.blank + counts.duplicate + counts.heading).toBe(
        read,
      );
      expect(outcomes.map(({ sheet, row }) => [sheet, row])).toEqual(
        sheets.flatMap(({ name, grid }) => grid.map((_, at) => [name, at + 1])),
      );
      expect([...files.values()].flat().length).toBe(counts.taken);
      for (const one of outcomes) {
        if (one.kind === 'refused')
          expect(one.faults.every(({ message, remedy }) => message !== '' && remedy !== '')).toBe(
            true,
          );
      }
    }),
    { numRuns: 300 },
  );
});

describe('hours of a point', () => {
  const HOURS_HEAD = [
    'Tên điểm',
    'Xã',
    'Địa chỉ',
    'Giờ làm việc',
    'Hỗ trợ việc gì',
    'Lịch theo ngày',
  ];
  const rowOf = (hours: string | null, sessions: string | null = null): RowOutcome | undefined =>
    importPoints(
      [
        {
          name: 'A',
          grid: [HOURS_HEAD, ['Điểm ví dụ', 'Mẫu Một', 'Số 2', hours, 'Góp ý', sessions]],
        },
      ],
      withSource,
    ).outcomes[1];

  test.each([
    ['Thứ 2-4-6: 8h-11h', 'thứ hai, thứ tư, thứ sáu, 8 giờ đến 11 giờ'],
    [
      'T2-T6 7h30-11h30, 13h30-17h',
      'thứ hai đến thứ sáu, 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ',
    ],
    [
      '8h-11h30 T2-T6, T7 14h-17h',
      'thứ hai đến thứ sáu, 8 giờ đến 11 giờ 30; thứ bảy, 14 giờ đến 17 giờ',
    ],
    ['hằng ngày 18h-2h hôm sau', 'tất cả các ngày, 18 giờ đến 2 giờ hôm sau'],
    ['24/24', 'tất cả các ngày, cả ngày đêm'],
    ['15/11/2025 18h-21h', 'thứ bảy, 15/11/2025, 18 giờ đến 21 giờ'],
    [
      'T2-T6 8h-11h trừ lễ, Tết',
      'thứ hai đến thứ sáu, 8 giờ đến 11 giờ; ngày lễ, Tết chưa ghi được: ghi từng ngày ở cột "Ngày khác thường"',
    ],
  ])('“%s” stands in the report as it was understood: %s', (written, words) => {
    const row = rowOf(written);
    expect(row?.kind).toBe('taken');
    expect(row?.changes).toContainEqual({ header: 'Giờ làm việc', from: written, to: words });
  });

  test('a session that is over on the day of the import is refused, one of today is not', () => {
    const over = 'buổi 04/11/2025 08:00-11:00 đã qua';
    for (const row of [
      rowOf('04/11/2025 8h-11h'),
      rowOf(null, '04/11/2025 08:00-11:00; 20/11/2025 08:00-11:00'),
      rowOf(null, '20/11/2025 08:00-11:00; 4/11/2025 8h-11h'),
    ]) {
      expect(row?.kind).toBe('refused');
      expect(row?.faults[0]?.message).toBe(over);
    }
    expect(rowOf('05/11/2025 8h-11h')?.kind).toBe('taken');
    expect(rowOf(null, '01/11/2025-05/11/2025 08:00-11:00')?.kind).toBe('taken');
  });
});
