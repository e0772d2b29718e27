import { z } from 'zod';
import { id, problem, sources, text } from './common.ts';

/** Two short sentences, read aloud in about fifteen seconds. */
const LONGEST_MEANING = 220;

const term = z.strictObject({
  id: id.describe('Mã của từ, có trong địa chỉ /giai-thich/#mã, không trùng trong tệp'),
  term: text(60).describe('Từ khó, viết như trong câu'),
  also: z.array(text(60)).default([]).describe('Các cách viết khác của cùng từ này'),
  means: text(LONGEST_MEANING)
    .regex(
      /^\p{Lu}.*[.!]$/su,
      problem(
        'lời giải thích chưa phải câu trọn vẹn',
        'viết một hoặc hai câu ngắn, đầu câu viết hoa, cuối câu có dấu chấm',
      ),
    )
    .describe('Giải thích bằng một hoặc hai câu dễ hiểu, hiện ngay dưới chỗ dùng từ'),
  note: text(400).optional().describe('Nói thêm, chỉ hiện ở trang Giải thích từ khó'),
  familiar: z
    .boolean()
    .default(false)
    .describe('true nếu đa số người đã quen; trang dùng từ này không bắt buộc dẫn tới giải thích'),
  spoken: text(60)
    .optional()
    .describe('Cách đọc thành tiếng trong bài phát thanh, như "ô tê pê" cho OTP'),
  sources: sources.optional(),
});

/** `content/glossary.yaml`. */
export const glossary = z.strictObject({
  terms: z.array(term).min(1).describe('Các từ khó và lời giải thích'),
});

export type GlossaryTerm = z.infer<typeof term>;
