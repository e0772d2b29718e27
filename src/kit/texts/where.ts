import type { KitWords } from '../kit-facts.ts';
import { lastDayInside } from './paragraphs.ts';

/** Places where people pass or wait, and what hangs well there. */
const PLACES = [
  {
    where: 'Trường học',
    items: [
      'huong-dan-a4.pdf ở bảng tin, cổng trường',
      'truong-hoc.docx: lời nói giờ chào cờ, phiếu mang về nhà',
      'truong-hoc.pptx: trình chiếu cho lớp học, giờ chào cờ',
    ],
  },
  {
    where: 'Chung cư, tòa nhà',
    items: [
      'thang-may-20x20.pdf trong thang máy, sảnh',
      'khung hình 1080x1920 cho màn hình dọc',
      'tin-gui-nguoi-than.txt cho nhóm Zalo của tòa nhà',
    ],
  },
  {
    where: 'Khu công nghiệp, nhà máy',
    items: [
      'huong-dan-a3.pdf ở cổng, nhà ăn, chỗ chấm công',
      'to-roi-a6.pdf phát giờ nghỉ; bài đọc ngắn trên loa đầu ca',
    ],
  },
  {
    where: 'Chợ, siêu thị',
    items: ['huong-dan-a3.pdf ở lối vào', 'bài đọc ngắn trên loa; to-roi-a6.pdf ở quầy'],
  },
  {
    where: 'Bệnh viện, trạm y tế',
    items: [
      'chu-to-a4.pdf ở chỗ ngồi chờ, cho người mắt kém',
      'khung hình 1920x1080 cho tivi phòng chờ, tắt tiếng',
    ],
  },
  {
    where: 'Bến xe, nhà ga, bến phà',
    items: ['khau-hieu-a3.pdf ở lối đi', 'khung hình cho bảng điện tử giữa các giờ chạy xe'],
  },
  {
    where: 'Trụ sở, nơi tiếp dân, một cửa',
    items: [
      'de-ban-a4.pdf trên bàn; huong-dan-a4.pdf ở bảng tin',
      'the-deo-86x54.pdf cho tổ hỗ trợ',
    ],
  },
];

/**
 * What to hang where, by kind of place.
 * @param words the consultation in the place
 */
export const whereLines = (words: KitWords): string[] => [
  'TREO GÌ Ở ĐÂU (gợi ý)',
  `${words.sheet.place}: treo đến ${lastDayInside(words)}, rồi gỡ.`,
  '',
  ...PLACES.flatMap(({ where, items }) => [
    where.toLocaleUpperCase('vi'),
    ...items.map((item) => `- ${item}`),
    '',
  ]),
  'Treo ngang tầm mắt, chỗ sáng, không để kính lóa che mã. Xin phép người quản lý nơi treo.',
];
