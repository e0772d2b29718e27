import { CsvError, parse } from 'csv-parse/sync';
import type { Parsed } from './located.ts';
import type { Problem } from './problem.ts';

interface Row {
  cells: string[];
  line: number;
}

/**
 * Parses a table whose first row names the columns. An empty cell counts as a field left out. A row
 * with too few or too many cells is reported and keeps only its first cell, so that the other
 * checks know it was there.
 * @param file path for the report
 * @param content CSV text, comma separated
 * @param lists columns whose cells hold several values separated by ";"
 * @returns one piece of data a row, each knowing its line and, for a field, its column number;
 *   `null` when the text is no table at all
 */
export function parseCsv(
  file: string,
  content: string,
  problems: Problem[],
  lists: readonly string[] = [],
): Parsed[] | null {
  const rows = readRows(file, content, problems);
  if (!rows) return null;
  const [head, ...body] = rows;
  const columns = head?.cells ?? [];
  const seen = new Set<string>();
  const repeated = columns.find((name) => seen.size === seen.add(name).size);
  if (repeated !== undefined) {
    problems.push({
      file,
      line: 1,
      column: columns.lastIndexOf(repeated) + 1,
      message: `cột "${repeated}" có hai lần`,
      remedy: 'xóa một trong hai cột',
    });
  }
  return body.map(({ cells, line }) => {
    const isBroken = cells.length !== columns.length;
    if (isBroken) {
      problems.push({
        file,
        line,
        message: `dòng này có ${cells.length} ô, dòng tiêu đề có ${columns.length} cột`,
        remedy: 'giữ đúng số cột; ô có dấu phẩy thì đặt trong "…"; ô trống vẫn cần dấu phẩy',
      });
    }
    return {
      file,
      // The first column names the row; the others have no name of their own.
      data: dataOf(isBroken ? columns.slice(0, 1) : columns, cells, lists),
      isBroken,
      at: ([field]) => {
        const index = columns.indexOf(String(field));
        return { line, column: index < 0 ? undefined : index + 1 };
      },
    };
  });
}

/** What only a parser takes apart: quotes, other ends of lines, other spaces than the plain one. */
const NEEDS_PARSER =
  /["\r\t\v\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]|^ +$/mu;

/**
 * A table without those: the official list of units has 14,000 such rows, which a parser takes 0.2
 * s for.
 */
function plainRows(content: string): Row[] {
  return content.split('\n').flatMap((text, index) => {
    if (text === '') return [];
    return [{ cells: text.split(',').map((cell) => cell.trim()), line: index + 1 }];
  });
}

function readRows(file: string, content: string, problems: Problem[]): Row[] | null {
  if (!NEEDS_PARSER.test(content)) return plainRows(content);
  try {
    const records = parse(content, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
      relax_column_count: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({
      file,
      line: 'lines' in error ? Number(error.lines) : 1,
      message: 'dấu ngoặc kép trong bảng mở ra mà không đóng, hoặc đặt giữa ô',
      remedy: 'đặt cả ô trong "…"; dấu ngoặc kép bên trong viết hai lần',
    });
    return null;
  }
}

function dataOf(
  columns: readonly string[],
  cells: readonly string[],
  lists: readonly string[],
): unknown {
  const filled: [string, string | string[]][] = [];
  for (const [index, name] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    filled.push([name, lists.includes(name) ? cell.split(';').map((part) => part.trim()) : cell]);
  }
  return Object.fromEntries(filled);
}
