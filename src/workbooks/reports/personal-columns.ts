/** Refuses a table that holds persons: reports are counts. */
import type { ReportFault } from '../../model/reports/filed-report.ts';
import { COUNT_KEYS } from '../../model/reports/report-columns.ts';
import { areNames, isPersonalHead, personalNumberIn } from '../../model/reports/private-data.ts';
import { isBlank, rawText, tidy } from '../cell-text.ts';
import { addressOf, type Worksheet } from '../read/worksheet.ts';
import type { ReportHeader } from './report-header.ts';

const REMEDY = 'báo cáo chỉ nhận số đếm: xóa cả cột hoặc cả đoạn này, lưu, rồi thả lại tệp';

/** A number of an identity card that lost its zero, or a telephone; no count of ours. */
const LONG_NUMBER = 100_000_000;

/**
 * Looks for persons in a table, and in hidden rows and columns as well.
 * @returns the first that is found; nothing of it is repeated
 */
export function personalFault(
  { name, grid }: Worksheet,
  { columns, unused, firstRow }: ReportHeader,
): Omit<ReportFault, 'file'> | null {
  const head = unused.find((one) => isPersonalHead(one.head));
  if (head) {
    return {
      ...{ sheet: name, cell: addressOf(firstRow - 1, head.column) },
      message: `cột “${head.head}” ghi dữ liệu cá nhân`,
      remedy: REMEDY,
    };
  }
  const counted = new Set(COUNT_KEYS.map((key) => columns.get(key)));
  const widest = grid.reduce((most, cells) => Math.max(most, cells.length), 0);
  for (let column = 0; column < widest; column += 1) {
    const texts: string[] = [];
    for (const [row, cells] of grid.entries()) {
      const cell = cells[column];
      if (row < firstRow || isBlank(cell)) continue;
      const text = tidy(rawText(cell));
      const isLong = !counted.has(column) && typeof cell === 'number' && cell >= LONG_NUMBER;
      if (isLong || (typeof cell === 'string' && personalNumberIn(text) !== null)) {
        return {
          ...{ sheet: name, cell: addressOf(row, column) },
          message: 'có số giống số căn cước hoặc số điện thoại',
          remedy: REMEDY,
        };
      }
      texts.push(text);
    }
    // Quarters are often named for people.
    if (column !== columns.get('unit') && areNames(texts)) {
      return {
        ...{ sheet: name, cell: addressOf(firstRow, column) },
        message: 'cột này giống danh sách họ tên',
        remedy: REMEDY,
      };
    }
  }
  return null;
}
