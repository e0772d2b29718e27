import { z } from 'zod';
import { isWellFormedCode } from '../model/printed-code.ts';
import { day, id, problem } from './common.ts';

/** What a printed code stands on. */
export const CHANNELS = ['poster', 'screen', 'flyer', 'door-to-door'] as const;

/** A row of `content/codes.csv`, the append-only register of printed codes. */
export const code = z.strictObject({
  code: z
    .string()
    .refine(
      isWellFormedCode,
      problem(
        'mã bản in sai ký tự kiểm tra hoặc có ký tự lạ',
        'không tự gõ mã; cấp bằng lệnh npm run codes -- issue',
      ),
    )
    .describe('Mã in trên giấy'),
  campaign: id.describe('Mã đợt lấy ý kiến'),
  place: z
    .string()
    .regex(
      /^(toan-quoc|[a-z0-9-]+(\/[a-z0-9-]+)?)$/,
      problem('nơi dùng mã viết sai', 'viết "toan-quoc", "ha-tinh" hoặc "ha-tinh/song-tri"'),
    )
    .describe('toan-quoc, tỉnh, hoặc tỉnh/xã'),
  channel: z.enum(CHANNELS).describe('Nơi hiện mã: poster, screen, flyer, door-to-door'),
  issuedOn: day.describe('Ngày cấp'),
});

export type PrintedCode = z.infer<typeof code>;
