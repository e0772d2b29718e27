import { z } from 'zod';
import { id, problem, text } from './common.ts';

/** Names below `/can-bo/` that are pages of their own. */
const TAKEN = ['bao-cao', 'bo-tai-lieu', 'tong-hop', 'noi'];

const role = z.strictObject({
  id: id
    .refine(
      (value) => !TAKEN.includes(value),
      problem('mã này là địa chỉ của trang khác', 'đặt mã khác, như "cong-an"'),
    )
    .describe('Mã của vai, là địa chỉ /can-bo/<mã>/'),
  name: text(80).describe('Tên vai như người đọc thấy'),
  also: z.array(text(120)).default([]).describe('Tên khác mà các văn bản dùng'),
  isEveryone: z
    .boolean()
    .default(false)
    .describe('true nếu việc của vai này là việc của mọi cơ quan'),
});

/** `content/roles.yaml`: who has tasks, in the order people are offered them. */
export const roles = z.strictObject({
  roles: z.array(role).min(1).describe('Các vai có việc trong văn bản'),
});

export type Role = z.infer<typeof role>;
