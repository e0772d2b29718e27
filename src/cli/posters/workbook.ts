import { readFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { comparable } from '../../model/text/vietnamese.ts';
import {
  kindOf,
  SHEET_KINDS,
  SHEET_VARIANTS,
  type KindName,
} from '../../press/sheets/sheet-kinds.ts';
import { Mistake } from '../command.ts';
import { ORDER_COLUMNS, type OrderColumn, type OrderRow } from './columns.ts';

/** A workbook that cannot be read as orders; the message is for the person at the keyboard. */
export class WorkbookError extends Mistake {
  override name = 'WorkbookError';
}

/**
 * Reads orders from the first sheet of a workbook. Empty rows are passed over.
 * @param path an .xlsx file
 * @throws WorkbookError in Vietnamese when it is no workbook or has no column "Đơn vị"
 */
export async function readOrders(path: string): Promise<OrderRow[]> {
  const rows = await readRows(path);
  const [heads = [], ...body] = rows;
  const columns = heads.map((head) => {
    const asked = comparable(String(head ?? ''));
    return ORDER_COLUMNS.find((column) => comparable(column.head) === asked)?.key;
  });
  if (!columns.includes('unit')) {
    throw new WorkbookError(
      `Dòng đầu của "${path}" chưa có cột "Đơn vị". Lấy tệp mẫu: npm run posters -- --mau danh-sach.xlsx`,
    );
  }
  return body.flatMap((cells, index): OrderRow[] => {
    const found: Partial<Record<OrderColumn, string>> = {};
    for (const [at, cell] of cells.entries()) {
      const column = columns[at];
      const text = cell === null ? '' : textOf(cell);
      if (column && text !== '') found[column] = text;
    }
    return Object.keys(found).length === 0 ? [] : [{ row: index + 2, cells: found }];
  });
}

async function readRows(path: string) {
  try {
    const [first] = await readXlsxFile(await readFile(path));
    return first?.data ?? [];
  } catch {
    throw new WorkbookError(`Không đọc được "${path}". Cần một tệp Excel (.xlsx)`);
  }
}

function textOf(cell: unknown): string {
  return (cell instanceof Date ? cell.toISOString() : String(cell)).normalize('NFC').trim();
}

/**
 * Writes an empty workbook of orders, with a second sheet that lists what may be written.
 * @param path where to
 * @param campaigns the consultations, by id, with their slogans
 */
export async function writeTemplate(
  path: string,
  campaigns: readonly {
    id: string;
    title: string;
    slogans: readonly { id: string; text: string }[];
  }[],
): Promise<void> {
  const kinds = (Object.keys(SHEET_KINDS) as KindName[]).map(kindOf);
  const allowed: [string, string, string][] = [
    ...ORDER_COLUMNS.map(({ head, help }): [string, string, string] => ['Cột', head, help]),
    ...campaigns.map(({ id, title }): [string, string, string] => ['Đợt', id, title]),
    ...kinds.map(({ slug, name }): [string, string, string] => ['Loại', slug, name]),
    ...kinds.flatMap(({ slug, sizes }) =>
      sizes.map(({ id, name }): [string, string, string] => [`Cỡ của ${slug}`, id, name]),
    ),
    ...Object.values(SHEET_VARIANTS).map(({ slug, name }): [string, string, string] => [
      'Kiểu',
      slug || 'mau',
      name,
    ]),
    ...campaigns.flatMap(({ id, slogans }) =>
      slogans.map((one): [string, string, string] => [`Khẩu hiệu của ${id}`, one.id, one.text]),
    ),
  ];
  const head = ORDER_COLUMNS.map((column) => column.head);
  await writeTables(path, [
    { name: 'Danh sách', head, rows: [] },
    { name: 'Cách ghi', head: ['Mục', 'Ghi', 'Nghĩa là'], rows: allowed },
  ]);
}

/**
 * Writes tables into a workbook, one sheet each, every cell as text.
 * @param path where to
 * @param tables name of the sheet, heads of the columns, rows
 */
export async function writeTables(
  path: string,
  tables: readonly {
    name: string;
    head: readonly string[];
    rows: readonly (readonly string[])[];
  }[],
): Promise<void> {
  const cell = (value: string, isHead = false) => ({
    value,
    type: String,
    ...(isHead && { fontWeight: 'bold' as const }),
  });
  await writeXlsxFile(
    tables.map(({ name, head, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: head.map(() => ({ width: 28 })),
      data: [head.map((one) => cell(one, true)), ...rows.map((row) => row.map((one) => cell(one)))],
    })),
  ).toFile(path);
}
