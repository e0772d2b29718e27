/** Columns of the workbook of orders, in order; the head says what officials read. */
export const ORDER_COLUMNS = [
  { key: 'unit', head: 'Đơn vị', help: 'Mã hoặc tên, cũ hay mới; "Toàn quốc" cho cả nước' },
  { key: 'campaign', head: 'Đợt', help: 'Bỏ trống: đợt mới nhất' },
  { key: 'kind', head: 'Loại', help: 'Bỏ trống: áp phích hướng dẫn' },
  { key: 'size', head: 'Cỡ', help: 'Bỏ trống: cỡ đầu tiên của loại' },
  { key: 'variant', head: 'Kiểu', help: 'Bỏ trống: màu' },
  { key: 'slogan', head: 'Khẩu hiệu', help: 'Mã hoặc câu; chỉ cho áp phích khẩu hiệu' },
  { key: 'ownLine', head: 'Dòng riêng', help: 'Một câu của địa phương, tối đa 120 chữ' },
  { key: 'point', head: 'Điểm hỗ trợ', help: 'Mã điểm; chỉ cho biển điểm hỗ trợ' },
] as const;

export type OrderColumn = (typeof ORDER_COLUMNS)[number]['key'];

/** A row of the workbook: its number in the sheet, and what its cells say. */
export interface OrderRow {
  row: number;
  cells: Partial<Record<OrderColumn, string>>;
}
