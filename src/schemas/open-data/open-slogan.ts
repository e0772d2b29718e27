import { z } from 'zod';

/** A slogan as `/du-lieu/khau-hieu.*` publishes it; the descriptions stand on the page, too. */
export const openSlogan = z.strictObject({
  id: z.string().describe('Mã của câu, không trùng trong một đợt'),
  campaign: z.string().describe('Mã đợt lấy ý kiến'),
  campaignTitle: z.string().describe('Tên đợt lấy ý kiến'),
  text: z.string().describe('Câu có dấu, dùng cho áp phích và bảng'),
  smsText: z
    .string()
    .describe('Câu có dấu để nhắn tin: dấu gạch dài, ngoặc cong đổi thành phím thường'),
  smsParts: z.int().describe('Số tin nếu gửi câu có dấu (UCS-2: 70 ký tự, rồi 67 mỗi phần)'),
  unaccented: z.string().describe('Câu không dấu'),
  unaccentedBy: z
    .enum(['editor', 'machine'])
    .describe('editor: người viết; machine: máy tự bỏ dấu, chưa ai đọc lại'),
  unaccentedParts: z
    .int()
    .describe('Số tin nếu gửi câu không dấu (GSM 7 bit: 160 ký tự, rồi 153 mỗi phần)'),
  advertisingParts: z
    .int()
    .nullable()
    .describe(
      'Số tin nếu gửi câu không dấu dạng quảng cáo (122, 268, 421 ký tự); trống: không gửi được',
    ),
  refused: z.array(z.string()).describe('Ký tự của câu có dấu mà nhà mạng từ chối'),
  syllables: z.int().describe('Số tiếng của khung dài nhất, khi chia nhiều nhất hai khung'),
  audience: z.enum(['public', 'officials']).describe('public: người dân; officials: cán bộ'),
  channels: z
    .array(z.enum(['tin-nhan', 'ngoai-troi', 'trong-nha']))
    .describe(
      'Hợp với: một tin quảng cáo, bảng ngoài trời, màn hình trong nhà; câu không còn dùng thì trống',
    ),
  standing: z.enum(['official', 'suggested']).describe('official: có nguồn; suggested: câu gợi ý'),
  status: z
    .enum(['in-force', 'corrected', 'withdrawn'])
    .describe('in-force: đang dùng; corrected: đã sửa; withdrawn: đã rút'),
  replacedBy: z.string().nullable().describe('Mã câu thay thế'),
  note: z.string().nullable().describe('Ai dùng, dùng ở đâu'),
  sources: z.array(z.string()).describe('Nguồn, kèm địa chỉ'),
});

export type OpenSlogan = z.infer<typeof openSlogan>;
