/** Many reports of one day become one. The order of files changes nothing. */
import { isRead } from '../text/read-text.ts';
import { formatDay } from '../time/vietnam-clock.ts';
import { rowFaults, sumFaults } from './check-row.ts';
import type { FiledReport, FiledRow, ReportFault } from './filed-report.ts';
import type { KnownUnits, ReportingUnit } from './known-units.ts';
import { COUNT_KEYS, isNoDifficulty, type CountKey } from './report-columns.ts';

/** What became of the report of a unit. */
export type LineState = 'taken' | 'late' | 'refused' | 'missing';

/** A unit in the merged report. */
export interface MergedLine {
  unit: ReportingUnit;
  state: LineState;
  /** Only of reports that are counted. */
  counts: Partial<Record<CountKey, number>>;
  difficulty: string;
  note: string;
  /** Where its figures come from. */
  files: readonly string[];
}

/** What reports are merged against. */
export interface MergeRules {
  /** `YYYY-MM-DD` */
  day: string;
  known: KnownUnits;
  /** What came onto this machine after it is late (epoch ms); `null`: nothing is. */
  cutOff: number | null;
  /** How many had taken part by yesterday, by unit; `null`: not known. */
  yesterday: Readonly<Record<string, number>> | null;
}

/** The report of a place. */
export interface MergedReport {
  day: string;
  /** By the order of the list; units outside of it behind, by name. */
  lines: readonly MergedLine[];
  /** Sums over the lines that are counted. */
  totals: Readonly<Record<CountKey, number>>;
  faults: readonly ReportFault[];
  remarks: readonly string[];
}

interface Candidate {
  report: FiledReport;
  row: FiledRow;
}

/**
 * Merges reports.
 * @param reports of files, each file once
 * @param rules what they are checked against
 */
export function mergeReports(reports: readonly FiledReport[], rules: MergeRules): MergedReport {
  const sorted = [...reports].sort((a, b) => compareTexts(a.file, b.file));
  const faults: ReportFault[] = [];
  const candidates = new Map<string, { unit: ReportingUnit; of: Candidate[] }>();
  const refused = new Map<string, ReportingUnit>();
  for (const report of sorted) {
    const ofFile = fileFaults(report, rules.day);
    addTo(faults, ofFile);
    for (const row of report.rows) {
      const found = rules.known.find(row.unit, row.code);
      if (!isRead(found)) {
        faults.push({ ...placeOf(report, row), cell: row.cells.unit, ...found });
        continue;
      }
      const unit = found.value;
      const own = [...row.faults, ...rowFaults(report.file, row, rules.yesterday?.[unit.key])];
      if (ofFile.length === 0) addTo(faults, own);
      if (ofFile.length > 0 || own.length > 0) {
        refused.set(unit.key, unit);
        continue;
      }
      const known = candidates.get(unit.key) ?? { unit, of: [] };
      known.of.push({ report, row });
      candidates.set(unit.key, known);
    }
  }
  const taken = new Map<string, MergedLine>();
  for (const { unit, of } of candidates.values()) {
    const differing = conflictOf(of);
    if (differing) {
      addTo(faults, differing);
      refused.set(unit.key, unit);
    } else taken.set(unit.key, lineOf(unit, of, rules));
  }
  const lines = orderedUnits(rules.known, [...taken.values()], refused).map(
    (unit) => taken.get(unit.key) ?? emptyLine(unit, refused.has(unit.key) ? 'refused' : 'missing'),
  );
  return {
    day: rules.day,
    lines,
    totals: totalsOf(lines),
    faults: [...faults].sort(byPlace),
    remarks: sorted.flatMap(({ file, remarks }) => remarks.map((remark) => `${file}: ${remark}`)),
  };
}

/** One by one: a stranger's file may bring more than a call takes arguments. */
function addTo(all: ReportFault[], more: readonly ReportFault[]): void {
  for (const fault of more) all.push(fault);
}

function fileFaults(report: FiledReport, day: string): ReportFault[] {
  const { file, rows, total } = report;
  if (report.faults.length > 0) return [...report.faults];
  if (report.day === null) {
    return [
      {
        file,
        message: 'không ghi ngày báo cáo',
        remedy: `ghi ở trên bảng: “Ngày báo cáo:”, ô bên cạnh ${formatDay(day)}`,
      },
    ];
  }
  if (report.day !== day) {
    return [
      {
        file,
        message: `báo cáo của ngày ${formatDay(report.day)}, đang tổng hợp ngày ${formatDay(day)}`,
        remedy: 'gửi báo cáo đúng ngày, hoặc sửa ngày trong tệp',
      },
    ];
  }
  if (rows.length === 0) {
    return [{ file, message: 'chưa điền dòng nào', remedy: 'điền số vào dòng của đơn vị' }];
  }
  return total ? sumFaults(file, total) : [];
}

/** Places a fault names. */
const MOST_PLACES = 5;

/** Where the same unit says two different things, which is right is for its office to say. */
function conflictOf(of: readonly Candidate[]): ReportFault[] | null {
  const [first, ...others] = of;
  if (!first || others.every(({ row }) => hasSameValues(row, first.row))) return null;
  const where = of
    .slice(0, MOST_PLACES)
    .map(({ report, row }) => `${report.file}, dòng ${row.row}`)
    .join('; ');
  const more = of.length > MOST_PLACES ? '; …' : '';
  return of.map(({ report, row }) => ({
    ...placeOf(report, row),
    cell: row.cells.toDate,
    message: `đơn vị này gửi những số khác nhau (${where}${more})`,
    remedy: 'giữ tệp đúng, bỏ tệp kia',
  }));
}

const hasSameValues = (one: FiledRow, other: FiledRow): boolean =>
  COUNT_KEYS.every((key) => one.counts[key] === other.counts[key]) &&
  one.difficulty === other.difficulty &&
  one.note === other.note;

function lineOf(
  unit: ReportingUnit,
  of: readonly Candidate[],
  { cutOff, yesterday }: MergeRules,
): MergedLine {
  const { counts, difficulty, note } = of[0]?.row ?? { counts: {}, difficulty: '', note: '' };
  const before = yesterday?.[unit.key] ?? counts.before;
  const { toDate } = counts;
  const today = toDate === undefined || before === undefined ? counts.today : toDate - before;
  // One of two same reports that came in time is enough.
  const isLate = cutOff !== null && of.every(({ report }) => (report.savedAt ?? 0) > cutOff);
  return {
    unit,
    state: isLate ? 'late' : 'taken',
    counts: {
      ...counts,
      ...(before !== undefined && { before }),
      ...(today !== undefined && { today }),
    },
    difficulty: isNoDifficulty(difficulty) ? '' : difficulty,
    note,
    files: [...new Set(of.map(({ report }) => report.file))],
  };
}

const emptyLine = (unit: ReportingUnit, state: LineState): MergedLine => ({
  ...{ unit, state, counts: {}, difficulty: '', note: '', files: [] },
});

function orderedUnits(
  { units, isOpen }: KnownUnits,
  taken: readonly MergedLine[],
  refused: ReadonlyMap<string, ReportingUnit>,
): ReportingUnit[] {
  if (!isOpen) return [...units];
  const all = new Map([...refused, ...taken.map(({ unit }) => [unit.key, unit] as const)]);
  return [...all.values()].sort((a, b) => compareNames(a.name, b.name));
}

function totalsOf(lines: readonly MergedLine[]): Record<CountKey, number> {
  const sumOf = (key: CountKey): number =>
    lines.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0);
  const totals = {} as Record<CountKey, number>;
  for (const key of COUNT_KEYS) totals[key] = sumOf(key);
  return totals;
}

/** How many of the reports that are counted lack a figure: its sum is then not that of the place. */
export const lacking = ({ lines }: MergedReport, key: CountKey): number =>
  lines.filter(({ counts }) => counts.toDate !== undefined && counts[key] === undefined).length;

/** Whether every unit that counts has left a column empty: nobody knows whether that means none. */
export const isMissingCount = (merged: MergedReport, key: CountKey): boolean => {
  const counted = merged.lines.filter(({ counts }) => counts.toDate !== undefined).length;
  return counted > 0 && lacking(merged, key) === counted;
};

const placeOf = ({ file }: FiledReport, { sheet, unit }: FiledRow) => ({ file, sheet, unit });

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "Tổ dân phố 2" before "Tổ dân phố 10". */
const { compare: compareNames } = new Intl.Collator('vi', { numeric: true });

const byPlace = (a: ReportFault, b: ReportFault): number =>
  compareTexts(a.file, b.file) ||
  compareTexts(a.sheet ?? '', b.sheet ?? '') ||
  compareNames(a.cell ?? '', b.cell ?? '') ||
  compareTexts(a.message, b.message);
