import { z } from 'zod';
import { PUBLIC } from '../model/campaign/deadline.ts';
import { day, id, problem, resource, sources, text } from './common.ts';
import { deadline } from './deadline.ts';

const period = z.strictObject({
  opens: day.describe('Ngày bắt đầu nhận ý kiến'),
  closes: day.describe('Ngày cuối cùng còn nhận ý kiến'),
  note: text(300).optional().describe('Điều cần nói thêm, ví dụ các nguồn ghi lệch nhau'),
  sources,
});

/** `content/campaigns/<id>/campaign.yaml`: one consultation, with its documents, dates and entry in the app. */
export const campaign = z.strictObject({
  title: text(200).describe('Tên đợt lấy ý kiến, dùng làm tiêu đề trang và bản in'),
  shortTitle: text(60).describe('Tên ngắn, dùng trong danh sách và nhãn'),
  summary: text(260).describe('Một hoặc hai câu: đợt này hỏi ý kiến về việc gì'),
  audience: text(260).describe('Ai tham gia được'),
  documents: z
    .array(
      z.strictObject({
        title: text(300).describe('Tên chính thức, đúng từng chữ'),
        about: text(300).optional().describe('Nói dễ hiểu: văn bản này là gì'),
        sources,
      }),
    )
    .min(1)
    .describe('Các văn bản được lấy ý kiến'),
  periods: z
    .strictObject({
      vneid: period.describe('Thời gian nhận ý kiến trên VNeID'),
      all: period.describe('Thời gian của cả đợt, mọi cách góp ý'),
    })
    .describe('Thời gian theo từng cách góp ý'),
  deadlines: z
    .array(deadline)
    .refine(
      (list) => list.some(({ audience }) => audience === PUBLIC),
      problem('chưa có thời hạn cho người dân', `thêm một mục với audience: ${PUBLIC}`),
    )
    .describe('Thời hạn toàn quốc theo từng nhóm'),
  entry: z
    .strictObject({
      names: z
        .array(z.strictObject({ text: text(200).describe('Chữ trên màn hình'), sources }))
        .min(1)
        .describe('Các tên của mục này mà các nguồn đã in'),
      note: text(300).optional().describe('Cách nhận ra mục này khi tên khác nhau'),
    })
    .describe('Mục góp ý trong ứng dụng'),
  options: z
    .array(
      z.strictObject({
        label: text(60).describe('Chữ trên nút, đúng từng chữ'),
        requires: text(200).describe('Chọn nút này thì ứng dụng yêu cầu gì'),
      }),
    )
    .describe('Các lựa chọn ứng dụng đưa ra, mọi lựa chọn ngang nhau; không có thì ghi []'),
  conditions: z
    .strictObject({
      accountLevel: z.literal([1, 2]).describe('Mức tài khoản định danh cần có'),
      appVersion: text(40).optional().describe('Phiên bản ứng dụng thấp nhất, nếu biết'),
      passcode: z.boolean().optional().describe('Có hỏi passcode không, nếu biết'),
      sources,
    })
    .describe('Điều kiện để góp ý'),
  posterSteps: z
    .array(text(74))
    .length(4, problem('bản in cần đúng bốn bước', 'gộp hoặc tách để còn bốn câu ngắn'))
    .describe('Bốn bước ngắn trên áp phích và màn hình'),
  guides: z.array(id).min(1).describe('Các hướng dẫn của đợt này; hướng dẫn đầu tiên là chính'),
  directives: z.array(id).describe('Các văn bản chỉ đạo của đợt này'),
  resources: z.array(resource).describe('Tài liệu, video'),
  unknowns: z.array(text(300)).describe('Những điều chưa tìm được nguồn, nói thẳng với người đọc'),
  afterwards: z
    .strictObject({ text: text(300).describe('Ai nhận, tổng hợp ý kiến đã gửi'), sources })
    .optional()
    .describe('Ý kiến gửi đi rồi thì sao'),
  outcome: z
    .strictObject({ text: text(400).describe('Kết quả, có ngày và đơn vị tính'), sources })
    .optional()
    .describe('Kết quả sau khi kết thúc'),
});

export type Campaign = z.infer<typeof campaign>;
