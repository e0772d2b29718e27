/**
 * The account of an import: every row, what was changed, what was refused and how to mend it.
 */
import { spreadsheetCsv } from '../model/csv.ts';
import { withHiddenShown } from '../model/text/hidden-characters.ts';
import type { Change, RowKind, RowOutcome } from './outcome.ts';

const COLUMNS = [
  'Trang tính',
  'Dòng',
  'Kết quả',
  'Tên điểm',
  'Cột',
  'Chi tiết',
  'Cách sửa',
] as const;
type ReportLine = Record<(typeof COLUMNS)[number], string>;

const KIND_WORDS: Record<RowKind, string> = {
  taken: 'nhận',
  refused: 'từ chối',
  skipped: 'không lấy',
  blank: 'dòng trống',
  duplicate: 'trùng',
  heading: 'tiêu đề',
};

/** "nhận", "nhận, có sửa", "từ chối", … */
export const wordsOf = ({ kind, changes }: RowOutcome): string =>
  kind === 'taken' && changes.length > 0 ? 'nhận, có sửa' : KIND_WORDS[kind];

/**
 * The report as a table: one line a row, and one more for each further change or fault.
 * @param outcomes every row of the workbook
 * @returns CSV with a byte order mark, which Excel needs to read Vietnamese
 */
export function reportTable(outcomes: readonly RowOutcome[]): string {
  return spreadsheetCsv(COLUMNS, outcomes.flatMap(reportLines));
}

/**
 * What became of a row, a line for each change or fault, by column of the report.
 * @param outcome of one row
 */
export function reportLines(outcome: RowOutcome): ReportLine[] {
  const base = {
    'Trang tính': outcome.sheet,
    Dòng: String(outcome.row),
    'Kết quả': wordsOf(outcome),
    'Tên điểm': outcome.name,
    Cột: '',
    'Chi tiết': '',
    'Cách sửa': '',
  };
  const faults = outcome.faults.map(({ header, message, remedy }) => ({
    ...base,
    Cột: header,
    'Chi tiết': message,
    'Cách sửa': remedy,
  }));
  const changes = outcome.changes.map((change) => ({
    ...base,
    Cột: change.header,
    'Chi tiết': changeWords(change),
  }));
  const lines = [...faults, ...changes];
  return (lines.length > 0 ? lines : [base]).map(shown);
}

/** Invisible characters are written out, so that nothing in a report looks like something else. */
const shown = (line: ReportLine): ReportLine =>
  Object.fromEntries(
    Object.entries(line).map(([column, text]) => [column, withHiddenShown(text)]),
  ) as ReportLine;

/** Spaces, line breaks and the rest shown so that one sees what was there. */
const changeWords = ({ from, to, merged }: Change): string => {
  if (merged !== undefined) return `lấy từ ô gộp ${merged}: "${to.replace(/\n/g, '⏎')}"`;
  return from === '' ? `để trống, hiểu là "${to}"` : `"${from.replace(/\n/g, '⏎')}" → "${to}"`;
};

/** How many rows ended how. */
export function countsOf(outcomes: readonly RowOutcome[]): Record<RowKind, number> {
  const counts: Record<RowKind, number> = {
    taken: 0,
    refused: 0,
    skipped: 0,
    blank: 0,
    duplicate: 0,
    heading: 0,
  };
  for (const { kind } of outcomes) counts[kind] += 1;
  return counts;
}

/**
 * The report for the terminal: changes, refusals, and the sums. What holds of many rows is printed once.
 * @param outcomes every row of the workbook
 * @param unused columns nobody reads
 * @param remarks what else to look at
 */
export function reportText(
  outcomes: readonly RowOutcome[],
  unused: readonly string[],
  remarks: readonly string[] = [],
): string {
  const allRemarks = outcomes.flatMap((row) => remarksOn(row).map((words) => ({ row, words })));
  const blocks = [
    ...Map.groupBy(allRemarks, ({ row, words }) => [row.sheet, ...words].join('\n')).values(),
  ].map((same) => {
    const [column = '', ...lines] = same[0]?.words ?? [];
    return [`${placeOf(same.map(({ row }) => row))}${column}`, ...lines].join('\n');
  });
  const { taken, refused, skipped, blank, duplicate, heading } = countsOf(outcomes);
  const columns = unused.map((title) => `Cột không dùng: ${title}`);
  const sum = `Đọc ${outcomes.length} dòng: nhận ${taken}, từ chối ${refused}, trùng ${duplicate}, trống ${blank}, tiêu đề ${heading}, không lấy ${skipped}.`;
  const others = remarks.map((remark) => `Lưu ý: ${remark}`);
  return withHiddenShown([...blocks, ...columns, ...others, sum].join('\n\n'));
}

/** What there is to remark on a row: its column, if it is about one, and the lines below. */
function remarksOn({ kind, faults, changes }: RowOutcome): string[][] {
  const column = (header: string): string => (header === '' ? '' : `, cột "${header}"`);
  switch (kind) {
    case 'refused':
      return faults.map(({ header, message, remedy }) => [
        column(header),
        `  Sai:  ${message}`,
        `  Sửa:  ${remedy}`,
      ]);
    case 'skipped':
      return faults.map(({ message, remedy }) => ['', `  Bỏ qua: ${message}`, `  Sửa:  ${remedy}`]);
    case 'duplicate':
      return [['', `  Trùng: ${faults[0]?.message ?? ''}`]];
    default:
      return changes.map((change) => [column(change.header), `  Đổi:  ${changeWords(change)}`]);
  }
}

/** "Điểm, dòng 2 (Nhà văn hóa)", "Điểm, các dòng 2–40, 44". */
function placeOf(rows: readonly RowOutcome[]): string {
  const [first, ...rest] = rows;
  if (!first) return '';
  if (rest.length === 0)
    return `${first.sheet}, dòng ${first.row}${first.name === '' ? '' : ` (${first.name})`}`;
  const runs: [from: number, to: number][] = [];
  for (const { row } of rows) {
    const run = runs[runs.length - 1];
    if (run && run[1] >= row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  const numbers = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return `${first.sheet}, các dòng ${numbers.join(', ')}`;
}
