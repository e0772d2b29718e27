/** The workbook of orders in: every row accounted for. */
import { comparable } from '../../model/text/vietnamese.ts';
import { hiddenIn, isBlank, rawText, tidy } from '../cell-text.ts';
import { isRowBlank, unmerged } from '../merged-cells.ts';
import {
  flawWords,
  isFlawed,
  rangeName,
  type Cell,
  type Workbook,
  type Worksheet,
} from '../read/worksheet.ts';
import { WorkbookError } from '../read/workbook-error.ts';
import { ORDER_COLUMNS, type OrderColumn, type OrderRow } from './order-columns.ts';

/** The orders of a workbook, and other notes for the reader of the report. */
interface OrdersRead {
  rows: OrderRow[];
  remarks: string[];
}

/** A title or letterhead stands above the header, never more than this. */
const MOST_ROWS_ABOVE = 40;

interface ListHeader {
  row: number;
  columns: ReadonlyMap<number, OrderColumn>;
  /** Heads nobody reads. */
  unused: string[];
}

/** Sheets of the template that hold no orders. */
export const HOW_SHEET = 'Cách ghi';
export const CHOICES_SHEET = 'Lựa chọn';

/**
 * Reads orders from the visible sheet that has a column "Đơn vị".
 * @param path what the file is called
 * @param workbook what was read in it
 * @param takesHiddenRows whether rows the office has hidden are read like the others
 * @throws WorkbookError in Vietnamese when no sheet or several have the column
 */
export function orderRows(
  path: string,
  { sheets, remarks }: Workbook,
  takesHiddenRows: boolean,
): OrdersRead {
  const lists = sheets
    .filter(({ name }) => ![HOW_SHEET, CHOICES_SHEET].includes(tidy(name)))
    .flatMap((sheet) => {
      const header = findHeader(sheet);
      return header ? [{ sheet, header }] : [];
    });
  const [list, ...others] = lists;
  if (!list) {
    throw new WorkbookError(
      `${path}: không trang tính nào có cột "Đơn vị". Lấy tệp mẫu: npm run posters -- --mau danh-sach.xlsx`,
    );
  }
  if (others.length > 0) {
    const names = lists.map(({ sheet }) => `"${sheet.name}"`).join(', ');
    throw new WorkbookError(
      `${path}: có ${lists.length} danh sách ở các trang tính ${names}. Để mỗi tệp một danh sách; trang cũ thì ẩn đi hoặc xóa.`,
    );
  }
  const unused = list.header.unused.map((head) => `Cột không dùng: ${head}`);
  return {
    rows: rowsOf(list.sheet, list.header, takesHiddenRows),
    remarks: [...remarks, ...unused, ...hiddenColumns(list.sheet, list.header)],
  };
}

function findHeader({ grid }: Worksheet): ListHeader | null {
  for (const [row, cells] of grid.slice(0, MOST_ROWS_ABOVE).entries()) {
    const columns = new Map<number, OrderColumn>();
    const unused: string[] = [];
    for (const [at, cell] of cells.entries()) {
      const column = isBlank(cell) ? undefined : columnOf(cell);
      if (column) columns.set(at, column);
      else if (!isBlank(cell)) unused.push(tidy(rawText(cell)));
    }
    if ([...columns.values()].includes('unit')) return { row, columns, unused };
  }
  return null;
}

function columnOf(cell: Cell): OrderColumn | undefined {
  const asked = comparable(tidy(rawText(cell)));
  return ORDER_COLUMNS.find(({ head, aliases }) =>
    [head, ...aliases].some((name) => comparable(name) === asked),
  )?.key;
}

function rowsOf(sheet: Worksheet, header: ListHeader, takesHiddenRows: boolean): OrderRow[] {
  const table = unmerged(sheet, header.row + 1);
  return table.grid.flatMap((cells, at): OrderRow[] => {
    if (at <= header.row || isRowBlank(cells, at, table)) return [];
    const found: Partial<Record<OrderColumn, string>> = {};
    const problems: string[] = [];
    const remarks: string[] = [];
    for (const [column, key] of header.columns) {
      const cell = cells[column];
      if (isBlank(cell)) continue;
      const problem = doubtOf(cell);
      if (problem === null) found[key] = tidy(rawText(cell)).replace(/\n/g, ' ');
      else problems.push(problem);
      const range = table.takenFrom(at, column);
      if (range) remarks.push(`"${tidy(rawText(cell))}" lấy từ ô gộp ${rangeName(range)}`);
    }
    const skipped = reasonToSkip(sheet, cells, at, takesHiddenRows);
    if (Object.keys(found).length === 0 && problems.length === 0) return [];
    return [
      {
        row: at + 1,
        cells: found,
        ...(problems.length > 0 && { problem: problems.join('; ') }),
        ...(skipped !== null && { skipped }),
        ...(remarks.length > 0 && { remarks }),
      },
    ];
  });
}

function doubtOf(cell: Cell): string | null {
  const doubt = isFlawed(cell) ? flawWords(cell) : hiddenIn(cell);
  if (doubt) return `${doubt.message}; ${doubt.remedy}`;
  return cell instanceof Date
    ? `Excel đã tự đổi một ô thành ngày ${rawText(cell)}; đổi ô sang dạng Text rồi gõ lại`
    : null;
}

function reasonToSkip(
  { hiddenRows }: Worksheet,
  cells: readonly Cell[],
  at: number,
  takesHiddenRows: boolean,
): string | null {
  if (hiddenRows?.has(at) === true && !takesHiddenRows) {
    return 'dòng đang ẩn trong Excel; cần in thì bỏ ẩn, hoặc thêm --lay-dong-an';
  }
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.every((cell) => isFlawed(cell) && cell.flaw === 'struck')
    ? 'cả dòng bị gạch ngang; cần in thì bỏ gạch'
    : null;
}

const hiddenColumns = (
  { hiddenColumns: hidden, name }: Worksheet,
  { columns }: ListHeader,
): string[] =>
  [...columns].flatMap(([at, key]) => {
    const head = ORDER_COLUMNS.find((column) => column.key === key)?.head ?? '';
    return hidden?.has(at) === true
      ? [`Trang tính "${name}", cột "${head}" đang ẩn trong Excel mà vẫn được đọc.`]
      : [];
  });
