/** The empty log for players that write none we know: a row a play. */
import { headCell, textCell, writeWorkbook, type WrittenCell } from '../write/write-workbook.ts';

const COLUMNS = [
  { head: 'Tệp', width: 44, help: 'tên tệp ảnh như đầu phát ghi, bắt buộc' },
  {
    head: 'Bắt đầu',
    width: 24,
    help: 'ngày và giờ bắt đầu chiếu, như 15/11/2025 07:30:00; bắt buộc',
  },
  { head: 'Kết thúc', width: 24, help: 'ngày và giờ thôi chiếu; để trống được' },
  { head: 'Số giây', width: 12, help: 'chiếu bao lâu, như 8; để trống được' },
  { head: 'Số lượt', width: 12, help: 'dòng gộp nhiều lượt thì ghi số lượt; để trống là một lượt' },
] as const;

/** Rows an operator may fill; more can be added. */
const FILLED_ROWS = 200;

/**
 * The empty workbook.
 * @returns the bytes of an .xlsx file
 */
export const logTemplate = (): Promise<Uint8Array<ArrayBuffer>> =>
  writeWorkbook([
    {
      name: 'Nhật ký',
      rows: [
        COLUMNS.map(({ head }) => headCell(head)),
        ...Array.from({ length: FILLED_ROWS }, (): WrittenCell[] =>
          COLUMNS.map(() => textCell('')),
        ),
      ],
      widths: COLUMNS.map(({ width }) => width),
      still: { rows: 1 },
    },
    {
      name: 'Cách ghi',
      rows: [
        ['Cột', 'Cách ghi'].map((head) => headCell(head)),
        ...COLUMNS.map(({ head, help }) => [head, help].map(textCell)),
      ],
      widths: [16, 80],
    },
  ]);
