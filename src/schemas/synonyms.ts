import { z } from 'zod';
import { problem, text } from './common.ts';

const synonym = z
  .strictObject({
    say: z.array(text(60)).min(1).describe('Những chữ người ta hay gõ, mỗi cách một dòng'),
    means: text(60).optional().describe('Chữ mà trang này dùng cho cùng việc đó'),
    page: z
      .string()
      .regex(
        /^\/(?:[a-z0-9-]+\/)+$/,
        problem('địa chỉ trang chưa đúng', 'viết như /huong-dan/dang-ky-muc-2/'),
      )
      .optional()
      .describe('Trang trả lời ngay câu đó, viết như /huong-dan/dang-ky-muc-2/'),
  })
  .refine(
    ({ means, page }) => (means === undefined) !== (page === undefined),
    problem('mỗi mục cần đúng một trong hai: means hoặc page', 'giữ lại một, bỏ một'),
  );

/** `content/synonyms.yaml`. */
export const synonyms = z.strictObject({
  synonyms: z.array(synonym).min(1).describe('Chữ người ta gõ và chữ hoặc trang ứng với nó'),
});

export type Synonym = z.infer<typeof synonym>;
