/**
 * Who does what in a suggested plan: what the letters and plans on the site ask for alike, in the words
 * of none of them, with the days of the place. No quota, and no word about which choice to take.
 */
import { PUBLIC } from '../../model/campaign/deadline.ts';
import { lastMomentWords } from '../../model/campaign/last-day.ts';
import type { KitDeadline, KitWords } from '../kit-facts.ts';
import { lastDayInside } from './paragraphs.ts';

/** A role with what is suggested for it. */
interface SuggestedTasks {
  role: string;
  items: readonly string[];
}

/** "hết ngày 14/11/2025": the last moment of a deadline. */
export const lastMomentOfKit = ({ closesAt }: KitDeadline): string =>
  `hết ${lastMomentWords(closesAt)}`;

/**
 * The deadlines of groups other than the public, as sentences behind another one.
 * @returns " Cán bộ, đảng viên: hết ngày 14/11/2025."; empty where there is none
 */
export const groupSentences = ({ more }: KitWords): string =>
  more.deadlines
    .filter(({ audience, kind }) => kind === 'people' && audience !== PUBLIC)
    .map((one) => ` ${one.label}: ${lastMomentOfKit(one)}.`)
    .join('');

/**
 * Roles and their suggested tasks, as a plan lists them.
 * @param words the consultation in the place
 */
export function suggestedTasks(words: KitWords): SuggestedTasks[] {
  const until = `đến ${lastDayInside(words)}`;
  const screens = words.more.deadlines.find(({ kind }) => kind === 'screens');
  const boardsUntil = screens ? `đến ${lastMomentOfKit(screens)}` : until;
  return [
    {
      role: 'Văn phòng Ủy ban nhân dân',
      items: [
        'Gửi kế hoạch và phụ lục kèm theo tới các đơn vị, trường học, khu dân cư.',
        'Theo dõi tiến độ, tổng hợp khó khăn, báo cáo Ủy ban nhân dân. Giờ báo cáo: ……',
      ],
    },
    {
      role: 'Công an',
      items: [
        'Lập điểm hỗ trợ cố định hoặc lưu động; ghi rõ địa chỉ, giờ làm việc, số điện thoại của đơn vị: ……',
        'Giúp người dân cài VNeID, đăng ký và kích hoạt tài khoản mức 2, dùng mục góp ý.',
        'Giữ an ninh, trật tự; nhắc người dân chỉ cài VNeID từ kho ứng dụng, không đưa mật khẩu, mã OTP.',
      ],
    },
    {
      role: 'Phòng (công chức) Văn hóa – Xã hội',
      items: [
        `Đọc bài phát thanh trên loa, ${until}.`,
        `Chiếu khung hình trên bảng điện tử, màn hình, ${boardsUntil}; gỡ khi hết hạn.`,
        `Đăng bài trên cổng thông tin, Zalo, Facebook của địa phương, ${until}.`,
      ],
    },
    {
      role: 'Tổ công nghệ số cộng đồng, Tổ công tác Đề án 06',
      items: [
        'Đi từng nhà khi người dân cần; đeo thẻ có mã, không cầm hộ điện thoại khi người dân nhập mật khẩu.',
        'Người dân tự đọc, tự chọn ý kiến. Không gợi ý lựa chọn nào.',
      ],
    },
    {
      role: 'Trường học',
      items: ['Nói về đợt lấy ý kiến trong giờ chào cờ, họp phụ huynh; phát phiếu mang về nhà.'],
    },
    {
      role: 'Mặt trận Tổ quốc và các đoàn thể',
      items: ['Phổ biến đến đoàn viên, hội viên; cử người giúp người cao tuổi, người khuyết tật.'],
    },
    {
      role: 'Trưởng thôn, tổ dân phố, khu phố; ban quản lý chung cư, chợ, bệnh viện, bến xe, khu công nghiệp',
      items: [
        `Dán áp phích ở bảng tin, sảnh, thang máy; phát tờ rơi, ${until}.`,
        'Quét thử mã trên tờ đã dán; thấy mã bị dán đè thì gỡ và báo Công an.',
      ],
    },
    {
      role: 'Các cơ quan, đơn vị',
      items: [`Phổ biến đến cán bộ, công chức, viên chức, người lao động.${groupSentences(words)}`],
    },
  ];
}
