import type { BoardFeed } from './board-feed.ts';
import { dayNumberAt, formatDay, isoDayOf } from '../model/time/vietnam-clock.ts';
import type { UsbFolder } from './usb-folders.ts';

/** Windows' own editor knows UTF-8 by this mark, and lines by these two signs. */
const BYTE_ORDER_MARK = '\u{FEFF}';
const LINE_END = '\r\n';

/**
 * Lines as a text file that opens well in any Windows and on LED controllers.
 * @param lines without line ends
 */
export const textFile = (lines: readonly string[]): string =>
  BYTE_ORDER_MARK + lines.map((line) => line.normalize('NFC') + LINE_END).join('');

/**
 * What to do with the USB pack, for the operator at the board with a laptop.
 * @param folders its pictures
 * @returns lines of `DOC-TRUOC.txt`
 */
export function usbReadme(feed: BoardFeed, folders: readonly UsbFolder[]): string[] {
  const { width, height, name } = feed.board;
  const size = `${width} × ${height}`;
  const made = formatDay(isoDayOf(dayNumberAt(feed.now)));
  const seconds = feed.due[0]?.seconds ?? 8;
  const [first, ...others] = folders;
  return [
    'KHUNG HÌNH CHO BẢNG ĐIỆN TỬ, MÀN HÌNH',
    '',
    `Đợt lấy ý kiến: ${feed.campaign.title}`,
    `Bảng: ${name}, ${size} điểm ảnh`,
    `Gói lập ngày ${made}.${feed.isLocal ? '' : ` Bản mới nhất: ${feed.base}khung-hinh.zip`}`,
    '',
    'TRONG GÓI CÓ',
    `- ${first?.name ?? 'khung-hinh'}: ảnh chiếu từ bây giờ${first?.until ? ` đến ${first.until}` : ''}.`,
    ...others.map(
      (folder) =>
        `- ${folder.name}: ảnh chiếu từ ${folder.since ?? ''}${folder.until ? ` đến ${folder.until}` : ''}.`,
    ),
    '- chu-chay.txt: chữ chạy cho bảng chữ, mỗi dòng một câu.',
    '- index.html: trang tự chiếu, mở được khi không có mạng.',
    '- playlist.smil, playlist.json: danh sách cho đầu phát đọc được tệp SMIL, JSON.',
    ...(feed.isLocal && feed.base !== ''
      ? [`- mrss.xml: danh sách theo địa chỉ ${feed.base}`]
      : []),
    '',
    'BẢNG LED DÙNG CARD HUIDU, COLORLIGHT VÀ CÁC CARD NẠP BẰNG USB',
    '1. Giải nén gói này ra một thư mục trên máy tính.',
    '2. Mở phần mềm soạn chương trình đi kèm card (Huidu: HDPlayer).',
    `3. Tạo chương trình mới đúng ${size} điểm ảnh, bằng đúng cỡ bảng.`,
    `4. Thêm các ảnh trong thư mục ${first?.name ?? 'khung-hinh'}, theo số ở đầu tên.`,
    `5. Mỗi ảnh để ${seconds} giây. Không phóng to, không thu nhỏ, không cắt ảnh.`,
    '6. Gửi chương trình tới card qua mạng, hoặc xuất ra USB rồi cắm vào card.',
    '7. Đứng xa như người đi đường, xem hết một vòng. Thử quét mã nếu có.',
    'Tên nút bấm có thể khác theo đời phần mềm. Các bước này chưa thử trên máy thật.',
    '',
    'TIVI, ĐẦU PHÁT, MÁY TÍNH CÓ TRÌNH DUYỆT',
    '1. Chép cả thư mục đã giải nén sang máy đó.',
    '2. Đặt đúng ngày giờ của máy: trang này tự đổi ảnh theo đồng hồ của máy.',
    '3. Mở index.html. Chạm hoặc bấm chuột một lần để xem toàn màn hình.',
    'Tivi chỉ xem được ảnh từ USB: chép riêng thư mục ảnh, bật trình chiếu.',
    '',
    'KHI ĐỔI NGÀY',
    ...(others.length > 0
      ? [
          'Bảng nạp bằng USB không tự đổi ảnh. Ghi vào lịch:',
          ...others.map(({ name: folder, since }) => `- ${since ?? ''}: thay bằng ${folder}.`),
        ]
      : ['Đợt lấy ý kiến đã kết thúc. Gỡ chương trình này khi bảng có việc khác.']),
    '',
    'CHỮ CHẠY',
    'Mở chu-chay.txt, chép từng câu vào mục chữ của phần mềm. Tệp viết bằng UTF-8.',
    '',
    `Trang của đợt lấy ý kiến: ${feed.campaign.page}`,
  ];
}
