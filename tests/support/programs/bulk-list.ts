/** A province's list as an office fills it: a row for each of 114 communes, ten of them wrong. */
import { textTables } from '../../../src/workbooks/write/text-tables.ts';
import { ORDER_COLUMNS } from '../../../src/workbooks/orders/order-columns.ts';
import type { Units } from '../../../src/model/places/units.ts';

/** What is wrong with ten rows, by the number of the row in the worksheet. */
export const BAD_ROWS: Readonly<Record<number, readonly [unit: string, kind: string]>> = {
  5: ['Xã Không Có Thật', ''],
  12: ['99999', ''],
  23: ['', ''],
  34: ['Tân An', ''],
  45: ['00004', 'tờ lạ'],
  56: ['Phường', ''],
  67: ['=1+1', ''],
  78: ['<script>alert(1)</script>', ''],
  89: ['00004', 'biển điểm hỗ trợ'],
  100: ['123456', ''],
};

/**
 * The list.
 * @param units the official list
 * @returns the bytes of an .xlsx file with 114 rows below its head
 */
export function provinceList(units: Units): Promise<Uint8Array<ArrayBuffer>> {
  const province = [...units.provinces.values()].find(({ slug }) => slug === 'ha-noi');
  const communes = [...units.communes.values()].filter(
    ({ provinceCode }) => provinceCode === province?.code,
  );
  const rows = Array.from({ length: 114 }, (_, at) => {
    const bad = BAD_ROWS[at + 2];
    const cells = ORDER_COLUMNS.map(() => '');
    cells[0] = bad ? bad[0] : (communes[at]?.code ?? '');
    // A row without anything is no row.
    cells[2] = bad ? bad[1] || 'áp phích hướng dẫn' : '';
    return cells;
  });
  return textTables([{ name: 'Danh sách', head: ORDER_COLUMNS.map(({ head }) => head), rows }]);
}
