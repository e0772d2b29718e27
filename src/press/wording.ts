/**
 * The fixed words of sheets and frames: everything Vietnamese that no content file supplies. They
 * stand here and not in the templates, so that one place is read when a word is questioned.
 */
export const wording = {
  /** Where no publisher is named in the site's settings. */
  sample: 'Bản mẫu',
  /** Where the site has no real address yet: the code would lead nowhere. */
  trial: 'BẢN THỬ – KHÔNG IN',
  /** The same on a picture for screens. */
  trialShort: 'BẢN THỬ',
  steps: 'Các bước thực hiện',
  /** Over the steps of a closed campaign, which are kept for the record. */
  stepsBefore: 'Các bước khi đợt còn mở',
  scan: 'Quét để xem cách góp ý',
  /** On the sheet of a closed campaign: the address lives on and says so. */
  scanEnded: 'Quét để xem lại',
  /** On the sign of a support point, also once the campaign is closed: its page says what holds. */
  scanPoint: 'Quét để xem điểm này',
  ended: 'Đợt lấy ý kiến',
  code: 'Mã bản in',
  issuedOn: 'Ngày cấp',
  issued: 'cấp',
  validUntil: 'hiệu lực đến',
  /** Before the short title of a consultation. */
  opinion: 'Góp ý',
  suggested: 'Câu gợi ý',
  logo: 'Biểu trưng của',
  /** On the badge of who goes from door to door. */
  team: 'Tổ công nghệ số cộng đồng',
  ownName: 'Họ và tên',
  /** On the pocket card of who helps. */
  stuck: 'Kẹt ở đâu, gỡ ở đó',
  stuckRules:
    'Để bà con tự bấm, tự gõ. Không cầm máy giúp, không đăng nhập trên máy mình, không khuyên chọn ý nào.',
  pointKicker: 'Điểm hỗ trợ góp ý',
  address: 'Địa chỉ',
  hours: 'Giờ làm việc',
  services: 'Giúp bạn',
} as const;

/** How every alternative text of a code begins; the proof finds the code of a sheet by it. */
export const qrAltStart = 'Mã QR dẫn tới ';

/**
 * Says in words where a QR symbol leads, for people who hear the sheet.
 *
 * @param typedAddress - the address as people type it
 * @param point - the support point whose page it is, if it is one's
 * @returns the alternative text
 */
export function qrAltText(typedAddress: string, point?: string): string {
  return point === undefined
    ? `${qrAltStart}địa chỉ ${typedAddress}`
    : `${qrAltStart}trang của điểm hỗ trợ ${point}, địa chỉ ${typedAddress}`;
}
