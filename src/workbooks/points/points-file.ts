/** `support-points.csv` as text, and the rows it holds. */
import { formatCsv } from '../../model/csv.ts';
import { parseCsv } from '../../content-files/parse-csv.ts';
import type { Problem } from '../../content-files/problem.ts';
import { FIELDS } from './columns.ts';
import type { PointCells } from '../outcome.ts';

/** The file of a province. */
export const pointsCsv = (points: readonly PointCells[]): string => formatCsv(FIELDS, points);

/**
 * The rows of a file, cells as they are written.
 * @param file path for the report
 */
export function readPointsCsv(file: string, text: string, problems: Problem[]): PointCells[] {
  return (parseCsv(file, text, problems) ?? []).map(({ data }) => {
    const cells = data as Partial<PointCells>;
    return Object.fromEntries(FIELDS.map((field) => [field, cells[field] ?? ''])) as PointCells;
  });
}
