/**
 * Finds the row of headers in a sheet, wherever it stands and in whatever order its columns are.
 */
import { comparable } from '../model/text/vietnamese.ts';
import { isBlank, rawText, tidy } from './cell-text.ts';
import type { Cell, Grid } from './read/worksheet.ts';
import { COLUMNS, type SheetField } from './points/columns.ts';

/** A header row found, and what stands in which column (both count from 0). */
export interface Header {
  /** First row below the header. */
  firstRow: number;
  /** Rows of the header itself, for the account of rows. */
  rows: number[];
  columns: ReadonlyMap<SheetField, number>;
  /** The words of each column as the sheet has them. */
  titles: readonly string[];
  /** Filled columns of unknown headers. */
  unused: readonly number[];
}

/** Titles, letterhead and settings stand above the header, never more than this. */
const MOST_ROWS_ABOVE = 40;

/** The words of a header without accents, hints in brackets and signs. */
export const headWords = (cell: Cell): string =>
  comparable(tidy(rawText(cell)).replace(/\([^)]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const ALIASES = COLUMNS.flatMap(({ field, aliases, header }) =>
  [...aliases, headWords(header)].map((alias) => ({ field, alias })),
);

/** Words that begin headers of many meanings: alone, and only alone, they mean a column of ours. */
const ALONE = ['don vi', 'phu trach', 'loai', 'di lai'];

/**
 * What a header cell names.
 * @param cell its content
 */
export function fieldOf(cell: Cell): SheetField | null {
  const words = headWords(cell);
  if (words === '' || words.length > 60) return null;
  let best: { field: SheetField; length: number } | null = null;
  for (const { field, alias } of ALIASES) {
    const fits = words === alias || (!ALONE.includes(alias) && words.startsWith(`${alias} `));
    // The name of an officer is private however the header begins: "Điện thoại cán bộ".
    const isPrivate = field === 'private' && ` ${words} `.includes(` ${alias} `);
    const length = isPrivate ? 100 : alias.length;
    if ((fits || isPrivate) && length > (best?.length ?? 0)) best = { field, length };
  }
  return best?.field ?? null;
}

/**
 * Finds the header of a sheet: the row with the most known headers, three at least, one of them
 * the name or the address.
 * @param grid rows of cells
 */
export function findHeader(grid: Grid): Header | null {
  let best: { row: number; columns: Map<SheetField, number> } | null = null;
  for (const [row, cells] of grid.slice(0, MOST_ROWS_ABOVE).entries()) {
    const columns = columnsIn(cells);
    const isHeader = columns.size >= 3 && (columns.has('name') || columns.has('address'));
    if (isHeader && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  if (!best) return null;
  const { row, columns } = best;
  const titles = [...(grid[row] ?? [])].map((cell) => tidy(rawText(cell)));
  const rows = [row];
  // Under a merged "Thời gian" stands a second row: "Ngày", "Giờ".
  const below = grid[row + 1] ?? [];
  const second = columnsIn(below);
  const isSecond =
    second.size >= 2 &&
    [...second.values()].every((at) => (titles[at] ?? '') === '' || second.size > 1) &&
    !below.some(
      (cell, at) => !isBlank(cell) && fieldOf(cell) === null && (titles[at] ?? '') !== '',
    );
  if (isSecond) {
    rows.push(row + 1);
    const replaced = new Set(second.values());
    for (const [field, at] of columns) if (replaced.has(at)) columns.delete(field);
    for (const [field, at] of second) {
      columns.set(field, at);
      titles[at] = tidy(rawText(below[at]));
    }
  }
  const used = new Set(columns.values());
  const unused = titles.flatMap((title, at) => (title !== '' && !used.has(at) ? [at] : []));
  return { firstRow: (rows.at(-1) ?? row) + 1, rows, columns, titles, unused };
}

const PLACE = 'dia diem';

function columnsIn(cells: readonly Cell[]): Map<SheetField, number> {
  const columns = new Map<SheetField, number>();
  for (const [at, cell] of cells.entries()) {
    const field = fieldOf(cell);
    if (field && !columns.has(field)) columns.set(field, at);
  }
  const place = cells.findIndex((cell) => headWords(cell) === PLACE);
  // Beside a name, "Địa điểm" is where the point is.
  if (
    place >= 0 &&
    !columns.has('address') &&
    columns.get('name') !== place &&
    columns.has('name')
  ) {
    columns.set('address', place);
  }
  return columns;
}

/**
 * Whether a row below the header only repeats it, or numbers its columns "(1) (2) (3)".
 * @param header the header found
 */
export function isHeading(cells: readonly Cell[], header: Header): boolean {
  const filled = cells.flatMap((cell, at) =>
    isBlank(cell) ? [] : [{ at, text: tidy(rawText(cell)) }],
  );
  if (filled.length < 3) return false;
  const numbers = filled.map(({ text }) => /^\(?(\d{1,2})\)?$/.exec(text)?.[1]);
  const isNumbered = numbers.every(
    (text, index) =>
      text !== undefined && (index === 0 || Number(text) === Number(numbers[index - 1]) + 1),
  );
  return (
    isNumbered || filled.every(({ at, text }) => headWords(text) === headWords(header.titles[at]))
  );
}
