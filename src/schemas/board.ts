import { z } from 'zod';
import { id, text } from './common.ts';

const board = z.strictObject({
  id: id.describe('Mã màn hình, có trong địa chỉ trang'),
  name: text(80).describe('Tên dễ hiểu'),
  width: z.number().int().min(16).max(7680).describe('Số điểm ảnh ngang'),
  height: z.number().int().min(16).max(7680).describe('Số điểm ảnh dọc'),
  use: text(160).describe('Thường gặp ở đâu'),
});

/** `content/boards.yaml`: screens with a pixel size. */
export const boards = z.strictObject({
  secondsPerFrame: z.number().int().min(4).max(30).describe('Mỗi khung hình hiện bao nhiêu giây'),
  boards: z.array(board).min(1).describe('Các cỡ màn hình'),
});

export type Board = z.infer<typeof board>;
export type Boards = z.infer<typeof boards>;
