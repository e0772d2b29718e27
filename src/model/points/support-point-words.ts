/**
 * The fixed choices of a support point, and what each is called on the site and in the sheet.
 */

/** What a point can help with. */
export const SERVICES = [
  'install',
  'register',
  'activate',
  'passcode',
  'opinion',
  'paper-form',
] as const;
export type Service = (typeof SERVICES)[number];

export const SERVICE_LABEL: Record<Service, string> = {
  install: 'cài ứng dụng VNeID',
  register: 'đăng ký mức 2',
  activate: 'kích hoạt tài khoản',
  passcode: 'quên mật khẩu, passcode',
  opinion: 'góp ý trên VNeID',
  'paper-form': 'nhận góp ý bằng giấy',
};

/** What kind of place a point is in. */
export const PLACE_KINDS = [
  'committee',
  'police',
  'service-centre',
  'office',
  'cultural-house',
  'market',
  'school',
  'apartments',
  'industrial-zone',
  'supermarket',
  'hospital',
  'bus-station',
  'train-station',
  'fishing-port',
  'other',
] as const;
type PlaceKind = (typeof PLACE_KINDS)[number];

export const PLACE_KIND_LABEL: Record<PlaceKind, string> = {
  committee: 'Ủy ban nhân dân',
  police: 'Công an',
  'service-centre': 'Trung tâm phục vụ hành chính công',
  office: 'cơ quan khác',
  'cultural-house': 'nhà văn hóa',
  market: 'chợ',
  school: 'trường học',
  apartments: 'chung cư',
  'industrial-zone': 'khu công nghiệp, công ty',
  supermarket: 'siêu thị',
  hospital: 'bệnh viện, trạm y tế',
  'bus-station': 'bến xe',
  'train-station': 'nhà ga',
  'fishing-port': 'cảng cá',
  other: 'nơi khác',
};

/** What helps people who do not move, see or hear well. Empty: not known. */
export const ACCESS = [
  'wheelchair',
  'no-wheelchair',
  'elderly-help',
  'sign-language',
  'home-visit',
] as const;
export type Access = (typeof ACCESS)[number];

export const ACCESS_LABEL: Record<Access, string> = {
  wheelchair: 'xe lăn vào được',
  'no-wheelchair': 'xe lăn chưa vào được',
  'elderly-help': 'có người giúp người cao tuổi',
  'sign-language': 'có người biết ngôn ngữ ký hiệu',
  'home-visit': 'đến tận nhà',
};

export const POINT_KINDS = ['fixed', 'mobile'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

export const POINT_KIND_LABEL: Record<PointKind, string> = {
  fixed: 'cố định',
  mobile: 'lưu động',
};

/** What an editor types; the status of a day is computed from it and the calendar. */
export const POINT_STATUSES = ['open', 'planned', 'moved', 'closed'] as const;
export type PointStatus = (typeof POINT_STATUSES)[number];

export const POINT_STATUS_LABEL: Record<PointStatus, string> = {
  open: 'đang hoạt động',
  planned: 'sắp mở',
  moved: 'đã chuyển nơi khác',
  closed: 'đã đóng',
};
