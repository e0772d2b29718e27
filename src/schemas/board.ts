import { z } from 'zod';
import { BOARD_COLOURS, BOARD_PLACES } from '../model/boards/board.ts';
import { id, problem, text } from './common.ts';

/** A screen or board: its pixels, and what decides how large its letters must be. */
export const board = z.strictObject({
  id: id
    .refine(
      (value) => value !== 'cach-dung',
      problem('trùng địa chỉ trang cách dùng của màn hình', 'đặt mã khác, như "960x192"'),
    )
    .describe('Mã màn hình, có trong địa chỉ trang'),
  name: text(80).describe('Tên dễ hiểu'),
  width: z.number().int().min(32).max(7680).describe('Số điểm ảnh ngang'),
  height: z
    .number()
    .int()
    .min(16, problem('chữ có dấu cần ít nhất 16 hàng điểm ảnh', 'ghi số hàng thật của bảng'))
    .max(7680)
    .describe('Số điểm ảnh dọc'),
  pitch: z
    .number()
    .min(0.05)
    .max(50)
    .describe('Khoảng cách hai điểm ảnh liền nhau, mm: P10 là 10; LCD lấy bề ngang chia số điểm'),
  colour: z
    .enum(BOARD_COLOURS)
    .describe('full: nhiều màu; red, green, yellow, white: bảng một màu chỉ bật hoặc tắt'),
  distance: z.number().min(0.5).max(300).describe('Người xem đứng xa bao nhiêu mét'),
  where: z.enum(BOARD_PLACES).describe('indoors: trong nhà; outdoors: ngoài trời'),
  use: text(160).describe('Thường gặp ở đâu'),
  seconds: z
    .number()
    .int()
    .min(4)
    .max(60)
    .optional()
    .describe('Mỗi khung hình hiện bao nhiêu giây, nếu khác số chung'),
});

/** `content/boards.yaml`: screens with a pixel size. */
export const boards = z.strictObject({
  secondsPerFrame: z.number().int().min(4).max(30).describe('Mỗi khung hình hiện bao nhiêu giây'),
  boards: z.array(board).min(1).describe('Các cỡ màn hình'),
});

export type Board = z.infer<typeof board>;
