import { z } from 'zod';
import { id, text, visible } from './common.ts';

/** A row of `units/provinces.csv`. */
export const provinceUnit = z.strictObject({
  code: z
    .string()
    .regex(/^\d{2}$/)
    .describe('Mã hai chữ số'),
  name: text(60).describe('Tên không kèm loại'),
  type: z.enum(['thành phố', 'tỉnh']).describe('Loại đơn vị'),
  slug: id.describe('Tên trong địa chỉ trang'),
});

/** A row of `units/communes.csv`. */
export const communeUnit = z.strictObject({
  code: z
    .string()
    .regex(/^\d{5}$/)
    .describe('Mã năm chữ số'),
  name: text(60).describe('Tên không kèm loại'),
  type: z.enum(['xã', 'phường', 'đặc khu']).describe('Loại đơn vị'),
  province_code: z
    .string()
    .regex(/^\d{2}$/)
    .describe('Mã tỉnh'),
});

/**
 * A row of `units/old_to_new.csv`: a commune before 7/2025 and where it went. Five island districts
 * had no communes: their old name and type are blank.
 */
export const formerUnit = z.strictObject({
  old_name: visible().max(60).default('').describe('Tên cũ'),
  old_type: visible().max(20).default('').describe('Loại cũ'),
  old_district: visible().max(80).describe('Huyện, quận cũ'),
  old_province: text(80).describe('Tỉnh cũ'),
  new_code: z
    .string()
    .regex(/^\d{5}$/)
    .describe('Mã đơn vị mới'),
  relation: z.enum(['full', 'partial']).describe('full (toàn bộ) hoặc partial (một phần)'),
});
