import { z } from 'zod';
import { isWellFormedCode } from '../model/codes/printed-code.ts';
import { day, id, problem, REMEDY_MARK, text } from './common.ts';

/**
 * What a printed code stands on: noticeboard, screen, leaflet, lift, door sign of a support point,
 * badge of those who go from door to door.
 */
export const CHANNELS = ['poster', 'screen', 'flyer', 'lift', 'sign', 'door-to-door'] as const;

/** A place as content files name it. */
export const placeKey = z
  .string()
  .regex(
    /^(toan-quoc|[a-z0-9-]+(\/[a-z0-9-]+)?)$/,
    problem('nơi dùng mã viết sai', 'viết "toan-quoc", "ha-tinh" hoặc "ha-tinh/song-tri"'),
  );

/** A row of `content/codes.csv`, the append-only register of printed codes. */
export const code = z
  .strictObject({
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
    place: placeKey.describe('toan-quoc, tỉnh, hoặc tỉnh/xã'),
    channel: z
      .enum(CHANNELS)
      .describe('Nơi hiện mã: poster, screen, flyer, lift, sign, door-to-door'),
    point: id.optional().describe('Mã điểm hỗ trợ mà biển treo cửa dẫn tới; chỉ có ở kênh sign'),
    issuedOn: day.describe('Ngày cấp'),
    retiredOn: day.optional().describe('Ngày thôi dùng mã; trang sau mã vẫn mở và nói rõ'),
    retiredBecause: text(200).optional().describe('Vì sao thôi dùng, người quét sẽ đọc câu này'),
  })
  .superRefine((row, context) => {
    const say = (field: keyof typeof row, message: string, remedy: string): void => {
      context.addIssue({ code: 'custom', path: [field], message: message + REMEDY_MARK + remedy });
    };
    if ((row.channel === 'sign') !== (row.point !== undefined)) {
      say(
        'point',
        'mã của biển treo cửa (sign) và mã điểm hỗ trợ phải đi cùng nhau',
        'không tự sửa dòng này; cấp bằng lệnh npm run codes -- issue',
      );
    }
    if ((row.retiredOn === undefined) !== (row.retiredBecause === undefined)) {
      say(
        'retiredBecause',
        'mã thôi dùng phải có cả ngày và lý do',
        'chạy: npm run codes -- retire MÃ --ly-do "…"',
      );
    }
    if (row.retiredOn !== undefined && row.retiredOn < row.issuedOn) {
      say('retiredOn', 'ngày thôi dùng đứng trước ngày cấp', 'ghi ngày từ ngày cấp trở đi');
    }
  });

export type PrintedCode = z.infer<typeof code>;
