/**
 * The workbook offices fill in: headers, drop-downs, examples, notes. What it holds, the import reads.
 */
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { comparable } from '../../model/text/vietnamese.ts';
import {
  ACCESS_CHOICES,
  KIND_CHOICES,
  PLACE_CHOICES,
  SERVICE_CHOICES,
  STATUS_CHOICES,
} from './choices.ts';
import { headerOf, type Field } from './columns.ts';
import { dropDowns, type DropDown } from '../drop-downs.ts';
import { EXAMPLES, NOTES, TEMPLATE_FIELDS } from './template-words.ts';
import { withoutClock } from '../zip-time.ts';

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

const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
const head = (value: string) => ({
  value,
  fontWeight: 'bold' as const,
  backgroundColor: '#F3E9DC',
  wrap: true,
  alignVertical: 'top' as const,
});
const body = (value: string) => ({
  value,
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top' as const,
});

/**
 * Writes the workbook.
 * @param campaigns titles of the consultations that can be chosen
 * @returns the bytes of an .xlsx file; the same for the same input
 */
export async function pointTemplate(campaigns: readonly string[]): Promise<Uint8Array> {
  const headers = TEMPLATE_FIELDS.map((field) => head(headerOf(field)));
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
  const points: SheetData = [
    [{ ...bold('DANH SÁCH ĐIỂM HỖ TRỢ'), fontSize: 14 }],
    ...HEAD.map(({ title, hint }) => [
      bold(title),
      body(''),
      { value: hint, textColor: '#666666' },
    ]),
    [],
    headers,
  ];
  const examples: SheetData = [
    headers,
    ...EXAMPLES.map((example) => TEMPLATE_FIELDS.map((field) => body(example[field] ?? ''))),
  ];
  const notes: SheetData = [
    ['Cột', 'Bắt buộc', 'Cách ghi'].map(head),
    ...TEMPLATE_FIELDS.map((field) =>
      [headerOf(field), NOTES[field]?.required ? 'có' : '', NOTES[field]?.how ?? ''].map(body),
    ),
  ];
  const rows = Math.max(...listed.map(([, list]) => list.length));
  const choices: SheetData = [
    listed.map(([field]) => head(headerOf(field))),
    ...Array.from({ length: rows }, (_, row) => listed.map(([, list]) => body(list[row] ?? ''))),
  ];
  const columns = TEMPLATE_FIELDS.map((field) => ({ width: NOTES[field]?.width ?? 18 }));
  const workbook = await writeExcelFile(
    [
      { sheet: 'Điểm hỗ trợ', data: points, columns, stickyRowsCount: HEADER_ROW },
      { sheet: 'Ví dụ', data: examples, columns, stickyRowsCount: 1 },
      { sheet: 'Hướng dẫn', data: notes, columns: [{ width: 24 }, { width: 10 }, { width: 100 }] },
      { sheet: 'Lựa chọn', data: choices, columns: listed.map(() => ({ width: 34 })) },
    ],
    { features: [dropDowns(dropDownsOf(listed))] },
  ).toBuffer();
  return withoutClock(workbook);
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
