/**
 * The columns of a sheet of support points: what a ward office calls them, and what each is here.
 */

/** Fields of `support-points.csv`, in the order of its columns. */
export const FIELDS = [
  'id',
  'name',
  'kind',
  'placeKind',
  'status',
  'movedTo',
  'unit',
  'area',
  'address',
  'position',
  'hours',
  'exceptions',
  'sessions',
  'services',
  'access',
  'phone',
  'email',
  'zalo',
  'runBy',
  'bring',
  'campaigns',
  'validFrom',
  'validThrough',
  'note',
  'source',
  'sourceTitle',
  'approvedBy',
  'checkedOn',
] as const;
export type Field = (typeof FIELDS)[number];

/** Columns a sheet may have that become part of another field, or of none. */
export type SheetField = Field | 'province' | 'days' | 'lat' | 'lng' | 'number' | 'private';

interface SheetColumn {
  field: SheetField;
  /** The header in the template. */
  header: string;
  /** Other headers seen in offices: no accents, lower case. A header may go on behind an alias. */
  aliases: readonly string[];
}

const column = (field: SheetField, header: string, ...aliases: string[]): SheetColumn => ({
  field,
  header,
  aliases,
});

export const COLUMNS: readonly SheetColumn[] = [
  column('id', 'Mã điểm', 'ma diem', 'ma so diem'),
  column(
    'name',
    'Tên điểm',
    'ten diem',
    'ten dia diem',
    'dia diem',
    'diem ho tro',
    'noi ho tro',
    'ten',
  ),
  column('kind', 'Loại điểm', 'loai diem', 'hinh thuc', 'loai hinh', 'loai', 'co dinh'),
  column('placeKind', 'Loại nơi', 'loai noi', 'loai dia diem'),
  column('status', 'Tình trạng', 'tinh trang', 'trang thai'),
  column('movedTo', 'Mã điểm mới', 'ma diem moi', 'chuyen den', 'chuyen toi'),
  column(
    'unit',
    'Xã, phường, đặc khu',
    'xa',
    'phuong',
    'xa phuong',
    'phuong xa',
    'ten xa',
    'don vi hanh chinh',
    'dia ban',
    'ma don vi',
    'don vi',
  ),
  column('province', 'Tỉnh, thành phố', 'tinh', 'tinh thanh', 'tinh thanh pho'),
  column(
    'area',
    'Phục vụ khu vực',
    'phuc vu',
    'khu vuc',
    'pham vi',
    'doi tuong phuc vu',
    'to dan pho',
    'khu pho',
    'thon',
  ),
  column('address', 'Địa chỉ', 'dia chi', 'noi dat'),
  column('position', 'Tọa độ', 'toa do', 'vi tri'),
  column('lat', 'Vĩ độ', 'vi do', 'lat'),
  column('lng', 'Kinh độ', 'kinh do', 'long', 'lng'),
  column('days', 'Ngày làm việc', 'ngay lam viec', 'ngay truc', 'ngay', 'thu'),
  column(
    'hours',
    'Giờ làm việc',
    'gio',
    'gio lam viec',
    'thoi gian',
    'gio truc',
    'gio mo cua',
    'gio hoat dong',
  ),
  column('exceptions', 'Ngày khác thường', 'ngay khac thuong', 'ngay nghi'),
  column('sessions', 'Lịch theo ngày', 'lich', 'lo trinh', 'lich trinh'),
  column(
    'services',
    'Hỗ trợ việc gì',
    'ho tro',
    'giup viec gi',
    'duoc giup',
    'noi dung',
    'dich vu',
    'viec ho tro',
    'cong viec',
  ),
  column('access', 'Tiếp cận', 'tiep can', 'di lai ho tro', 'di lai', 'xe lan', 'nguoi khuyet tat'),
  column('phone', 'Điện thoại', 'dien thoai', 'so dien thoai', 'dt', 'sdt', 'so dt', 'lien he'),
  column('email', 'Thư điện tử', 'thu dien tu', 'email', 'e mail', 'hop thu'),
  column('zalo', 'Zalo OA', 'zalo'),
  column(
    'runBy',
    'Đơn vị phụ trách',
    'don vi phu trach',
    'luc luong',
    'phu trach',
    'ai phu trach',
    'don vi thuc hien',
    'to cong tac',
  ),
  column('bring', 'Mang theo', 'mang theo', 'giay to'),
  column('campaigns', 'Đợt lấy ý kiến', 'dot', 'dot lay y kien', 'ma dot'),
  column('validFrom', 'Từ ngày', 'tu ngay', 'ngay bat dau'),
  column('validThrough', 'Đến hết ngày', 'den het ngay', 'den ngay', 'ngay ket thuc'),
  column('note', 'Ghi chú', 'ghi chu', 'luu y'),
  column('source', 'Địa chỉ trang nguồn', 'dia chi trang', 'duong dan', 'link'),
  column('sourceTitle', 'Nguồn, văn bản', 'nguon', 'van ban', 'can cu'),
  column('approvedBy', 'Đơn vị duyệt', 'don vi duyet', 'duyet', 'phe duyet'),
  column('checkedOn', 'Ngày kiểm tra', 'ngay kiem tra', 'ngay cap nhat', 'kiem tra ngay'),
  column('number', 'STT', 'stt', 'tt', 'so tt', 'so thu tu'),
  column(
    'private',
    'Cán bộ phụ trách',
    'can bo',
    'ho va ten',
    'ho ten',
    'nguoi phu trach',
    'dau moi',
    'nguoi lien he',
  ),
];

/** The header of the template for a field. */
export const headerOf = (field: SheetField): string =>
  COLUMNS.find((one) => one.field === field)?.header ?? field;
