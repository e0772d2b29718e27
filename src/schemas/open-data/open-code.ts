import { z } from 'zod';
import { CHANNELS } from '../code.ts';
import { day, id } from '../common.ts';

/** A printed code as `/du-lieu/` publishes it. */
export const openCode = z.strictObject({
  code: z.string().describe('Mã bản in'),
  campaign: id.describe('Mã đợt lấy ý kiến'),
  place: z.string().describe('Nơi cấp: toan-quoc, tỉnh, hoặc tỉnh/xã'),
  placeName: z.string().describe('Tên nơi cấp'),
  channel: z
    .enum(CHANNELS)
    .describe(
      'Mã in ở đâu: poster (áp phích), screen (màn hình), flyer (tờ rơi), lift (thang máy), sign (biển treo cửa), door-to-door (đi từng nhà)',
    ),
  point: id.nullable().describe('Mã điểm hỗ trợ; chỉ có ở biển treo cửa'),
  issuedOn: day.describe('Ngày cấp'),
  validThrough: day.nullable().describe('Ngày cuối mà bản in còn đúng; trống nếu cấp sau ngày đó'),
  retiredOn: day.nullable().describe('Ngày thôi dùng; trống nếu còn dùng'),
  retiredBecause: z.string().nullable().describe('Lý do thôi dùng'),
  url: z.string().describe('Địa chỉ trong mã QR'),
  typedAddress: z.string().describe('Địa chỉ để gõ tay, không có https://'),
});

export type OpenCode = z.infer<typeof openCode>;
