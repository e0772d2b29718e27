import { z } from 'zod';
import { PUBLIC } from '../model/campaign/deadline.ts';
import { id, problem, text } from './common.ts';

const audience = z.strictObject({
  id: id.describe('Mã của nhóm, dùng ở audience của thời hạn'),
  name: text(120).describe('Tên nhóm như người đọc thấy'),
  partOf: id
    .optional()
    .describe('Mã của nhóm rộng hơn; nơi đặt thời hạn cho nhóm rộng là đặt cho cả nhóm này'),
  kind: z
    .enum(['people', 'screens'])
    .default('people')
    .describe('people (người) hoặc screens (bảng điện tử, màn hình)'),
});

/** `content/audiences.yaml`: whom deadlines are for. */
export const audiences = z.strictObject({
  audiences: z
    .array(audience)
    .refine(
      (list) => list.some(({ id: one }) => one === PUBLIC),
      problem('chưa có nhóm người dân', `thêm một mục với id: ${PUBLIC}`),
    )
    .describe('Các nhóm có thể có thời hạn riêng'),
});

export type Audience = z.infer<typeof audience>;
