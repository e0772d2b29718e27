/** Slogans as files for other programs. */
import { spreadsheetCsv } from '../model/csv.ts';

/** What the files need of a slogan: plain values and lists of them. */
type SloganRecord = Readonly<Record<string, string | number | null | readonly (string | number)[]>>;

/**
 * The cells of a slogan, in the order of the columns; lists are apart by ";".
 * @param slogan one slogan
 * @param columns names of its fields
 */
export const sloganCells = (slogan: SloganRecord, columns: readonly string[]): string[] =>
  columns.map((column) => {
    const value = slogan[column] ?? null;
    if (value === null) return '';
    return typeof value === 'object' ? value.join('; ') : String(value);
  });

/**
 * One row a slogan.
 * @param slogans all of one shape
 * @param columns names of the fields, in order
 */
export const slogansAsCsv = (
  slogans: readonly SloganRecord[],
  columns: readonly string[],
): string =>
  spreadsheetCsv(
    columns,
    slogans.map((slogan) =>
      Object.fromEntries(
        sloganCells(slogan, columns).map((cell, index) => [columns[index] ?? '', cell]),
      ),
    ),
  );

/**
 * One slogan a line, for boards that read plain text and for pasting.
 * @param slogans those still in force
 */
export const slogansAsText = (slogans: readonly { text: string }[]): string =>
  slogans.map(({ text }) => `${text}\n`).join('');
