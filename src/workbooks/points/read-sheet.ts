/** One sheet of support points: what becomes of each of its rows before they are put together. */
import { isBlank, rawText, tidy } from '../cell-text.ts';
import { isHeading, type Header } from '../find-header.ts';
import { garbledCell } from '../garbled-cell.ts';
import { isRowBlank, unmerged, type Unmerged } from '../merged-cells.ts';
import type { Fault, RowOutcome } from '../outcome.ts';
import { isFlawed, type Cell, type Worksheet } from '../read/worksheet.ts';
import { readHead } from '../sheet-head.ts';
import { FIELDS, headerOf, type Field, type SheetField } from './columns.ts';
import type { UnitFinder } from '../../model/places/find-unit.ts';
import type { ImportOptions } from './import-options.ts';
import type { Draft } from './merge-points.ts';
import { acrossFields, mergedChanges, readColumns } from './merged-values.ts';
import { readRow, type RowContext } from './read-row.ts';
import { contextOf } from './sheet-context.ts';

/** The rows of a sheet in order, its unknown columns, and remarks. */
interface SheetDrafts {
  drafts: Draft[];
  unused: string[];
  remarks: string[];
}

const outcome = (
  sheet: Worksheet,
  at: number,
  kind: RowOutcome['kind'],
  faults: Fault[] = [],
): RowOutcome => ({
  sheet: sheet.name,
  row: at + 1,
  kind,
  name: '',
  changes: [],
  faults,
});

/** No row is lost: a sheet that cannot be read refuses each of its rows. */
export function withoutHeader(sheet: Worksheet): SheetDrafts {
  const { message, remedy } = garbledCell(sheet) ?? lacksHeader(sheet);
  const fault: Fault = { header: '', message, remedy };
  const drafts = sheet.grid.map((cells, at) => ({
    outcome: cells.every(isBlank)
      ? outcome(sheet, at, 'blank')
      : outcome(sheet, at, 'refused', [fault]),
  }));
  return { drafts, unused: [], remarks: [] };
}

function lacksHeader(sheet: Worksheet): Pick<Fault, 'message' | 'remedy'> {
  return {
    message: `trang tính "${sheet.name}" không có dòng tiêu đề`,
    remedy: `thêm dòng tiêu đề như ${['name', 'unit', 'address', 'hours', 'services'].map((one) => headerOf(one as Field)).join(' | ')}; hoặc xóa trang tính này`,
  };
}

/**
 * Reads a sheet.
 * @param options what is known besides
 */
export function draftsOfSheet(
  sheet: Worksheet,
  header: Header,
  options: ImportOptions,
  finder: UnitFinder,
): SheetDrafts {
  const head = readHead(sheet.grid.slice(0, header.rows[0]));
  const { context, faults } = contextOf(head, sheet, options, finder);
  const table = unmerged(sheet, header.firstRow);
  const drafts = table.grid.map((cells, at): Draft => {
    const skipped = at < header.firstRow ? null : reasonToSkip(sheet, cells, at, header, options);
    if (skipped) return { outcome: outcome(sheet, at, 'skipped', [skipped]) };
    const kind = kindWithoutPoint(cells, at, header, table);
    return kind
      ? { outcome: outcome(sheet, at, kind) }
      : draftOf(sheet, at, header, table, context, faults);
  });
  const unread = [...header.unused, header.columns.get('private') ?? -1].filter((at) => at >= 0);
  return {
    drafts,
    unused: unread.map((at) => `${sheet.name}: ${header.titles[at] ?? ''}`),
    remarks: hiddenColumns(sheet, header),
  };
}

function draftOf(
  sheet: Worksheet,
  at: number,
  header: Header,
  table: Unmerged,
  context: RowContext,
  faults: readonly Fault[],
): Draft {
  const cells = table.grid[at] ?? [];
  const titleOf = (field: SheetField) =>
    header.titles[header.columns.get(field) ?? -1] ?? headerOf(field);
  const cellOf = (field: SheetField): Cell => cells[header.columns.get(field) ?? -1];
  const read = readRow(cellOf, titleOf, context);
  return {
    outcome: {
      ...outcome(sheet, at, 'taken', [
        ...faults,
        ...acrossFields(at, header, table),
        ...read.faults,
      ]),
      name: tidy(rawText(cellOf('name'))),
      changes: [...read.changes, ...mergedChanges(at, header, table)],
    },
    read: read.cells,
    given: new Set(FIELDS.filter((field) => hasColumn(header, field) || field in context.defaults)),
    titleOf,
  };
}

/** What a row below the header is when it holds no point. */
function kindWithoutPoint(
  cells: readonly Cell[],
  at: number,
  header: Header,
  table: Unmerged,
): RowOutcome['kind'] | null {
  // A row with nothing but its running number is a blank line of the form.
  const number = at < header.firstRow ? undefined : header.columns.get('number');
  if (isRowBlank(cells, at, table, number)) return 'blank';
  const isAbove = at < header.firstRow;
  return isAbove || isHeading(cells, header) || isSectionTitle(cells, at, header, table)
    ? 'heading'
    : null;
}

/** "I. Khu vực phía Bắc", merged over most of the table. */
function isSectionTitle(
  cells: readonly Cell[],
  at: number,
  { columns }: Header,
  { across }: Unmerged,
): boolean {
  const [only, ...others] = across(at);
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  return (
    only !== undefined &&
    others.length === 0 &&
    filled === 1 &&
    only.lastColumn - only.firstColumn + 1 > columns.size / 2
  );
}

/** A row the office has put aside. */
function reasonToSkip(
  { hiddenRows }: Worksheet,
  cells: readonly Cell[],
  at: number,
  { columns }: Header,
  { takesHiddenRows = false }: ImportOptions,
): Fault | null {
  const filled = cells.filter((cell, column) => column !== columns.get('number') && !isBlank(cell));
  if (filled.length === 0) return null;
  if (hiddenRows?.has(at) === true && !takesHiddenRows) {
    return {
      header: '',
      message: 'dòng đang ẩn trong Excel, không lấy',
      remedy: 'cần lấy thì bỏ ẩn dòng (bỏ lọc), hoặc thêm --lay-dong-an',
    };
  }
  return filled.every((cell) => isFlawed(cell) && cell.flaw === 'struck')
    ? {
        header: '',
        message: 'cả dòng bị gạch ngang, không lấy',
        remedy: 'còn dùng thì bỏ gạch ngang rồi nhập lại',
      }
    : null;
}

const hiddenColumns = ({ name, hiddenColumns: hidden }: Worksheet, header: Header): string[] =>
  readColumns(header).flatMap(([, column]) =>
    hidden?.has(column) === true
      ? [
          `Trang tính "${name}", cột "${header.titles[column] ?? ''}" đang ẩn trong Excel mà vẫn được đọc; không muốn đăng thì xóa cột này.`,
        ]
      : [],
  );

function hasColumn({ columns }: Header, field: Field): boolean {
  if (field === 'hours' || field === 'sessions')
    return columns.has('hours') || columns.has('days') || columns.has(field);
  if (field === 'position') return columns.has('position') || columns.has('lat');
  return columns.has(field);
}
