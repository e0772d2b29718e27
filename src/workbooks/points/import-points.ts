/**
 * A workbook of support points in, every row accounted for.
 */
import { tidy } from '../cell-text.ts';
import { findHeader } from '../find-header.ts';
import type { RowOutcome, PointCells } from '../outcome.ts';
import type { Worksheet } from '../read/worksheet.ts';
import { UnitFinder } from '../../model/places/find-unit.ts';
import type { ImportOptions } from './import-options.ts';
import { mergePoints } from './merge-points.ts';
import { draftsOfSheet, withoutHeader } from './read-sheet.ts';

interface ImportResult {
  /** One a row of the workbook that has a cell at all, in order. */
  outcomes: RowOutcome[];
  /** The rows of `support-points.csv` after the import, by slug of the province. */
  files: ReadonlyMap<string, PointCells[]>;
  /** Unknown columns: kept out of the site, and listed in the report. */
  unused: string[];
  /** Other notes for the reader of the report. */
  remarks: string[];
}

/** Sheets of the template that hold no points. */
const OTHER_SHEETS = ['Hướng dẫn', 'Ví dụ', 'Lựa chọn'];

/**
 * Reads every sheet.
 * @param sheets the visible sheets of a workbook
 * @param options what is known besides
 */
export function importPoints(sheets: readonly Worksheet[], options: ImportOptions): ImportResult {
  const finder = new UnitFinder(options.units);
  const read = sheets
    .filter(({ name }) => !OTHER_SHEETS.includes(tidy(name)))
    .map((sheet) => {
      const header = findHeader(sheet.grid);
      return header ? draftsOfSheet(sheet, header, options, finder) : withoutHeader(sheet);
    });
  return {
    ...mergePoints(
      read.flatMap(({ drafts }) => drafts),
      options,
    ),
    unused: read.flatMap(({ unused }) => unused),
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}
