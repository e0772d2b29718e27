/**
 * One row of a sheet: every cell read, every change and every fault reported.
 */
import { addressFaults } from '../../content-files/checks/address-faults.ts';
import { checkRawText } from '../../content-files/raw-checks.ts';
import { explainIssue } from '../../content-files/explain-issue.ts';
import { oldEncodingOf, OLD_ENCODING_REMEDY } from '../../model/text/old-encoding.ts';
import { isRead, type Read } from '../../model/text/read-text.ts';
import { unitName } from '../../model/places/units.ts';
import { comparable } from '../../model/text/vietnamese.ts';
import { POINT_LISTS, supportPoint } from '../../schemas/support-point.ts';
import { hiddenIn, isBlank, rawText, tidy } from '../cell-text.ts';
import { isFlawed, flawWords, type Cell } from '../read/worksheet.ts';
import { placeNamed, SERVICE_CHOICES, type Chosen } from './choices.ts';
import { FIELDS, headerOf, type Field, type SheetField } from './columns.ts';
import type { Change, Fault, PointCells } from '../outcome.ts';
import { DAY_FIELDS, readTwoNumbers, READERS, type ReadContext } from './read-fields.ts';
import { readHours } from './read-hours.ts';

/** What holds for every row of a sheet, from its head or the command line. */
export interface RowContext extends ReadContext {
  defaults: Partial<Record<Field, string>>;
  /** Hosts links may lead to. */
  hosts: ReadonlySet<string>;
}

/** A row read; `cells` holds only what the row or the sheet says. */
interface RowRead {
  cells: Partial<PointCells>;
  changes: Change[];
  faults: Fault[];
}

/**
 * Reads a row.
 * @param cellOf the content of a column, `null` where the sheet has no such column
 * @param titleOf the header of a column as the sheet has it
 * @param context what holds for the whole sheet
 */
export function readRow(
  cellOf: (field: SheetField) => Cell,
  titleOf: (field: SheetField) => string,
  context: RowContext,
): RowRead {
  const row: RowRead = { cells: { ...context.defaults }, changes: [], faults: [] };
  const take = (from: SheetField, to: Field, raw: string, read: Read<Chosen>) => {
    if (!isRead(read)) {
      row.faults.push({ header: titleOf(from), ...read });
      return;
    }
    row.cells[to] = read.value.text;
    if (!isAsTyped(raw, read.value))
      row.changes.push({ header: titleOf(from), from: raw, to: read.value.shown });
  };

  const uncertain = uncertainCells(cellOf, titleOf);
  row.faults.push(...uncertain.values());

  const provinceCell = uncertain.has('province') ? '' : tidy(rawText(cellOf('province')));
  const province = provinceCell === '' ? null : context.finder.province(provinceCell);
  if (provinceCell !== '' && !province) {
    row.faults.push({
      header: titleOf('province'),
      message: `không có tỉnh, thành phố "${provinceCell}"`,
      remedy: 'ghi một trong 34 tên từ 7/2025',
    });
  }
  if (province && context.province && province !== context.province) {
    row.faults.push({
      header: titleOf('province'),
      message: `dòng này ghi ${unitName(province)}, cả danh sách là của ${unitName(context.province)}`,
      remedy: 'sửa ô này, hoặc nhập riêng dòng của tỉnh kia',
    });
  }
  const known = { ...context, province: context.province ?? province };

  for (const field of FIELDS) {
    if (field === 'hours' || isBlank(cellOf(field)) || uncertain.has(field)) continue;
    const raw = rawText(cellOf(field));
    const encoding = oldEncodingOf(raw);
    if (encoding !== null) {
      row.faults.push({
        header: titleOf(field),
        message: `"${tidy(raw)}" gõ bằng ${encoding}, không đọc được`,
        remedy: OLD_ENCODING_REMEDY,
      });
      continue;
    }
    take(field, field, raw, READERS[field](tidy(raw), cellOf(field), known));
  }
  const hasNumbers = !isBlank(cellOf('lat')) || !isBlank(cellOf('lng'));
  const areCertain = !uncertain.has('lat') && !uncertain.has('lng');
  if (isBlank(cellOf('position')) && hasNumbers && areCertain) {
    const read = readTwoNumbers(cellOf('lat'), cellOf('lng'));
    take('lat', 'position', isRead(read) ? read.value.text : '', read);
  }
  if (!uncertain.has('days') && !uncertain.has('hours')) readTimes(row, cellOf, titleOf, known);
  fillKind(row, titleOf);
  return row;
}

/** Longer texts are no cell of a list: a whole document was pasted into it. */
const LONGEST_CELL = 4000;

/** Cells whose value is not certain, with the reason. */
function uncertainCells(
  cellOf: (field: SheetField) => Cell,
  titleOf: (field: SheetField) => string,
): Map<SheetField, Fault> {
  const faults = new Map<SheetField, Fault>();
  for (const field of READ_FIELDS) {
    const cell = cellOf(field);
    const words = doubtOf(field, cell, titleOf);
    if (words) faults.set(field, { header: titleOf(field), ...words });
  }
  return faults;
}

const READ_FIELDS: readonly SheetField[] = [...FIELDS, 'province', 'days', 'lat', 'lng'];

function doubtOf(
  field: SheetField,
  cell: Cell,
  titleOf: (field: SheetField) => string,
): Omit<Fault, 'header'> | null {
  if (isFlawed(cell)) return flawWords(cell);
  const hidden = hiddenIn(cell);
  if (hidden) return hidden;
  if (typeof cell === 'string' && cell.length > LONGEST_CELL) {
    return {
      message: `ô có ${cell.length} chữ, nhiều nhất ${LONGEST_CELL}`,
      remedy: 'rút gọn; lịch dài thì tách thành nhiều điểm hoặc nhập làm nhiều lần',
    };
  }
  if (!(cell instanceof Date) || field === 'hours') return null;
  // "2-6" in a column of weekdays, "3/4" in a column of addresses.
  const isWeekday = field === 'days' && /^thu( |$)/.test(comparable(titleOf('days')));
  return DAY_FIELDS.includes(field as Field) || (field === 'days' && !isWeekday)
    ? null
    : {
        message: `Excel đã tự đổi ô này thành ngày ${rawText(cell)}`,
        remedy: 'đổi ô sang dạng Text rồi gõ lại',
      };
}

function readTimes(
  row: RowRead,
  cellOf: (field: SheetField) => Cell,
  titleOf: (field: SheetField) => string,
  context: RowContext,
): void {
  const read = readHours(cellOf('days'), cellOf('hours'), context);
  if (!read) return;
  const header = titleOf(isBlank(cellOf('hours')) ? 'days' : 'hours');
  if (!isRead(read)) {
    row.faults.push({ header, ...read });
    return;
  }
  const { field, text, shown } = read.value;
  if (field === 'sessions' && row.cells.sessions) {
    row.faults.push({
      header,
      message: 'lịch theo ngày ghi ở hai cột',
      remedy: 'giữ lịch ở một cột',
    });
    return;
  }
  row.cells[field] = text;
  const raw = [rawText(cellOf('days')), rawText(cellOf('hours'))]
    .filter((part) => part !== '')
    .join(' ');
  if (raw !== text) row.changes.push({ header, from: raw, to: shown });
}

/** Offices often leave out what the name says: "Điểm lưu động số 2", "Nhà văn hóa thôn 3". */
function fillKind(row: RowRead, titleOf: (field: SheetField) => string): void {
  const name = row.cells.name ?? '';
  if (row.cells.kind === undefined && name !== '') {
    const isMobile = comparable(name).includes('luu dong');
    row.cells.kind = isMobile ? 'mobile' : 'fixed';
    row.changes.push({ header: titleOf('kind'), from: '', to: isMobile ? 'Lưu động' : 'Cố định' });
  }
  const place = row.cells.placeKind === undefined ? placeNamed(name) : null;
  if (place) {
    row.cells.placeKind = place.text;
    row.changes.push({ header: titleOf('placeKind'), from: '', to: place.shown });
  }
}

/** The label of a choice, and the choice as the CSV has it, are both as typed. */
const isAsTyped = (raw: string, { text, shown }: Chosen): boolean =>
  raw === shown ||
  raw === text ||
  (comparable(raw) === comparable(shown) &&
    raw.normalize('NFC') === raw &&
    raw.trim() === raw &&
    text !== shown);

/**
 * Checks the finished cells as the build would.
 * @param cells all cells of a row
 * @param titleOf the header of a column as the sheet has it
 * @param hosts hosts links may lead to
 */
export function faultsOf(
  cells: PointCells,
  titleOf: (field: SheetField) => string,
  hosts: ReadonlySet<string>,
): Fault[] {
  const filled = Object.entries(cells).filter(([, text]) => text !== '');
  const data = Object.fromEntries(
    filled.map(([field, text]) => [field, POINT_LISTS.includes(field) ? text.split(';') : text]),
  );
  const result = supportPoint.safeParse(data, { reportInput: true });
  const issues = (result.error?.issues ?? []).flatMap((issue) => {
    const field = FIELDS.find((one) => one === issue.path[0]) ?? 'name';
    return explainIssue(issue, supportPoint).map(({ problem, remedy }) => ({
      header: titleOf(field),
      message: problem,
      remedy: remedy.startsWith('thêm "') ? fillRemedy(field) : inHeaders(remedy),
    }));
  });
  const reported = new Set(issues.map(({ header }) => header));
  const words = FIELDS.flatMap((field) =>
    [
      ...checkRawText('', cells[field]),
      ...(reported.has(titleOf(field)) ? [] : addressFaults(cells[field], hosts)),
    ].map(({ message, remedy }) => ({ header: titleOf(field), message, remedy })),
  );
  return [...issues, ...words];
}

const fillRemedy = (field: Field): string => {
  const labels =
    field === 'services' ? `: ${SERVICE_CHOICES.map(({ label }) => label).join('; ')}` : '';
  return `điền cột "${headerOf(field)}"${labels}`;
};

/** Fields the build's remedies name, as the headers of the sheet call them. */
const NAMED_FIELDS = /\b(approvedBy|validFrom|validThrough|sessions|exceptions)\b/g;

const inHeaders = (text: string): string =>
  text.replace(NAMED_FIELDS, (field) => `"${headerOf(field as Field)}"`);
