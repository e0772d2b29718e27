import { z } from 'zod';
import { TOOL_IDS } from '../model/desk/tools.ts';
import { day, id, problem, sources, text } from './common.ts';
import { directiveDeadline } from './deadline.ts';
import { report } from './report.ts';

const place = text(40).describe('Chỗ trong văn bản, như "Mục 5, ý 1"');

const paragraph = z
  .strictObject({
    paragraph: place,
    who: text(200).describe('Ai làm, như văn bản gọi'),
    roles: z.array(id).min(1).describe('Mã các vai có việc, trong roles.yaml'),
    asks: text(500).describe('Việc phải làm, theo lời văn bản, nói gọn'),
    served: z
      .array(z.enum(TOOL_IDS))
      .default([])
      .describe('Phần nào của trang này giúp làm việc đó'),
    notOurs: text(300).optional().describe('Phần trang này không làm, và vì sao'),
  })
  .refine(
    ({ served, notOurs }) => served.length > 0 || notOurs !== undefined,
    problem(
      'chưa nói trang này giúp gì cho việc này',
      'thêm served (như [sheets, guides]), hoặc notOurs: "vì sao không làm"',
    ),
  );

/** Front matter of a directive (`content/directives/*.md`): the official letter or plan a fact comes from. */
export const directive = z
  .strictObject({
    title: text(260).describe('Trích yếu, đúng như văn bản'),
    kind: z.enum(['letter', 'plan']).describe('letter (công văn) hoặc plan (kế hoạch)'),
    number: text(60).optional().describe('Số hiệu đầy đủ; bỏ trống nếu bản đã đọc để trống số'),
    numberPattern: text(60).optional().describe('Phần số hiệu in sẵn, ví dụ "/UBND-NC"'),
    issuedOn: day.optional().describe('Ngày ban hành; bỏ trống nếu bản đã đọc không ghi'),
    issuedIn: text(60).optional().describe('Ngày còn thiếu, phần đọc được, ví dụ "tháng 11/2025"'),
    issuer: text(200).describe('Cơ quan ban hành, tên lúc ban hành'),
    issuerNote: text(300).optional().describe('Cơ quan nay đã đổi tên hoặc sáp nhập thì nói ở đây'),
    signedBy: text(200).describe('Chức vụ người ký'),
    basis: z.array(text(300)).describe('Căn cứ của văn bản'),
    addressees: z
      .array(text(200))
      .min(1)
      .describe('Nơi nhận trong phần kính gửi hoặc nơi thực hiện'),
    paragraphs: z
      .array(paragraph)
      .min(1)
      .describe('Từng đoạn của văn bản có giao việc: ai làm, việc gì, dùng gì trên trang này'),
    targets: z
      .array(
        z.strictObject({
          paragraph: place,
          text: text(300).describe('Chỉ tiêu, như văn bản viết'),
        }),
      )
      .describe('Chỉ tiêu văn bản nêu; chỉ hiện ở trang cán bộ'),
    deadlines: z.array(directiveDeadline).describe('Thời hạn trong văn bản'),
    reports: z.array(report).describe('Báo cáo văn bản yêu cầu: ai, gửi ai, mấy giờ'),
    difficulties: z
      .strictObject({
        paragraph: place,
        to: text(200).describe('Cơ quan nhận phản ánh; không ghi tên, số riêng của cán bộ'),
      })
      .optional()
      .describe('Có khó khăn, vướng mắc thì báo ai'),
    corrections: z.array(text(400)).default([]).describe('Chỗ văn bản viết nhầm và cách viết đúng'),
    sources,
  })
  .refine(
    (value) => value.number !== undefined || value.numberPattern !== undefined,
    problem(
      'thiếu cả số hiệu lẫn phần số hiệu in sẵn',
      'ghi number, hoặc numberPattern: "chưa rõ" nếu bản đã đọc không có số',
    ),
  );

export type Directive = z.infer<typeof directive>;
