/**
 * The columns of a daily report. The directives ask for the results of a day without giving a form; each
 * column is something they name, and says where.
 */

/** Figures of a row that are added up. */
export const COUNT_KEYS = [
  'accounts',
  'before',
  'toDate',
  'today',
  'points',
  'sessions',
  'materials',
] as const;
export type CountKey = (typeof COUNT_KEYS)[number];

/** All a row may say. */
export type ReportColumn = 'unit' | 'code' | CountKey | 'rate' | 'difficulty' | 'note' | 'check';

/** The heads of the columns, in their order. */
export const REPORT_HEADS: Readonly<Record<ReportColumn, string>> = {
  unit: 'Đơn vị',
  code: 'Mã đơn vị',
  accounts: 'Tài khoản mức 2 đang hoạt động',
  before: 'Đã tham gia đến hôm qua',
  toDate: 'Đã tham gia đến hôm nay',
  today: 'Tham gia trong ngày',
  rate: 'Tỷ lệ tham gia',
  points: 'Điểm hỗ trợ hoạt động',
  sessions: 'Buổi tuyên truyền',
  materials: 'Tài liệu đã phát',
  difficulty: 'Khó khăn',
  note: 'Ghi rõ khó khăn, đề xuất',
  check: 'Kiểm tra',
};

/** How each column is filled in, and what it comes from. */
export const REPORT_HELP: Readonly<Record<ReportColumn, string>> = {
  unit: 'Tên đơn vị gửi báo cáo. Đã điền sẵn thì giữ nguyên.',
  code: 'Mã năm số của xã, phường, đặc khu. Đã điền sẵn thì giữ nguyên.',
  accounts: 'Số tài khoản định danh điện tử mức 2 đang hoạt động trên địa bàn.',
  before: 'Lấy từ báo cáo hôm qua. Ngày đầu tiên thì ghi 0.',
  toDate: 'Tổng số người đã tham gia, tính từ ngày đầu đến hết kỳ báo cáo này.',
  today: 'Tự tính: đến hôm nay trừ đến hôm qua.',
  rate: 'Tự tính: đã tham gia chia cho tài khoản.',
  points: 'Số điểm hỗ trợ, cố định và lưu động, có người trực trong ngày. Không có thì ghi 0.',
  sessions: 'Số buổi tuyên truyền, hướng dẫn trong ngày. Không có thì ghi 0.',
  materials: 'Số áp phích, tờ rơi, thẻ đã phát trong ngày. Không có thì ghi 0.',
  difficulty: 'Bấm mũi tên ở góc ô để chọn. Không có trong danh sách thì chọn “Khác”.',
  note: 'Một câu. Không ghi họ tên, số căn cước, số điện thoại.',
  check: 'Tự tính. Khác “Đủ” thì xem lại dòng đó.',
};

/** What goes wrong, as offered in a list; the first says that nothing does. */
export const DIFFICULTIES = [
  'Không có',
  'Không có điện thoại thông minh',
  'Chưa có số thuê bao chính chủ',
  'Không nhận được mã OTP',
  'Quên mật khẩu, passcode',
  'Chưa kích hoạt tài khoản mức 2',
  'Máy cũ, ứng dụng cũ',
  'Không tìm thấy mục góp ý',
  'Ứng dụng chậm, quá tải',
  'Khác',
] as const;

/** Whether a difficulty says that there is none. */
export const isNoDifficulty = (text: string): boolean =>
  text === '' || /^(không( có)?|[-0])$/iu.test(text.trim());
