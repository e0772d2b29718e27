/** Columns of the workbook of orders, in order; the head says what officials read. */
export const ORDER_COLUMNS = [
  {
    key: 'unit',
    head: 'Đơn vị',
    help: 'Xã, phường: mã năm số hoặc tên, cũ hay mới. Tỉnh: ghi tên. "Toàn quốc" cho cả nước',
    aliases: ['xã, phường, đặc khu', 'xã, phường', 'địa phương', 'mã đơn vị', 'nơi'],
  },
  {
    key: 'campaign',
    head: 'Đợt',
    help: 'Bỏ trống: đợt mới nhất',
    aliases: ['đợt lấy ý kiến', 'mã đợt'],
  },
  {
    key: 'kind',
    head: 'Loại',
    help: 'Bỏ trống: áp phích hướng dẫn',
    aliases: ['loại bản in', 'bản in'],
  },
  {
    key: 'size',
    head: 'Cỡ',
    help: 'Bỏ trống: cỡ đầu tiên của loại',
    aliases: ['cỡ giấy', 'khổ giấy', 'khổ'],
  },
  { key: 'variant', head: 'Kiểu', help: 'Bỏ trống: màu', aliases: ['kiểu in', 'bản'] },
  {
    key: 'slogan',
    head: 'Khẩu hiệu',
    help: 'Mã hoặc câu; chỉ cho áp phích khẩu hiệu',
    aliases: [],
  },
  {
    key: 'ownLine',
    head: 'Dòng riêng',
    help: 'Một câu của địa phương, tối đa 120 chữ',
    aliases: [],
  },
  {
    key: 'point',
    head: 'Điểm hỗ trợ',
    help: 'Tên hoặc mã điểm; chỉ cho biển điểm hỗ trợ',
    aliases: ['mã điểm', 'tên điểm'],
  },
] as const;

export type OrderColumn = (typeof ORDER_COLUMNS)[number]['key'];

/** A row of the workbook: its number in the sheet, and what its cells say. */
export interface OrderRow {
  row: number;
  cells: Partial<Record<OrderColumn, string>>;
  /** Why nothing is made of it: what is wrong with its cells. */
  problem?: string;
  /** Why the office itself has put it aside. */
  skipped?: string;
  /** What was taken from elsewhere than the row. */
  remarks?: readonly string[];
}
