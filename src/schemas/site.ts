import { z } from 'zod';
import { brandnameFault } from '../model/sms/sms-letters.ts';
import { day, id, problem, sources, text, webAddress } from './common.ts';

const host = z
  .string()
  .regex(
    /^(http:\/\/)?([a-z0-9-]+\.)+[a-z]{2,}$/,
    problem(
      'không phải một tên miền',
      'viết như "vneid.gov.vn", không có https:// và dấu /; trang chỉ mở được bằng http:// thì viết "http://tên-miền"',
    ),
  );

/** A public key as minisign writes it, without its comment. */
export const publicKey = z
  .string()
  .regex(
    /^RW[Q-T][A-Za-z0-9+/]{53}$/,
    problem(
      'không phải khóa công khai của minisign',
      'chép nguyên dòng 56 chữ bắt đầu bằng RW, do lệnh npm run sign -- --khoa-moi in ra',
    ),
  );

/** `content/site.yaml`: who publishes, what the site links to. */
export const site = z.strictObject({
  name: text(60).describe('Tên trang, hiện ở đầu mọi trang'),
  shortName: text(12)
    .optional()
    .describe('Tên ngắn dưới biểu tượng trên màn hình điện thoại; bỏ trống thì dùng tên trang'),
  description: text(200).describe('Một câu nói trang này dùng để làm gì'),
  publisher: z
    .strictObject({
      name: text(160).describe('Tên đầy đủ của cơ quan chịu trách nhiệm nội dung'),
      address: text(200).optional().describe('Địa chỉ trụ sở'),
      email: z.email().optional().describe('Thư điện tử công khai của cơ quan'),
      brandname: z
        .string()
        .refine(
          (name) => brandnameFault(name) === null,
          problem(
            'quá dài hoặc có ký tự nhà mạng từ chối',
            'nhiều nhất 11 ký tự: chữ không dấu, số, dấu chấm, dấu trừ',
          ),
        )
        .optional()
        .describe('Tên người gửi tin nhắn (brandname) đã đăng ký với nhà mạng'),
      logo: z
        .string()
        .regex(
          /^\/[a-z0-9/-]+\.(svg|png)$/,
          problem(
            'không phải đường dẫn tới tệp SVG hoặc PNG',
            'chép tệp vào public/ rồi viết như "/bieu-trung.svg", chữ thường không dấu',
          ),
        )
        .optional()
        .describe('Biểu trưng in ở đầu bản in: tệp SVG hoặc PNG trong public/'),
    })
    .optional()
    .describe('Cơ quan phát hành. Bỏ trống thì mọi trang và bản in ghi "Bản mẫu"'),
  helpline: z
    .strictObject({
      name: text(60).describe('Tên tổng đài'),
      number: z
        .string()
        .regex(
          /^1[89]00(\.?\d{2,4}){1,2}$/,
          problem('không phải số tổng đài 1800 hoặc 1900', 'viết như "1900.0368"'),
        )
        .describe('Số tổng đài công khai'),
      purpose: text(200).describe('Gọi khi nào'),
      sources,
    })
    .describe('Tổng đài hỗ trợ'),
  officialLinks: z
    .array(
      z.strictObject({
        title: text(120).describe('Tên trang'),
        url: webAddress.describe('Địa chỉ'),
        purpose: text(200).describe('Vào đó để làm gì'),
        sources,
      }),
    )
    .describe('Các trang chính thức'),
  stores: z
    .array(
      z.strictObject({
        name: text(60).describe('Tên kho ứng dụng'),
        developer: text(120).describe('Tên nhà phát triển phải thấy trong kho'),
        url: webAddress.optional().describe('Địa chỉ trong kho; chỉ ghi khi đã có người mở thử'),
        sources,
      }),
    )
    .describe('Kho ứng dụng'),
  accountGuides: z
    .strictObject({
      register: id.describe('Mã hướng dẫn đăng ký tài khoản'),
      activate: id.describe('Mã hướng dẫn kích hoạt tài khoản'),
    })
    .optional()
    .describe('Hai hướng dẫn về tài khoản mà trang sau mã QR dẫn tới'),
  linkHosts: z
    .array(host)
    .min(1)
    .describe(
      'Tên miền được phép có trong đường dẫn. Tên miền con phải ghi riêng. Trang chỉ có http:// thì ghi cả "http://" ở đầu',
    ),
  map: z
    .strictObject({
      file: z
        .string()
        .regex(
          /^(\/|\.\.?\/)?([\w.-]+\/)*[\w-]+\.pmtiles$/,
          problem(
            'không phải đường dẫn tới một tệp .pmtiles',
            'viết như "/ban-do/tinh.pmtiles" (tệp trong public) hoặc "../ban-do/tinh.pmtiles" (tính từ thư mục nội dung)',
          ),
        )
        .describe(
          'Tệp bản đồ nền PMTiles. Bắt đầu bằng /: tệp trong public; không: đường dẫn tính từ thư mục nội dung, tới tệp để ngoài thư mục đó. Bản đồ phải có quần đảo Hoàng Sa và quần đảo Trường Sa',
        ),
      attribution: text(200).describe('Ghi công nguồn bản đồ, hiện ngay trên bản đồ'),
    })
    .optional()
    .describe('Bản đồ nền của riêng cơ quan. Bỏ trống thì không có nút xem bản đồ'),
  warnings: z
    .array(
      z.strictObject({
        title: text(120).describe('Dấu hiệu hoặc việc cần tránh, một câu ngắn'),
        body: text(500).describe('Giải thích và cách xử lý'),
        sources,
      }),
    )
    .describe('Cảnh báo lừa đảo'),
  signingKeys: z
    .array(
      z.strictObject({
        key: publicKey.describe('Khóa công khai: dòng 56 chữ bắt đầu bằng RW'),
        since: day.optional().describe('Dùng để ký từ ngày nào'),
      }),
    )
    .min(1)
    .optional()
    .describe(
      'Khóa công khai để kiểm chữ ký của trang, khóa đang dùng ghi trước. Hiện ở trang Kiểm tra mã bản in. Khóa bị lộ thì xóa khỏi đây',
    ),
  offline: z
    .boolean()
    .default(true)
    .describe(
      'Lưu trang đã xem vào điện thoại để mở lại khi không có mạng. Ghi false để tắt và xóa bản đã lưu',
    ),
});

export type SiteEntry = z.infer<typeof site>;
