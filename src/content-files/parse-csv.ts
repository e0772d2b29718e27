import { CsvError, parse } from 'csv-parse/sync';
import type { Parsed } from './located.ts';
import type { Problem } from './problem.ts';

/**
 * Parses a table whose first row names the columns. An empty cell counts as a field left out.
 * @param file path for the report
 * @param content CSV text, comma separated
 * @param problems where problems are added
 * @param lists columns whose cells hold several values separated by ";"
 * @returns one piece of data a row, each knowing its line and, for a field, its column number
 */
export function parseCsv(
  file: string,
  content: string,
  problems: Problem[],
  lists: readonly string[] = [],
): Parsed[] {
  let header: string[] = [];
  try {
    const rows = parse(content, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
      columns: (names: string[]) => (header = names),
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({
      file,
      data: dataOf(record, lists),
      at: ([field]) => {
        const index = header.indexOf(String(field));
        return { line: info.lines, column: index < 0 ? undefined : index + 1 };
      },
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? Number(error.lines) : 1;
    problems.push({
      file,
      line,
      message: 'dòng này có số cột khác dòng tiêu đề, hoặc dấu ngoặc kép chưa đóng',
      remedy: `giữ đúng ${header.length} cột; ô có dấu phẩy thì đặt trong "…"`,
    });
    return [];
  }
}

function dataOf(record: Record<string, string>, lists: readonly string[]): unknown {
  const filled = Object.entries(record).filter(([, cell]) => cell !== '');
  return Object.fromEntries(
    filled.map(([name, cell]) => [
      name,
      lists.includes(name) ? cell.split(';').map((part) => part.trim()) : cell,
    ]),
  );
}
