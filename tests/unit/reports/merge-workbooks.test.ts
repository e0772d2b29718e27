/** A province merges the workbooks of its communes: whatever is wrong is named, what is right is summed. */
import { expect, test } from 'vitest';
import { mergeReports, type MergedReport } from '../../../src/model/reports/merge-reports.ts';
import { formatDay } from '../../../src/model/time/vietnam-clock.ts';
import {
  headCell,
  numberCell,
  textCell,
  writeWorkbook,
} from '../../../src/workbooks/write/write-workbook.ts';
import { reportWorkbook } from '../../../src/workbooks/reports/report-workbook.ts';
import {
  communesReporting,
  REPORT_DAY,
  withCells,
  openReport,
} from '../../support/programs/reports.ts';

const known = communesReporting('hai-phong');
const CUT_OFF = Date.parse('2025-11-04T15:00:00+07:00');
const IN_TIME = CUT_OFF - 3_600_000;

/** What commune number `at` has typed: 1,000 accounts and more, a tenth of them by yesterday. */
const figures = (at: number) => ({
  accounts: 1000 + at,
  before: 100 + at,
  toDate: 110 + 2 * at,
  points: at % 4,
  sessions: at % 3,
  materials: 5 * at,
});

/** The workbook of one commune: row 7 is its own, row 8 the sums. */
async function workbookOf(at: number, changed: Record<string, string | number> = {}) {
  const unit = known.units[at];
  if (!unit) throw new RangeError(`no commune ${at}`);
  const { accounts, before, toDate, points, sessions, materials } = figures(at);
  const empty = await reportWorkbook({ place: unit.name, units: [unit], days: [REPORT_DAY] });
  return withCells(empty, {
    ...{ C7: accounts, D7: before, E7: toDate, F7: toDate - before },
    ...{ H7: points, I7: sessions, J7: materials, K7: 'Ứng dụng chậm, quá tải' },
    ...{ C8: accounts, D8: before, E8: toDate, F8: toDate - before },
    ...{ H8: points, I8: sessions, J8: materials },
    ...changed,
  });
}

const text = (lines: string): Uint8Array => new TextEncoder().encode(lines);

/** Twenty faults, each with the file it is in and what must be said of it. */
const SEEDED: {
  name: string;
  make: (at: number) => Uint8Array | Promise<Uint8Array>;
  cell?: string;
  says: RegExp;
  remedy: RegExp;
}[] = [
  {
    name: 'more than accounts',
    make: (at) => workbookOf(at, { C7: 50, C8: 50 }),
    cell: 'E7',
    says: /nhiều hơn 50 tài khoản/,
    remedy: /xem lại hai số/,
  },
  {
    name: 'less than yesterday',
    make: (at) => workbookOf(at, { D7: 900, D8: 900 }),
    cell: 'E7',
    says: /ít hơn đến hôm qua 900/,
    remedy: /tổng từ ngày đầu/,
  },
  {
    name: 'day does not add up',
    make: (at) => workbookOf(at, { F7: 999, F8: 999 }),
    cell: 'F7',
    says: /trong ngày 999/,
    remedy: /xóa ô này/,
  },
  {
    name: 'sum of its own is wrong',
    make: (at) => workbookOf(at, { E8: 1 }),
    cell: 'E8',
    says: /dòng tổng.*ghi 1; cộng các dòng/,
    remedy: /sửa dòng sai/,
  },
  {
    name: 'words instead of a number',
    make: (at) => workbookOf(at, { E7: 'khoảng 200' }),
    cell: 'E7',
    says: /"khoảng 200" không phải số/,
    remedy: /chỉ ghi số/,
  },
  {
    name: 'a formula as text',
    make: (at) => workbookOf(at, { C7: '=1+1' }),
    cell: 'C7',
    says: /"=1\+1" không phải số/,
    remedy: /chỉ ghi số/,
  },
  {
    name: 'negative',
    make: (at) => workbookOf(at, { H7: -2, H8: -2 }),
    cell: 'H7',
    says: /số âm/,
    remedy: /từ 0 trở lên/,
  },
  {
    name: 'a fraction',
    make: (at) => workbookOf(at, { J7: 1.234, J8: 1.234 }),
    cell: 'J7',
    says: /1,234 không phải số nguyên/,
    remedy: /ghi liền/,
  },
  {
    name: 'nothing said of those who took part',
    make: (at) => workbookOf(at, { E7: '', F7: '', E8: '', F8: '' }),
    cell: 'E7',
    says: /chưa ghi/,
    remedy: /ghi số/,
  },
  {
    name: 'another day',
    make: (at) => workbookOf(at, { B3: '2025-11-03' }),
    says: /báo cáo của ngày 03\/11\/2025/,
    remedy: /đúng ngày/,
  },
  {
    name: 'no day',
    make: (at) => workbookOf(at, { B3: '' }),
    says: /không ghi ngày/,
    remedy: /Ngày báo cáo/,
  },
  {
    name: 'a day that is none',
    make: (at) => workbookOf(at, { B3: '31/11/2025' }),
    cell: 'B3',
    says: /không phải ngày có thật/,
    remedy: /ngày\/tháng\/năm/,
  },
  {
    name: 'unknown unit',
    make: (at) => workbookOf(at, { A7: 'Xã Không Có Thật', B7: '' }),
    cell: 'A7',
    says: /không tìm thấy/,
    remedy: /bảng tính mẫu/,
  },
  {
    name: 'code of another unit',
    make: (at) => workbookOf(at, { B7: '00004' }),
    cell: 'A7',
    says: /mã 00004/,
    remedy: /bảng tính mẫu/,
  },
  {
    name: 'telephone number in the remark',
    make: (at) => workbookOf(at, { L7: 'Gọi 0912345678' }),
    cell: 'L7',
    says: /giống số căn cước hoặc số điện thoại/,
    remedy: /chỉ nhận số đếm/,
  },
  {
    name: 'list of persons',
    make: () => persons(),
    cell: 'B2',
    says: /cột “Họ và tên”/,
    remedy: /chỉ nhận số đếm/,
  },
  {
    name: 'nothing filled in',
    make: async (at) =>
      reportWorkbook({ place: 'x', units: known.units.slice(at, at + 1), days: [REPORT_DAY] }),
    says: /chưa điền dòng nào/,
    remedy: /điền số/,
  },
  {
    name: 'a PDF',
    make: () => text('%PDF-1.7 …'),
    says: /Đây là tệp PDF|đây là tệp PDF/,
    remedy: /xlsx/,
  },
  {
    name: 'cut short',
    make: async (at) => (await workbookOf(at)).slice(0, 900),
    says: /hỏng/,
    remedy: /tải lại/,
  },
  {
    name: 'another table',
    make: () => text('Tên;Ghi chú\na;b\nc;d\n'),
    says: /không có bảng nào/,
    remedy: /bảng tính mẫu/,
  },
];

const persons = (): Promise<Uint8Array> =>
  writeWorkbook([
    {
      name: 'Danh sách',
      rows: [
        [textCell('Ngày báo cáo:'), textCell(formatDay(REPORT_DAY))],
        ['Đơn vị', 'Họ và tên', 'Đã tham gia đến hôm nay'].map((head) => headCell(head)),
        [textCell('Phường Thủy Nguyên'), textCell('Nguyễn Văn A'), numberCell(1)],
      ],
    },
  ]);

const bases = known.units.map((_, at) => `bao-cao-${String(at + 1).padStart(3, '0')}.xlsx`);

async function allMerged(): Promise<MergedReport> {
  const reports = await Promise.all(
    bases.map(async (name, at) => {
      const bytes = await (SEEDED[at]?.make(at) ?? workbookOf(at));
      // Two come late.
      return openReport(
        { name, savedAt: at >= 112 ? CUT_OFF + 60_000 : IN_TIME },
        bytes,
        REPORT_DAY,
      );
    }),
  );
  return mergeReports(reports, { day: REPORT_DAY, known, cutOff: CUT_OFF, yesterday: null });
}

test('114 workbooks with 20 faults: each is named with file, cell and remedy, the others are summed', async () => {
  expect(known.units.length).toBe(114);
  const merged = await allMerged();
  for (const [at, { name, cell, says, remedy }] of SEEDED.entries()) {
    const own = merged.faults.filter(({ file }) => file === bases[at]);
    expect(
      own.map((one) => one.cell),
      name,
    ).toEqual([cell]);
    expect(own[0]?.message, name).toMatch(says);
    expect(own[0]?.remedy, name).toMatch(remedy);
  }
  expect(merged.faults.length).toBe(20);
  const right = known.units.map((_, at) => at).filter((at) => at >= SEEDED.length);
  const sum = (key: keyof ReturnType<typeof figures>) =>
    right.reduce((all, at) => all + figures(at)[key], 0);
  expect(merged.totals).toEqual({
    ...{ accounts: sum('accounts'), before: sum('before'), toDate: sum('toDate') },
    today: sum('toDate') - sum('before'),
    ...{ points: sum('points'), sessions: sum('sessions'), materials: sum('materials') },
  });
  const states = merged.lines.map(({ state }) => state);
  expect(states.slice(20)).toEqual([...Array<string>(92).fill('taken'), 'late', 'late']);
  expect(states.slice(0, 20).filter((state) => state === 'taken' || state === 'late')).toEqual([]);
});
