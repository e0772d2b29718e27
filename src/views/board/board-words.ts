import { SHEET_WORDS } from '../sheet/sheet-words.ts';

/** Words that stand on boards and come from no content file. */
export const BOARD_WORDS = {
  asked: 'Lấy ý kiến nhân dân',
  subtitle: SHEET_WORDS.subtitle,
  upcoming: 'Sắp diễn ra',
  deadline: 'Thời hạn',
  closing: 'Sắp hết hạn',
  lastDay: 'Hôm nay là ngày cuối',
  /** Where the app takes opinions longer than the place asks. */
  national: 'Trên VNeID',
  steps: 'Cách góp ý',
  point: 'Điểm hỗ trợ',
  needHelp: 'Cần người giúp?',
  askFully: 'Hỏi Công an xã, phường, đặc khu nơi bạn ở',
  ask: 'Hỏi Công an xã, phường, đặc khu',
  ended: 'Đã kết thúc',
  scan: 'Quét mã để xem cách góp ý',
  scanEnded: 'Quét mã để xem lại',
  visit: 'Xem cách góp ý',
  visitShort: 'Gõ địa chỉ',
  visitEnded: 'Xem lại',
  /** While there is no real address: the code would lead nowhere. */
  trial: 'Bản thử, không dùng',
} as const;
