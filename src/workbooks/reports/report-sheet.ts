/** One page of the workbook of daily reports. */
import {
  COUNT_KEYS,
  DIFFICULTIES,
  REPORT_HEADS,
  type ReportColumn,
} from '../../model/reports/report-columns.ts';
import { addressOf } from '../read/worksheet.ts';
import {
  dayCell,
  formulaCell,
  headCell,
  hintCell,
  numberCell,
  textCell,
  titleCell,
  typedTextCell,
  type WrittenCell,
  type WrittenSheet,
} from '../write/write-workbook.ts';
import { LISTS_SHEET } from './read-report.ts';
import { rulesOf } from './report-checks.ts';
import type { ReportForm, RowValues } from './report-form.ts';

/** The page of a day. */
interface ReportPage {
  name: string;
  /** `YYYY-MM-DD`; `null`: to be typed */
  day: string | null;
  /** The name of the page of the day before. */
  before: string | null;
}

/** Widths of the columns, in letters. */
const WIDTHS: Readonly<Record<ReportColumn, number>> = {
  ...{ unit: 30, code: 12, accounts: 13, before: 13, toDate: 13, today: 11, rate: 9 },
  ...{ points: 11, sessions: 12, materials: 11, difficulty: 28, note: 40, check: 22 },
};

/** Three lines of a head, in points. */
const HEAD_HEIGHT = 48;

/** The row of the head (from 1): title, place, day, where it is sent, how to fill it in. */
const HEAD_ROW = 6;

/** Rows for units nobody has named yet. */
const BLANK_ROWS = 40;

const ALL_COLUMNS = Object.keys(REPORT_HEADS) as ReportColumn[];

/** Where a column of a row stands: "E7"; rows count from 1. */
type Locate = (column: ReportColumn, row: number) => string;

/**
 * The page with its table.
 * @param form what the workbook is made for
 * @param page its day
 */
export function reportSheet(form: ReportForm, page: ReportPage): WrittenSheet {
  const { units, place, due } = form;
  // Quarters have no code.
  const hasCodes = units.some(({ code }) => code !== undefined);
  const columns = ALL_COLUMNS.filter((column) => column !== 'code' || hasCodes);
  const at: Locate = (column, row) => addressOf(row - 1, columns.indexOf(column));
  const count = units.length === 0 ? BLANK_ROWS : units.length;
  const [first, last] = [HEAD_ROW + 1, HEAD_ROW + count];
  const rows = Array.from({ length: count }, (_, index) => {
    const cells = rowOf(form, page, index, first + index, at);
    return columns.map((column) => cells[column]);
  });
  return {
    name: page.name,
    rows: [
      [titleCell('BÁO CÁO HẰNG NGÀY', 14)],
      [titleCell('Nơi báo cáo:'), titleCell(place)],
      [titleCell('Ngày báo cáo:'), dayCell(page.day)],
      [titleCell('Gửi:'), titleCell(due ?? '')],
      [hintCell('Ô trắng: gõ số. Ô xám: tự tính. Không ghi họ tên, số căn cước, số điện thoại.')],
      columns.map((column) => headCell(REPORT_HEADS[column], HEAD_HEIGHT)),
      ...rows,
      sumRow(columns, form, first, last, at),
    ],
    widths: columns.map((column) => WIDTHS[column]),
    still: { rows: HEAD_ROW, columns: 1 },
    isWide: true,
    rules: rulesOf(first, last, (column) => columns.indexOf(column)),
    dropDowns: [
      {
        ...{ column: columns.indexOf('difficulty'), firstRow: first, lastRow: last },
        isStrict: false,
        source: { sheet: LISTS_SHEET, column: 0, firstRow: 2, lastRow: DIFFICULTIES.length + 1 },
      },
    ],
  };
}

const typed = { isTyped: true };

function rowOf(
  { units, values }: ReportForm,
  { before }: ReportPage,
  index: number,
  row: number,
  at: Locate,
): Record<ReportColumn, WrittenCell> {
  const unit = units[index];
  const known = (unit && values?.[unit.key]) ?? {};
  const [name, accounts, toDate] = [at('unit', row), at('accounts', row), at('toDate', row)];
  const previous = `N(${at('before', row)})`;
  const isFirst = before === null;
  return {
    unit: unit || isFirst ? typedTextCell(unit?.name) : carriedText(before, name),
    code: textCell(unit?.code ?? ''),
    accounts: isFirst
      ? numberCell(known.accounts ?? null, typed)
      : formulaCell(carriedOver(before, accounts), typed),
    before: isFirst
      ? numberCell(known.before ?? null, typed)
      : formulaCell(carriedOver(before, toDate)),
    toDate: numberCell(known.toDate ?? null, typed),
    // Without the figure of yesterday that of the day is not known.
    today: formulaCell(`IF(OR(${toDate}="",${at('before', row)}=""),"",${toDate}-${previous})`, {
      result: todayOf(known),
    }),
    rate: formulaCell(`IF(OR(${toDate}="",N(${accounts})=0),"",${toDate}/${accounts})`, {
      format: '0.0%',
      result: rateOf(known),
    }),
    points: numberCell(known.points ?? null, typed),
    sessions: numberCell(known.sessions ?? null, typed),
    materials: numberCell(known.materials ?? null, typed),
    difficulty: typedTextCell(known.difficulty),
    note: typedTextCell(known.note),
    check: formulaCell(
      `IF(${name}="","",IF(${toDate}="","Chưa có số",IF(AND(N(${accounts})>0,${toDate}>N(${accounts})),"Nhiều hơn tài khoản",IF(${toDate}<${previous},"Ít hơn hôm qua","Đủ"))))`,
    ),
  };
}

/** What the page before says in the same cell, blank where it says nothing. */
const carriedOver = (page: string, cell: string): string =>
  `IF('${page}'!${cell}="","",'${page}'!${cell})`;

const carriedText = (page: string, cell: string): WrittenCell =>
  formulaCell(carriedOver(page, cell), { format: 'General', isTyped: true });

function sumRow(
  columns: readonly ReportColumn[],
  form: ReportForm,
  first: number,
  last: number,
  at: Locate,
): WrittenCell[] {
  const total = last + 1;
  const sums = sumsOf(form);
  return columns.map((column) => {
    if (column === 'unit') return titleCell('Tổng cộng');
    if (column === 'rate') {
      const [toDate, accounts] = [at('toDate', total), at('accounts', total)];
      const filled = (of: ReportColumn) => `COUNT(${at(of, first)}:${at(of, last)})`;
      const isWhole = `${filled('accounts')}>=${filled('toDate')}`;
      return formulaCell(`IF(AND(${isWhole},${accounts}>0),${toDate}/${accounts},"")`, {
        ...{
          format: '0.0%',
          isBold: true,
          result: sums.isWhole === true ? rateOf(sums) : undefined,
        },
      });
    }
    const key = COUNT_KEYS.find((one) => one === column);
    return key === undefined
      ? null
      : formulaCell(`SUM(${at(key, first)}:${at(key, last)})`, {
          ...{ isBold: true, result: sums[key] },
        });
  });
}

/** Sums of figures that are filled in, and whether all gave their accounts; nothing where none are. */
function sumsOf({ units, values }: ReportForm): RowValues & { isWhole?: boolean } {
  const rows = units.map(({ key }) => values?.[key] ?? {});
  const filled = rows.filter(({ toDate }) => toDate !== undefined);
  if (filled.length === 0) return {};
  const sum = (of: (row: RowValues) => number | undefined): number =>
    rows.reduce((all, row) => all + (of(row) ?? 0), 0);
  return {
    ...Object.fromEntries(COUNT_KEYS.map((key) => [key, sum((row) => row[key])])),
    today: sum(todayOf),
    isWhole: filled.every(({ accounts }) => accounts !== undefined),
  };
}

const todayOf = ({ toDate, before }: RowValues): number | undefined =>
  toDate === undefined || before === undefined ? undefined : toDate - before;

const rateOf = ({ accounts, toDate }: RowValues): number | undefined =>
  accounts === undefined || accounts === 0 || toDate === undefined ? undefined : toDate / accounts;
