/**
 * Words of several syllables that read badly when a line breaks inside them. Vietnamese puts a
 * space between syllables, so the layout cannot know; the list holds what titles here are made of.
 */
const compounds = [
  '(?:thành phố )?Hồ Chí Minh',
  'Đại hội [IVXLC]+',
  'Đề án \\d+',
  '(?:khóa|nhiệm kỳ|số|bước|điều|khoản) [\\dIVXLC/–-]+',
  '(?:trước )?ngày [\\d/]+',
  'năm \\d{4}',
  'của Đảng',
  'góp ý|lấy ý kiến|ý kiến|dự thảo|văn kiện|nghị quyết|sửa đổi|bổ sung|một số|hiến pháp|quốc hội',
  'ứng dụng|trang chủ|danh sách|đăng nhập|tài khoản|định danh|đồng ý|nội dung|mật khẩu|mã OTP',
  'nhân dân|người dân|cải cách|hành chính|chuyển đổi số|cơ quan|thường trực|ban chỉ đạo|ủy ban',
  'thành phố|cộng hòa|xã hội|chủ nghĩa|kiểm tra|Hà Nội|Hà Tĩnh|Đà Nẵng|Cần Thơ|kết thúc|thông báo|địa chỉ|bên dưới|quét mã|thời hạn|Việt Nam|mỗi người',
];

/** A dash belongs to the word before it: it must not open a line. */
const phrase = new RegExp(
  `["“(]?(?:(?:${compounds.join('|')})(?![\\p{L}])|\\S+)\\S*(?: –(?= ))?`,
  'giu',
);

/**
 * Cuts a text into the pieces a line may break between. Joined by single spaces they are the text.
 *
 * @param text - any Vietnamese text; brought to NFC, white space to single spaces
 * @returns the pieces, in order
 */
export function phrases(text: string): string[] {
  const tidy = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  return tidy.match(phrase) ?? [];
}
