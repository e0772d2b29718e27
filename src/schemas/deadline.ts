import { z } from 'zod';
import { clock, day, exactlyOne, id, sources, text } from './common.ts';

const fields = {
  audience: id.describe('Dành cho ai: mã của nhóm trong audiences.yaml, như public, officials'),
  label: text(120).describe('Tên nhóm như văn bản viết, ví dụ "Cán bộ, đảng viên"'),
  before: day.optional().describe('"Trước ngày …": ngày này đã là muộn'),
  through: day.optional().describe('"Hết ngày …": ngày này vẫn còn kịp'),
  hour: clock.optional().describe('Giờ của ngày đó, như "07:00"; không nêu giờ thì bỏ trống'),
  setBy: text(120).optional().describe('Nơi đặt thời hạn, nếu khác tên địa phương ngày nay'),
  note: text(300).optional().describe('Điều cần nói thêm'),
};

const oneDay = exactlyOne(
  'thời hạn',
  { name: 'before', means: 'trước ngày' },
  { name: 'through', means: 'hết ngày' },
);

/** A date for an audience, national (in the campaign) or local (in a locality). */
export const deadline = z.strictObject({ ...fields, sources }).refine(...oneDay);

/** A deadline inside a directive: the directive itself is its source. */
export const directiveDeadline = z
  .strictObject({
    paragraph: text(40).describe('Chỗ trong văn bản, đúng như ở paragraphs'),
    ...fields,
  })
  .refine(...oneDay);

export type Deadline = z.infer<typeof deadline>;
