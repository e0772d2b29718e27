import { z } from 'zod';
import { day, problem, sources, text } from './common.ts';
import { directiveDeadline } from './deadline.ts';

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
    tasks: z
      .array(
        z.strictObject({
          role: text(200).describe('Ai làm'),
          items: z.array(text(500)).min(1).describe('Việc phải làm, nói gọn'),
        }),
      )
      .min(1)
      .describe('Việc theo từng vai'),
    targets: z.array(text(300)).describe('Chỉ tiêu văn bản nêu; chỉ hiện ở trang cán bộ'),
    deadlines: z.array(directiveDeadline).describe('Thời hạn trong văn bản'),
    reporting: z.array(text(400)).describe('Chế độ báo cáo'),
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
