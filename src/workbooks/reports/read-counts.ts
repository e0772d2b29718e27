/** The figures of a row of a report. */
import { countOf, parseCount } from '../../model/reports/count-text.ts';
import type { FiledRow } from '../../model/reports/filed-report.ts';
import { COUNT_KEYS, type CountKey } from '../../model/reports/report-columns.ts';
import { isRead, type Read } from '../../model/text/read-text.ts';
import { hiddenIn, isBlank, rawText, tidy } from '../cell-text.ts';
import { flawWords, isFlawed, type Cell } from '../read/worksheet.ts';
import type { ReportHeader } from './report-header.ts';

/** What the cells of a row hold: counts, and what is no count. */
interface CountsRead {
  counts: FiledRow['counts'];
  wrong: readonly { key: CountKey; message: string; remedy: string }[];
}

/** Columns the program calculates: a workbook that no program has opened yet has them empty. */
const CALCULATED: readonly CountKey[] = ['today', 'before'];

/**
 * Reads the figures of a row.
 * @param cells of the row
 * @param columns where each figure stands
 */
export function readCounts(cells: readonly Cell[], columns: ReportHeader['columns']): CountsRead {
  const counts: FiledRow['counts'] = {};
  const wrong: { key: CountKey; message: string; remedy: string }[] = [];
  for (const key of COUNT_KEYS) {
    const at = columns.get(key);
    const cell = at === undefined ? null : cells[at];
    if (isBlank(cell) && !isFlawed(cell)) continue;
    const isEmpty = isFlawed(cell) && cell.flaw === 'uncalculated' && cell.shown === '';
    if (isEmpty && CALCULATED.includes(key)) continue;
    const read = countIn(cell);
    if (isRead(read)) counts[key] = read.value;
    else wrong.push({ key, ...read });
  }
  return { counts, wrong };
}

function countIn(cell: Cell): Read<number> {
  if (isFlawed(cell)) return flawWords(cell);
  if (typeof cell === 'number') return countOf(cell);
  const hidden = hiddenIn(cell);
  if (hidden) return hidden;
  if (cell instanceof Date) {
    return {
      message: `Excel đã tự đổi số thành ngày ${rawText(cell)}`,
      remedy: 'đổi ô sang dạng Number rồi gõ lại số',
    };
  }
  return parseCount(tidy(rawText(cell)));
}
