import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importPoints } from '../../../src/workbooks/points/import-points.ts';
import type { Worksheet } from '../../../src/workbooks/read/worksheet.ts';
import { countsOf, wordsOf } from '../../../src/workbooks/report.ts';
import { COLUMNS, FIELDS } from '../../../src/workbooks/points/columns.ts';
import { options, withSource } from './import-options.ts';

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
  const [province = null] = options.units.provinces.values();
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
