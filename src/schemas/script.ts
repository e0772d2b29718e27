import { z } from 'zod';
import { sources, text } from './common.ts';

/** Front matter of a loudspeaker script (`scripts/*.md`). The body is read aloud as it stands. */
export const script = z.strictObject({
  title: text(140).describe('Tên bài'),
  standing: z.enum(['official', 'suggested']).describe('official hoặc suggested (gợi ý)'),
  use: text(200).describe('Đọc khi nào, ở đâu'),
  sources: sources.optional(),
});

export type Script = z.infer<typeof script>;
