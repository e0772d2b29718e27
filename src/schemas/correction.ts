import { z } from 'zod';
import { placeKey } from './code.ts';
import { day, id, problem, sources, text } from './common.ts';

const correction = z
  .strictObject({
    id: id.describe('Mã của lần sửa, có trong địa chỉ /thay-doi/#mã, không trùng trong tệp'),
    on: day.describe('Ngày sửa: bản in trước ngày này ghi điều cũ'),
    campaign: id.describe('Mã đợt lấy ý kiến'),
    place: placeKey
      .default('toan-quoc')
      .describe('Sửa ở đâu: toan-quoc, tỉnh, hoặc tỉnh/xã; bỏ trống là toàn quốc'),
    what: text(80).describe('Điều được sửa, như "Thời hạn cho người dân"'),
    from: text(200).describe('Bản cũ ghi thế nào, đúng từng chữ'),
    to: text(200).describe('Nay ghi thế nào, đúng từng chữ như bản mới'),
    why: text(300).describe('Vì sao sửa, một hoặc hai câu'),
    sources,
  })
  .refine(({ from, to }) => from !== to, {
    ...problem('điều cũ và điều mới giống nhau', 'ghi ở from điều bản cũ ghi, ở to điều nay đúng'),
    path: ['to'],
  });

/** `content/corrections.yaml`: what printed sheets said and no longer holds. */
export const corrections = z.strictObject({
  corrections: z.array(correction).describe('Các lần sửa'),
});

export type Correction = z.infer<typeof correction>;
