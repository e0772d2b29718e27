import { z } from 'zod';
import { REPORT_LEVELS, REPORT_PERIODS } from '../model/desk/report.ts';
import { clock, day, id, problem, text } from './common.ts';

/** Monday first, as `weekdayOf` counts. */
const WEEKDAY_CODES = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as const;

const level = z.enum(REPORT_LEVELS);

/** A report a directive asks for. */
export const report = z
  .strictObject({
    paragraph: text(40).describe('Chỗ trong văn bản, đúng như ở paragraphs'),
    who: text(200).describe('Ai báo cáo, như văn bản gọi'),
    roles: z.array(id).min(1).describe('Mã các vai báo cáo, trong roles.yaml'),
    from: level.describe('Cấp báo cáo: quarter (đơn vị, tổ dân phố), commune, province, nation'),
    to: text(160).describe('Cơ quan nhận, như văn bản gọi'),
    toLevel: level.describe('Cấp nhận, cao hơn cấp báo cáo hoặc cùng cấp'),
    period: z
      .enum(REPORT_PERIODS)
      .describe('daily (hằng ngày), weekly (hằng tuần), once (một lần), as-asked (khi có yêu cầu)'),
    hour: clock.optional().describe('Trước mấy giờ; văn bản không nêu thì bỏ trống'),
    weekday: z
      .enum(WEEKDAY_CODES)
      .transform((code) => WEEKDAY_CODES.indexOf(code))
      .optional()
      .describe('Ngày trong tuần của báo cáo hằng tuần: T2 … CN'),
    before: day.optional().describe('Báo cáo một lần, "trước ngày …": ngày này đã là muộn'),
    through: day.optional().describe('Báo cáo một lần, "hết ngày …": ngày này vẫn còn kịp'),
    what: text(200).describe('Báo cáo việc gì'),
    note: text(300).optional().describe('Điều cần nói thêm'),
  })
  .refine(
    ({ period, before, through }) =>
      [before, through].filter(Boolean).length === (period === 'once' ? 1 : 0),
    problem(
      'chỉ báo cáo một lần (once) mới có ngày, và có đúng một ngày',
      'once: ghi before hoặc through; daily, weekly, as-asked: bỏ cả hai',
    ),
  )
  .refine(
    ({ period, weekday }) => period === 'weekly' || weekday === undefined,
    problem('weekday chỉ dùng cho báo cáo hằng tuần', 'bỏ weekday, hoặc ghi period: weekly'),
  )
  .refine(
    ({ from, toLevel }) => REPORT_LEVELS.indexOf(toLevel) >= REPORT_LEVELS.indexOf(from),
    problem('báo cáo đi từ cấp dưới lên cấp trên', 'xem lại from và toLevel'),
  );

export type OwedReport = z.infer<typeof report>;
