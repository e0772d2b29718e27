import { z } from 'zod';
import { SHEET_SLUGS } from '../model/sheets/sheet-kinds.ts';
import { board } from './board.ts';
import { id, problem, resource, sources, text } from './common.ts';
import { deadline } from './deadline.ts';

const contact = z.strictObject({
  name: text(160).describe('Tên đơn vị (không ghi tên riêng của cán bộ)'),
  phone: text(20).optional().describe('Số công khai của đơn vị, không phải số di động cá nhân'),
  email: z.email().optional().describe('Thư điện tử công khai của đơn vị'),
  address: text(200).optional().describe('Địa chỉ'),
  purpose: text(200).describe('Liên hệ về việc gì'),
  sources,
});

/** What a place adds to one campaign. */
const localCampaign = z.strictObject({
  directives: z.array(id).describe('Văn bản của địa phương cho đợt này'),
  deadlines: z.array(deadline).describe('Thời hạn riêng của địa phương'),
  helpNote: text(400).optional().describe('Địa phương tổ chức giúp người dân thế nào'),
  sources,
  resources: z.array(resource).default([]).describe('Tài liệu riêng của địa phương'),
  note: text(400).optional().describe('Điều người dân ở đây cần biết thêm'),
});

const fields = {
  otherNames: z
    .array(text(60))
    .default([])
    .describe('Tên gọi khác người ta hay gõ khi tìm, ví dụ "TP.HCM"'),
  publisher: text(160).optional().describe('Cơ quan phát hành bản in và trang của địa phương'),
  sheets: z
    .array(z.enum(SHEET_SLUGS))
    .default([])
    .describe(
      'Các loại bản in muốn đăng, mọi cỡ. Bỏ trống thì chỉ có áp phích hướng dẫn A4; loại khác in bằng npm run posters',
    ),
  standardBoards: z
    .array(id)
    .default([])
    .describe(
      'Các cỡ của boards.yaml mà địa phương muốn có bản riêng, với thời hạn và mã của nơi đó',
    ),
  boards: z
    .array(board)
    .default([])
    .describe('Bảng điện tử, màn hình của riêng địa phương, ghi như trong boards.yaml'),
  campaigns: z
    .record(id, localCampaign)
    .default({})
    .describe('Phần riêng của địa phương cho từng đợt, theo mã đợt'),
  contacts: z.array(contact).default([]).describe('Đầu mối công khai của địa phương'),
};

/** `content/localities/<province>/province.yaml`. The folder name is the slug of units/provinces.csv. */
export const province = z.strictObject({
  unit: z
    .string()
    .regex(/^\d{2}$/, problem('mã tỉnh gồm đúng hai chữ số', 'viết trong ngoặc kép, như "42"'))
    .describe('Mã tỉnh, thành phố trong content/units/provinces.csv'),
  ...fields,
});

/** `content/localities/<province>/<commune>.yaml`. */
export const commune = z.strictObject({
  unit: z
    .string()
    .regex(/^\d{5}$/, problem('mã xã gồm đúng năm chữ số', 'viết trong ngoặc kép, như "16939"'))
    .describe('Mã xã, phường, đặc khu trong content/units/communes.csv'),
  ...fields,
  formerNote: text(300).optional().describe('Tên cũ đáng nói, ví dụ văn bản do phường cũ ban hành'),
});

export type ProvinceFile = z.infer<typeof province>;
export type CommuneFile = z.infer<typeof commune>;
export type Contact = z.infer<typeof contact>;
