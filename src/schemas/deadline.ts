import { z } from 'zod';
import { AUDIENCES } from '../model/campaign/deadline.ts';
import { day, exactlyOne, sources, text } from './common.ts';

const fields = {
  audience: z
    .enum(AUDIENCES)
    .describe(
      'Dành cho ai: public (người dân), officials (cán bộ, đảng viên), boards (bảng điện tử)',
    ),
  label: text(120).describe('Tên nhóm như văn bản viết, ví dụ "Cán bộ, đảng viên"'),
  before: day.optional().describe('"Trước ngày …": ngày này đã là muộn'),
  through: day.optional().describe('"Hết ngày …": ngày này vẫn còn kịp'),
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
export const directiveDeadline = z.strictObject(fields).refine(...oneDay);

export type Deadline = z.infer<typeof deadline>;
