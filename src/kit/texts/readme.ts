import { dayNumberAt, formatDay, isoDayOf } from '../../model/time/vietnam-clock.ts';
import type { KitWords } from '../kit-facts.ts';
import type { Kit } from '../kit-order.ts';
import { lastMomentOfKit } from './suggested-tasks.ts';

/**
 * What lies in a kit and what to do with it.
 * @param words the consultation in the place
 * @param kit what was made, and what could not be
 */
export function readmeLines(words: KitWords, { gaps }: Kit): string[] {
  const { sheet, more, now } = words;
  const isOver = sheet.ended !== undefined;
  return [
    'BỘ TÀI LIỆU',
    '',
    sheet.title,
    `Nơi: ${sheet.place}`,
    ...(sheet.isSample ? ['BẢN MẪU: chưa có cơ quan phát hành.'] : []),
    ...(sheet.trial
      ? ['BẢN THỬ, KHÔNG IN: trang chưa có địa chỉ thật, mã QR chưa dẫn tới đâu.']
      : []),
    isOver
      ? `${sheet.ended ?? ''}. Bộ này chỉ còn tờ, khung hình và bài báo tin đã kết thúc.`
      : `${sheet.deadline.label}: ${more.lastDay}.`,
    ...(isOver
      ? []
      : more.deadlines.map((one) => `- ${one.label}: ${lastMomentOfKit(one)} (${one.setBy})`)),
    `Mã bản in: ${sheet.code}. Địa chỉ: ${sheet.qr.typedAddress}`,
    `Lập ngày ${formatDay(isoDayOf(dayNumberAt(now)))}.`,
    '',
    'TRONG BỘ CÓ',
    '1-ban-in: áp phích, tờ rơi, thẻ, tờ dán thang máy (PDF). In đúng khổ, không chọn “vừa trang”.',
    '2-man-hinh: khung hình cho bảng điện tử, tivi; xem lich-chieu.txt trong mỗi thư mục.',
    ...(isOver
      ? ['4-bai-dang: bài báo tin đã kết thúc.']
      : [
          '3-tin-nhan: tin không dấu và có dấu, đã đếm số tin; phiếu đặt tin với nhà mạng.',
          '4-bai-dang: bài cho Zalo, Facebook, hình vuông kèm bài, tin gửi người thân.',
          '5-bao-chi: bài viết cho báo, cổng thông tin (Word).',
          '6-phat-thanh: bài đọc trên loa, số và ngày đã viết thành chữ.',
          '7-van-ban: công văn, kế hoạch gợi ý và phụ lục (Word, thể thức theo Nghị định 30/2020/NĐ-CP).',
          '8-theo-noi: cho trường học; treo gì ở đâu.',
          '9-lich: thời hạn cho lịch điện tử (.ics).',
        ]),
    'SHA256SUMS.txt: dấu vân tay của từng tệp, để biết tệp có bị sửa không.',
    '',
    'NHỚ',
    '- Công văn, kế hoạch là gợi ý. Cơ quan tự quyết định, điền chỗ “……”, tự chịu trách nhiệm.',
    '- Mọi lựa chọn trong ứng dụng ngang nhau. Không gợi ý người dân chọn lựa chọn nào.',
    '- Trước khi treo, quét thử mã bằng điện thoại. Hết hạn thì gỡ.',
    ...(gaps.length > 0 ? ['', 'CHƯA LÀM ĐƯỢC'] : []),
    ...gaps.map(({ path, why }) => `- ${path}: ${why}`),
  ];
}
