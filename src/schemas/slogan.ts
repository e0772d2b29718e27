import { z } from 'zod';
import { id, problem, sources, text } from './common.ts';

const slogan = z
  .strictObject({
    id: id.describe('Mã của câu, không trùng trong tệp'),
    text: text(200).describe('Câu đầy đủ, đúng từng chữ nếu là câu chính thức'),
    unaccented: text(200)
      .optional()
      .describe(
        'Câu không dấu do người viết, đọc lên không bị hiểu sai. Bỏ trống thì máy tự bỏ dấu và ghi rõ là chưa ai đọc lại',
      ),
    audience: z
      .enum(['public', 'officials'])
      .default('public')
      .describe(
        'Nói với ai: public (người dân) hoặc officials (cán bộ). Màn hình chỉ lấy câu public',
      ),
    standing: z
      .enum(['official', 'suggested'])
      .describe('official: có văn bản; suggested: gợi ý do chúng tôi viết'),
    status: z
      .enum(['in-force', 'corrected', 'withdrawn'])
      .default('in-force')
      .describe('Tình trạng: đang dùng, đã sửa, đã rút'),
    replacedBy: id.optional().describe('Mã câu thay thế, nếu đã sửa'),
    note: text(300).optional().describe('Ai dùng, dùng ở đâu'),
    sources: sources.optional(),
  })
  .refine(
    (value) => value.standing !== 'official' || value.sources !== undefined,
    problem('câu chính thức phải có nguồn', 'thêm sources, hoặc đổi standing thành suggested'),
  )
  .refine(
    (value) => value.standing !== 'suggested' || value.sources === undefined,
    problem(
      'câu gợi ý là của chúng tôi nên không có nguồn',
      'bỏ sources, hoặc đổi standing thành official',
    ),
  );

/** `content/campaigns/<id>/slogans.yaml`. */
export const slogans = z.strictObject({
  slogans: z.array(slogan).min(1).describe('Các khẩu hiệu của đợt'),
});

export type Slogan = z.infer<typeof slogan>;
