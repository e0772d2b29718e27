/** A sheet as a ward office has it: one trap a row. Every name is made up and says so. */

/** Columns in the order of this office, some without accents, some merged, one private. */
export const HEADERS = [
  'STT',
  'TEN DIEM HO TRO',
  'Địa  chỉ',
  'XA/PHUONG',
  'Ngày',
  'Giờ',
  'Nội dung hỗ trợ',
  'SĐT',
  'Toạ độ (Google Maps)',
  'Hình thức',
  'Ghi chú',
  'Người phụ trách',
  'Ý kiến lãnh đạo',
];

/** What stands above the header: letterhead, title, lines that hold for all rows. */
export const ABOVE = [
  ['ỦY BAN NHÂN DÂN TỈNH VÍ DỤ'],
  ['DANH SÁCH ĐIỂM HỖ TRỢ (TỆP THỬ, TÊN ĐẶT RA)'],
  ['Giờ hành chính: 7h30-11h30, 13h30-17h'],
  ['Nguồn:', 'Kế hoạch ví dụ số 01, ngày 1/11/2025'],
  ['Đơn vị duyệt: Đơn vị ví dụ'],
  ['Đợt: dot-vi-du'],
  [],
];

type Value = string | number | Date | null;

/** The cells of a row that differ from a plain, correct one. */
export interface MessyCells {
  name?: Value;
  address?: Value;
  unit?: Value;
  days?: Value;
  hours?: Value;
  services?: Value;
  phone?: Value;
  position?: Value;
  kind?: Value;
  note?: Value;
  /** True for a row with nothing in it. */
  isBlank?: boolean;
}

/** What the report must say: how the row ended, and for a change or fault: column → detail. */
export type MessyRow = [
  trap: string,
  cells: MessyCells,
  result: 'nhận' | 'nhận, có sửa' | 'từ chối' | 'dòng trống' | 'trùng' | 'tiêu đề',
  details?: Record<string, string>,
];
