/** The words of the template: the order of its columns, how to fill each, and made-up examples. */
import type { Field } from './columns.ts';

/** The columns of the template: what every point needs stands first. */
export const TEMPLATE_FIELDS: readonly Field[] = [
  'name',
  'kind',
  'placeKind',
  'unit',
  'address',
  'hours',
  'sessions',
  'exceptions',
  'services',
  'area',
  'position',
  'phone',
  'email',
  'zalo',
  'runBy',
  'bring',
  'access',
  'campaigns',
  'validFrom',
  'validThrough',
  'status',
  'movedTo',
  'note',
  'source',
  'sourceTitle',
  'approvedBy',
  'checkedOn',
  'id',
];

interface Note {
  required?: boolean;
  how: string;
  /** Width of the column, in letters. */
  width?: number;
}

export const NOTES: Partial<Record<Field, Note>> = {
  name: {
    required: true,
    width: 32,
    how: 'Tên như treo ở cửa. Hai điểm trong một xã, phường không cùng tên.',
  },
  kind: { required: true, width: 12, how: 'Chọn: Cố định hoặc Lưu động.' },
  placeKind: { how: 'Chọn loại nơi.' },
  unit: {
    required: true,
    width: 24,
    how: 'Tên xã, phường, đặc khu từ 7/2025, hoặc mã năm số. Tên cũ cũng được nếu nay chỉ thuộc một nơi.',
  },
  address: {
    required: true,
    width: 36,
    how: 'Số nhà, đường, thôn, khu phố. Điểm lưu động không có địa chỉ thì ghi nơi ở cột Lịch theo ngày.',
  },
  hours: {
    width: 36,
    how: 'Giờ trong tuần: "T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30". Qua nửa đêm: "T6 18:00-02:00". Suốt ngày đêm: "24/7". Chưa rõ thì để trống.',
  },
  sessions: {
    width: 40,
    how: 'Buổi theo ngày, mỗi buổi một dòng trong ô hoặc cách nhau dấu chấm phẩy: "15/11/2025 18:00-21:00 tại Nhà văn hóa thôn 3".',
  },
  exceptions: {
    width: 26,
    how: 'Ngày khác giờ thường: "02/09/2025 nghỉ; 31/12/2025 07:30-11:30".',
  },
  services: {
    required: true,
    width: 36,
    how: 'Chọn một việc, hoặc viết nhiều việc cách nhau dấu chấm phẩy.',
  },
  area: { width: 26, how: 'Khu phố, tổ dân phố, thôn, công ty mà điểm phục vụ.' },
  position: { width: 22, how: 'Vĩ độ, kinh độ chép từ bản đồ: "10.77653, 106.70098".' },
  phone: {
    width: 16,
    how: 'Số công khai của đơn vị: 02…, 1800, 1900. Không ghi số di động cá nhân.',
  },
  email: { width: 24, how: 'Hộp thư công khai của đơn vị.' },
  zalo: { width: 24, how: 'Địa chỉ Zalo OA của đơn vị: https://zalo.me/…' },
  runBy: {
    width: 26,
    how: 'Công an xã, Tổ công nghệ số cộng đồng, Đoàn thanh niên, … Không ghi tên riêng.',
  },
  bring: { width: 26, how: 'Người dân mang theo gì.' },
  access: {
    width: 26,
    how: 'Chọn một, hoặc viết nhiều ý cách nhau dấu chấm phẩy. Chưa rõ thì để trống.',
  },
  campaigns: { width: 26, how: 'Chọn đợt lấy ý kiến. Điểm thường xuyên thì để trống.' },
  validFrom: { width: 14, how: 'Ngày đầu phục vụ, như 01/11/2025.' },
  validThrough: { width: 14, how: 'Ngày cuối phục vụ, như 15/11/2025.' },
  status: {
    width: 18,
    how: 'Để trống là đang hoạt động. Điểm đóng hoặc chuyển thì chọn ở đây; đừng xóa dòng.',
  },
  movedTo: { how: 'Chỉ khi đã chuyển: mã của điểm mới.' },
  note: { width: 36, how: 'Điều người dân cần biết thêm. Không ghi tên, số điện thoại riêng.' },
  source: { width: 26, how: 'Địa chỉ trang web đã đăng, nếu có.' },
  sourceTitle: {
    required: true,
    width: 30,
    how: 'Văn bản hoặc trang đã đăng: tên, số, ngày. Cả tệp chung một văn bản thì ghi một lần ở đầu trang.',
  },
  approvedBy: {
    required: true,
    width: 26,
    how: 'Đơn vị hoặc chức vụ đã duyệt. Chung cả tệp thì ghi một lần ở đầu trang.',
  },
  checkedOn: {
    width: 14,
    how: 'Ngày kiểm tra lại điểm. Để trống là ngày nhập tệp. Quá 30 ngày, trang ghi "chưa kiểm chứng lại".',
  },
  id: {
    width: 26,
    how: 'Để trống: máy đặt. Đã đăng rồi mà đổi tên điểm thì chép mã cũ vào đây, để địa chỉ trang không đổi.',
  },
};

/** Example rows; they must not pass for real places. */
export const EXAMPLES: Partial<Record<Field, string>>[] = [
  {
    name: 'Nhà văn hóa thôn Ví Dụ',
    kind: 'Cố định',
    placeKind: 'Nhà văn hóa',
    unit: 'xã Ví Dụ',
    address: 'Thôn Ví Dụ, đường Ví Dụ',
    hours: 'T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30',
    exceptions: '02/09/2025 nghỉ',
    services: 'Cài ứng dụng VNeID; Kích hoạt tài khoản; Góp ý trên VNeID',
    runBy: 'Tổ công nghệ số cộng đồng (ví dụ)',
    bring: 'Căn cước, điện thoại',
    access: 'Xe lăn vào được; Có người giúp người cao tuổi',
    sourceTitle: 'Kế hoạch ví dụ số 01, ngày 01/11/2025',
    approvedBy: 'Công an xã Ví Dụ',
    checkedOn: '05/11/2025',
  },
  {
    name: 'Tổ lưu động Ví Dụ',
    kind: 'Lưu động',
    unit: 'xã Ví Dụ',
    sessions:
      '10/11/2025 18:00-21:00 tại Chợ Ví Dụ; 11/11/2025-12/11/2025 18:00-21:00 tại Chung cư Ví Dụ',
    services: 'Góp ý trên VNeID',
    area: 'Người bán hàng, người thuê nhà (ví dụ)',
    sourceTitle: 'Kế hoạch ví dụ số 01, ngày 01/11/2025',
    approvedBy: 'Công an xã Ví Dụ',
    checkedOn: '05/11/2025',
  },
];
