import { z } from 'zod';
import { day, id, problem, text } from './common.ts';

/** What a point can help with. */
export const SERVICES = [
  'install',
  'register',
  'activate',
  'passcode',
  'opinion',
  'paper-form',
] as const;

/** A row of `support-points.csv`: a fixed or mobile place where people are helped. */
export const supportPoint = z.strictObject({
  id: id.describe('Mã điểm, không trùng trong cả nước'),
  name: text(140).describe('Tên điểm'),
  kind: z.enum(['fixed', 'mobile']).describe('fixed (cố định) hoặc mobile (lưu động)'),
  unit: z
    .string()
    .regex(
      /^\d{2}(\d{3})?$/,
      problem('mã đơn vị gồm hai hoặc năm chữ số', 'tra trong content/units'),
    )
    .describe('Mã xã (năm số) hoặc mã tỉnh (hai số)'),
  address: text(200).describe('Địa chỉ như nguồn ghi'),
  hours: text(200).optional().describe('Giờ làm việc như nguồn ghi; bỏ trống nếu nguồn không ghi'),
  services: z
    .array(z.enum(SERVICES))
    .min(1)
    .describe('Giúp việc gì: install, register, activate, passcode, opinion, paper-form'),
  campaign: id.describe('Mã đợt lấy ý kiến'),
  email: z.email().optional().describe('Thư điện tử công khai'),
  phone: text(20).optional().describe('Số công khai của đơn vị'),
  note: text(300).optional().describe('Điều cần nói thêm'),
  source: text(400).describe('Địa chỉ trang nguồn'),
  sourceTitle: text(200).describe('Tên nguồn, ngày đăng'),
  checkedOn: day.describe('Ngày mở nguồn ra đọc'),
});

export type SupportPoint = z.infer<typeof supportPoint>;
