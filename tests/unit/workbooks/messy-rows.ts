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

const NFD = 'Điểm ví dụ chữ tổ hợp'.normalize('NFD');
const DAY = new Date('2025-11-15T00:00:00Z');
const week = 'thứ hai đến thứ sáu, 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ';

export const MESSY: MessyRow[] = [
  ['a plain row', {}, 'nhận'],
  [
    'hours of a lived-in sheet',
    { days: 'Thứ 2 - Thứ 6', hours: '7h30-11h30, 13h30-17h' },
    'nhận, có sửa',
    { Giờ: `"Thứ 2 - Thứ 6 7h30-11h30, 13h30-17h" → "${week}"` },
  ],
  [
    'days and times in one cell',
    { days: null, hours: 'T2-T6: 7h30-11h30, 13h30-17h' },
    'nhận, có sửa',
    { Giờ: `→ "${week}"` },
  ],
  [
    'morning and afternoon named',
    { hours: 'Sáng: 7h30 - 11h30, chiều: 1h30 - 5h' },
    'nhận, có sửa',
    { Giờ: `→ "${week}"` },
  ],
  [
    'two lines in a cell',
    { hours: 'Sáng 7h30-11h30\nChiều 13h30-17h00' },
    'nhận, có sửa',
    { Giờ: `⏎Chiều 13h30-17h00" → "${week}"` },
  ],
  [
    '"cả ngày", with the office hours above the table',
    { hours: 'cả ngày' },
    'nhận, có sửa',
    { Giờ: `→ "${week}"` },
  ],
  ['"giờ hành chính"', { hours: 'Giờ hành chính' }, 'nhận, có sửa', { Giờ: `→ "${week}"` }],
  [
    '"thứ bảy", morning',
    { days: 'thứ bảy', hours: 'sáng' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 7 giờ 30 đến 11 giờ 30"' },
  ],
  [
    'Saturday and Sunday',
    { days: 'Thứ bảy, chủ nhật', hours: '8h-11h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, chủ nhật, 8 giờ đến 11 giờ"' },
  ],
  [
    'day and night',
    { days: null, hours: '24/24' },
    'nhận, có sửa',
    { Giờ: '"24/24" → "tất cả các ngày, cả ngày đêm"' },
  ],
  [
    'past midnight',
    { days: 'T7', hours: '18h-2h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 18 giờ đến 2 giờ hôm sau"' },
  ],
  [
    'evening',
    { days: 'T2-T6', hours: 'tối 6h-9h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ hai đến thứ sáu, 18 giờ đến 21 giờ"' },
  ],
  [
    'times without days',
    { days: null, hours: '7h30-11h30' },
    'từ chối',
    { Giờ: 'chưa ghi những ngày nào' },
  ],
  [
    'one in the afternoon or in the night',
    { hours: '1h30-5h' },
    'từ chối',
    { Giờ: 'chưa rõ là sáng hay chiều' },
  ],
  ['end before start', { hours: '13h30-5h' }, 'từ chối', { Giờ: 'giờ kết thúc đứng trước' }],
  [
    'words nobody can read',
    { hours: '7h30-17h khi có hẹn' },
    'từ chối',
    { Giờ: 'không hiểu chữ "khi"' },
  ],
  [
    'a date with slashes',
    { days: '15/11/2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a date with hyphens',
    { days: '15-11-2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a date with dots',
    { days: '15.11.2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a date in words',
    { days: 'ngày 15 tháng 11 năm 2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a date with a short year',
    { days: '15/11/25', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  ['a date Excel keeps as a date', { days: DAY, hours: '18:00-21:00' }, 'nhận'],
  [
    'a date Excel keeps as a serial',
    { days: 45_976, hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '"45976 18h-21h" → "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a weekday with its date',
    { days: 'Thứ bảy, 15/11/2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a stretch of days',
    { days: '10-12/11/2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "10/11/2025 đến 12/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'several dates',
    { days: '15/11/2025; 16/11/2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ; chủ nhật, 16/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a weekday that is not that day',
    { days: 'Chủ nhật, 15/11/2025', hours: '18h-21h' },
    'từ chối',
    { Giờ: 'không phải Chủ nhật' },
  ],
  [
    'a day that does not exist',
    { days: '31/11/2025', hours: '18h-21h' },
    'từ chối',
    { Giờ: '31/11/2025' },
  ],
  [
    'a date without times',
    { days: '15/11/2025', hours: null },
    'từ chối',
    { Ngày: 'chưa ghi giờ' },
  ],
  [
    'a time Excel keeps as a number',
    { hours: new Date('1899-12-30T07:30:00Z') },
    'từ chối',
    { Giờ: 'dạng số của Excel' },
  ],
  ['no hours at all', { days: null, hours: null }, 'nhận'],
  [
    'a phone with dots',
    { phone: '0200.3825.123' },
    'nhận, có sửa',
    { SĐT: '"0200.3825.123" → "0200 382 5123"' },
  ],
  [
    'a phone that lost its zero',
    { phone: 2_438_251_234 },
    'nhận, có sửa',
    { SĐT: '"2438251234" → "024 3825 1234"' },
  ],
  [
    'a phone with the country code',
    { phone: '+84 24 3825 1234' },
    'nhận, có sửa',
    { SĐT: '→ "024 3825 1234"' },
  ],
  ['a call centre', { phone: '1900.0000' }, 'nhận, có sửa', { SĐT: '→ "1900 0000"' }],
  ['a mobile number', { phone: '0900.000.000' }, 'từ chối', { SĐT: 'số di động cá nhân' }],
  [
    'a mobile number that lost its zero',
    { phone: 900_000_000 },
    'từ chối',
    { SĐT: 'số di động cá nhân' },
  ],
  [
    'two numbers in a cell',
    { phone: '024 0000 0000 hoặc 024 0000 0001' },
    'từ chối',
    { SĐT: 'không phải một số điện thoại' },
  ],
  [
    'a mobile number in a remark',
    { note: 'Gọi anh A 0900 000 000' },
    'từ chối',
    { 'Ghi chú': 'số di động cá nhân' },
  ],
  [
    'a commune by its old name',
    { unit: 'Xã Mẫu Cũ' },
    'nhận, có sửa',
    { 'XA/PHUONG': '"Xã Mẫu Cũ" → "xã Mẫu Một (98001)"' },
  ],
  [
    'an old township with its district',
    { unit: 'TT. Mẫu Trấn, huyện Ví Dụ' },
    'nhận, có sửa',
    { 'XA/PHUONG': '→ "phường Mẫu Hai (98002)"' },
  ],
  [
    'an old commune that was split',
    { unit: 'xã Mẫu Chia' },
    'từ chối',
    {
      'XA/PHUONG': 'nay thuộc nhiều nơi: xã Mẫu Một (98001), Ví Dụ, phường Mẫu Hai (98002), Ví Dụ',
    },
  ],
  [
    'a commune without accents',
    { unit: 'mau hai' },
    'nhận, có sửa',
    { 'XA/PHUONG': '→ "phường Mẫu Hai (98002)"' },
  ],
  ['a commune abbreviated', { unit: 'P.Mẫu Hai' }, 'nhận'],
  ['a commune by its code', { unit: '98002' }, 'nhận'],
  [
    'a commune by a code that lost its zeros, and that a province has',
    { unit: 98 },
    'nhận, có sửa',
    { 'XA/PHUONG': '"98" → "xã Mẫu Bốn (00098)"' },
  ],
  [
    'a commune of another province',
    { unit: 'Mẫu Ba' },
    'từ chối',
    { 'XA/PHUONG': 'không tìm thấy' },
  ],
  [
    'a commune that does not exist',
    { unit: 'Mẫu Không' },
    'từ chối',
    { 'XA/PHUONG': 'không tìm thấy' },
  ],
  ['no commune', { unit: null }, 'từ chối', { 'XA/PHUONG': 'còn thiếu' }],
  [
    'spaces around and inside',
    { address: '  Số 5,   đường Ví Dụ ' },
    'nhận, có sửa',
    { 'Địa chỉ': '→ "Số 5, đường Ví Dụ"' },
  ],
  [
    'accents as letters of their own',
    { name: NFD },
    'nhận, có sửa',
    { 'TEN DIEM HO TRO': '→ "Điểm ví dụ chữ tổ hợp"' },
  ],
  ['TCVN3', { name: '§iÓm hç trî vÝ dô' }, 'từ chối', { 'TEN DIEM HO TRO': 'TCVN3' }],
  ['VNI', { address: 'Soá 5 ñöôøng Ví Duï' }, 'từ chối', { 'Địa chỉ': 'VNI' }],
  [
    'UTF-8 read as something else',
    { note: 'Äiá»ƒm há»— trá»£' },
    'từ chối',
    { 'Ghi chú': 'bảng mã bị đọc sai' },
  ],
  ['no name', { name: null }, 'từ chối', { 'TEN DIEM HO TRO': 'còn thiếu' }],
  ['no address', { address: null }, 'từ chối', { 'Địa chỉ': 'chưa ghi điểm ở đâu' }],
  ['a blank row', { isBlank: true }, 'dòng trống'],
  [
    'services in a list of lines',
    { services: '- Cài VNeID\n- Kích hoạt mức 2' },
    'nhận, có sửa',
    { 'Nội dung hỗ trợ': '→ "Cài ứng dụng VNeID; Kích hoạt tài khoản"' },
  ],
  [
    'a service nobody knows',
    { services: 'Sửa điện thoại' },
    'từ chối',
    { 'Nội dung hỗ trợ': 'không có trong các lựa chọn' },
  ],
  ['no service', { services: null }, 'từ chối', { 'Nội dung hỗ trợ': 'còn thiếu' }],
  [
    'a mobile point told by its name',
    { name: 'Tổ lưu động ví dụ', kind: null },
    'nhận, có sửa',
    { 'Hình thức': 'hiểu là "Lưu động"' },
  ],
  [
    'a place told by its name',
    { name: 'Nhà văn hóa ví dụ thôn 3' },
    'nhận, có sửa',
    { 'Loại nơi': 'hiểu là "Nhà văn hóa"' },
  ],
  [
    'a kind in other words',
    { kind: 'Điểm cố định' },
    'nhận, có sửa',
    { 'Hình thức': '→ "Cố định"' },
  ],
  ['a position', { position: '10.5, 106.75' }, 'nhận'],
  [
    'a position the wrong way round',
    { position: '106.75, 10.5' },
    'từ chối',
    { 'Toạ độ (Google Maps)': 'viết ngược' },
  ],
  [
    'a position abroad',
    { position: '48.85, 2.35' },
    'từ chối',
    { 'Toạ độ (Google Maps)': 'nằm ngoài Việt Nam' },
  ],
  [
    'a link to a foreign host',
    { note: 'Xem https://example.com/a' },
    'từ chối',
    { 'Ghi chú': 'chưa được phép' },
  ],
  [
    'a foot line',
    {
      name: 'Tổng cộng: 60 điểm',
      address: null,
      unit: null,
      days: null,
      hours: null,
      services: null,
      kind: null,
    },
    'từ chối',
    { 'XA/PHUONG': 'còn thiếu' },
  ],
];
