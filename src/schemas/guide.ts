import { z } from 'zod';
import { id, sources, text } from './common.ts';

/** Front matter of a guide (`guides/*.mdx`). The steps are the body: one `<Steps>` of `<Step title="…">`. */
export const guide = z.strictObject({
  title: text(110).describe('Tên hướng dẫn, bắt đầu bằng việc cần làm'),
  summary: text(260).describe('Làm xong thì được gì, một câu'),
  order: z.number().int().min(1).max(99).describe('Thứ tự trong danh sách'),
  minutes: z.number().int().min(1).max(60).optional().describe('Mất khoảng bao nhiêu phút'),
  needs: z.array(text(160)).describe('Những thứ cần có trong tay trước khi làm'),
  next: z.array(id).default([]).describe('Hướng dẫn nên xem tiếp'),
  sources,
});

export type Guide = z.infer<typeof guide>;
