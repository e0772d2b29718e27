/**
 * The workbook offices fill in: headers, drop-downs, examples, notes. What it holds, the import reads.
 */
import { comparable } from '../../model/text/vietnamese.ts';
import {
  ACCESS_CHOICES,
  KIND_CHOICES,
  PLACE_CHOICES,
  SERVICE_CHOICES,
  STATUS_CHOICES,
} from './choices.ts';
import { headerOf, type Field } from './columns.ts';
import type { DropDown } from '../write/drop-downs.ts';
import { headCell, hintCell, textCell, titleCell, writeWorkbook } from '../write/write-workbook.ts';
import { EXAMPLES, NOTES, TEMPLATE_FIELDS } from './template-words.ts';

/** Rows an office may fill; more can be added, only without drop-downs. */
const FILLED_ROWS = 600;

/** Lines above the header that hold for every row; their values go into the second column. */
const HEAD: { title: string; hint: string }[] = [
  { title: 'Nguồn, văn bản:', hint: 'Văn bản lập danh sách này: tên, số, ngày' },
  { title: 'Đơn vị duyệt:', hint: 'Đơn vị hoặc chức vụ đã duyệt; không ghi tên riêng' },
  { title: 'Ngày kiểm tra:', hint: 'Ngày kiểm tra lại các điểm, như 15/11/2025' },
  {
    title: 'Giờ hành chính:',
    hint: 'Chỉ cần nếu ô nào ghi "giờ hành chính", "sáng", "chiều"; như 07:30-11:30, 13:30-17:00',
  },
  { title: 'Đợt lấy ý kiến:', hint: 'Chọn đợt; điểm thường xuyên thì để trống' },
];

/** The row of the header in the first sheet, counted from 1: a title, the lines, a blank row. */
export const HEADER_ROW = HEAD.length + 3;

/**
 * Writes the workbook.
 * @param campaigns titles of the consultations that can be chosen
 * @returns the bytes of an .xlsx file; the same for the same input
 */
export async function pointTemplate(
  campaigns: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const headers = TEMPLATE_FIELDS.map((field) => headCell(headerOf(field)));
  const lists: Partial<Record<Field, readonly string[]>> = {
    kind: KIND_CHOICES.map(({ label }) => label),
    placeKind: PLACE_CHOICES.map(({ label }) => label),
    status: STATUS_CHOICES.map(({ label }) => label),
    services: SERVICE_CHOICES.map(({ label }) => label),
    access: ACCESS_CHOICES.map(({ label }) => label),
    campaigns,
  };
  const listed = (Object.entries(lists) as [Field, readonly string[]][]).filter(
    ([, list]) => list.length > 0,
  );
  const points = [
    [titleCell('DANH SÁCH ĐIỂM HỖ TRỢ', 14)],
    ...HEAD.map(({ title, hint }) => [titleCell(title), textCell(''), hintCell(hint)]),
    [],
    headers,
  ];
  const examples = [
    headers,
    ...EXAMPLES.map((example) => TEMPLATE_FIELDS.map((field) => textCell(example[field] ?? ''))),
  ];
  const notes = [
    ['Cột', 'Bắt buộc', 'Cách ghi'].map((head) => headCell(head)),
    ...TEMPLATE_FIELDS.map((field) =>
      [headerOf(field), NOTES[field]?.required ? 'có' : '', NOTES[field]?.how ?? ''].map(textCell),
    ),
  ];
  const rows = Math.max(...listed.map(([, list]) => list.length));
  const choices = [
    listed.map(([field]) => headCell(headerOf(field))),
    ...Array.from({ length: rows }, (_, row) =>
      listed.map(([, list]) => textCell(list[row] ?? '')),
    ),
  ];
  const widths = TEMPLATE_FIELDS.map((field) => NOTES[field]?.width ?? 18);
  return writeWorkbook([
    {
      name: 'Điểm hỗ trợ',
      rows: points,
      widths,
      still: { rows: HEADER_ROW },
      dropDowns: dropDownsOf(listed),
    },
    { name: 'Ví dụ', rows: examples, widths, still: { rows: 1 } },
    { name: 'Hướng dẫn', rows: notes, widths: [24, 10, 100] },
    { name: 'Lựa chọn', rows: choices, widths: listed.map(() => 34) },
  ]);
}

/** Lists stand on their own sheet: Excel takes no more than 255 letters of a list in the cell. */
function dropDownsOf(listed: readonly [Field, readonly string[]][]): DropDown[] {
  return listed.flatMap(([field, list], at) => {
    const source = { sheet: 'Lựa chọn', column: at, firstRow: 2, lastRow: list.length + 1 };
    const column = TEMPLATE_FIELDS.indexOf(field);
    // Several may be written, apart by ";", so the list only offers.
    const isStrict = !['services', 'access', 'campaigns'].includes(field);
    const inTable = {
      source,
      column,
      firstRow: HEADER_ROW + 1,
      lastRow: HEADER_ROW + FILLED_ROWS,
      isStrict,
    };
    const line = HEAD.findIndex(
      ({ title }) => comparable(title) === comparable(`${headerOf(field)}:`),
    );
    return line < 0
      ? [inTable]
      : [inTable, { source, column: 1, firstRow: line + 2, lastRow: line + 2, isStrict }];
  });
}
