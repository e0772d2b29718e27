/**
 * A workbook of support points in, every row accounted for.
 */
import type { DayHours } from '../../model/hours/hours.ts';
import { isRead } from '../../model/text/read-text.ts';
import type { Province, Units } from '../../model/places/units.ts';
import { isBlank, rawText, tidy, type Cell } from '../cell-text.ts';
import { FIELDS, headerOf, type Field, type SheetField } from './columns.ts';
import { findHeader, isHeading, type Grid, type Header } from '../find-header.ts';
import { UnitFinder } from '../../model/places/find-unit.ts';
import { mergePoints, type Draft } from './merge-points.ts';
import type { Fault, Outcome, PointCells } from '../outcome.ts';
import { READERS } from './read-fields.ts';
import { readRow, type RowContext } from './read-row.ts';
import { communeIn, provinceIn, readHead, type SheetHead } from '../sheet-head.ts';

export interface Sheet {
  name: string;
  grid: Grid;
}

export interface ImportOptions {
  units: Units;
  /** Where the points go; found in the sheet when not given. */
  province: Province | null;
  /** Fields the command line gives for rows that do not say, as `support-points.csv` holds them. */
  defaults: Partial<Record<Field, string>>;
  campaigns: RowContext['campaigns'];
  hosts: ReadonlySet<string>;
  /** What "giờ hành chính" means where the sheet does not say. */
  office?: DayHours;
  /** `YYYY-MM-DD` */
  today: string;
  /** Rows of every `support-points.csv` there is. */
  existing: readonly PointCells[];
}

export interface ImportResult {
  /** One a row of the workbook that has a cell at all, in order. */
  outcomes: Outcome[];
  /** The rows of `support-points.csv` after the import, by slug of the province. */
  files: ReadonlyMap<string, PointCells[]>;
  /** Columns nobody reads: kept out of the site, and said so. */
  unused: string[];
}

/** Sheets of the template that hold no points. */
const OTHER_SHEETS = ['Hướng dẫn', 'Ví dụ', 'Lựa chọn'];

/**
 * Reads every sheet.
 * @param sheets the workbook
 * @param options what is known besides
 */
export function importPoints(sheets: readonly Sheet[], options: ImportOptions): ImportResult {
  const finder = new UnitFinder(options.units);
  const unused: string[] = [];
  const drafts: Draft[] = [];
  for (const sheet of sheets) {
    if (OTHER_SHEETS.includes(tidy(sheet.name))) continue;
    const header = findHeader(sheet.grid);
    drafts.push(
      ...(header ? readSheet(sheet, header, options, finder, unused) : withoutHeader(sheet)),
    );
  }
  return { ...mergePoints(drafts, options), unused };
}

const outcome = (
  sheet: Sheet,
  at: number,
  kind: Outcome['kind'],
  faults: Fault[] = [],
): Outcome => ({
  sheet: sheet.name,
  row: at + 1,
  kind,
  name: '',
  changes: [],
  faults,
});

/** No row is lost: a sheet nobody can read refuses each of its rows. */
function withoutHeader(sheet: Sheet): Draft[] {
  const fault = {
    header: '',
    message: `trang tính "${sheet.name}" không có dòng tiêu đề`,
    remedy: `thêm dòng tiêu đề như ${['name', 'unit', 'address', 'hours', 'services'].map((one) => headerOf(one as Field)).join(' | ')}; hoặc xóa trang tính này`,
  };
  return sheet.grid.map((cells, at) => ({
    outcome: cells.every(isBlank)
      ? outcome(sheet, at, 'blank')
      : outcome(sheet, at, 'refused', [fault]),
  }));
}

function readSheet(
  sheet: Sheet,
  header: Header,
  options: ImportOptions,
  finder: UnitFinder,
  unused: string[],
): Draft[] {
  for (const at of [
    ...header.unused,
    ...(header.columns.has('private') ? [header.columns.get('private') ?? -1] : []),
  ]) {
    unused.push(`${sheet.name}: ${header.titles[at] ?? ''}`);
  }
  const head = readHead(sheet.grid.slice(0, header.rows[0]));
  const { context, faults } = contextOf(head, options, finder);
  const titleOf = (field: SheetField) =>
    header.titles[header.columns.get(field) ?? -1] ?? headerOf(field);
  return sheet.grid.map((cells, at): Draft => {
    if (at < header.firstRow)
      return { outcome: outcome(sheet, at, cells.every(isBlank) ? 'blank' : 'heading') };
    if (isEmpty(cells, header)) return { outcome: outcome(sheet, at, 'blank') };
    if (isHeading(cells, header)) return { outcome: outcome(sheet, at, 'heading') };
    const cellOf = (field: SheetField): Cell => cells[header.columns.get(field) ?? -1];
    const read = readRow(cellOf, titleOf, context);
    return {
      outcome: {
        ...outcome(sheet, at, 'taken', [...faults, ...read.faults]),
        name: tidy(rawText(cellOf('name'))),
        changes: read.changes,
      },
      read: read.cells,
      given: new Set(
        FIELDS.filter((field) => hasColumn(header, field) || field in context.defaults),
      ),
      titleOf,
    };
  });
}

/** A row with nothing but its running number is a blank line of the form. */
const isEmpty = (cells: readonly Cell[], { columns }: Header): boolean =>
  cells.every((cell, at) => at === columns.get('number') || isBlank(cell));

function hasColumn({ columns }: Header, field: Field): boolean {
  if (field === 'hours' || field === 'sessions')
    return columns.has('hours') || columns.has('days') || columns.has(field);
  if (field === 'position') return columns.has('position') || columns.has('lat');
  return columns.has(field);
}

/** What the lines above the header and the command line give to every row. */
function contextOf(
  head: SheetHead,
  options: ImportOptions,
  finder: UnitFinder,
): { context: RowContext; faults: Fault[] } {
  const faults = [...head.faults];
  const provinceText = tidy(rawText(head.cells.get('province')));
  const province =
    options.province ??
    (provinceText === '' ? provinceIn(head.titles, options.units) : finder.province(provinceText));
  const context: RowContext = {
    finder,
    province,
    campaigns: options.campaigns,
    hosts: options.hosts,
    today: options.today,
    defaults: { ...options.defaults },
    ...((head.office ?? options.office) ? { office: head.office ?? options.office } : {}),
  };
  const commune = province && communeIn(head.titles, options.units, province);
  if (commune && options.defaults.unit === undefined) context.defaults.unit = commune;
  for (const [field, cell] of head.cells) {
    if (field === 'province' || field === 'hours') continue;
    const read = READERS[field](tidy(rawText(cell)), cell, context);
    if (isRead(read)) context.defaults[field] = read.value.text;
    else faults.push({ header: headerOf(field), ...read });
  }
  return { context, faults };
}
