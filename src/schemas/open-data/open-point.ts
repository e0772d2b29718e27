import { z } from 'zod';
import {
  ACCESS,
  PLACE_KINDS,
  POINT_KINDS,
  POINT_STATUSES,
  SERVICES,
} from '../../model/points/support-point-words.ts';
import { day, id } from '../common.ts';

const stretch = z.strictObject({
  from: z.int().min(0).max(1439).describe('Phút kể từ 0 giờ lúc mở'),
  to: z.int().min(1).max(2879).describe('Phút kể từ 0 giờ lúc đóng; quá 1440 là sang hôm sau'),
});

const dated = {
  from: day.describe('Ngày đầu'),
  through: day.describe('Ngày cuối'),
  hours: z.array(stretch).describe('Các khoảng giờ trong ngày; trống là nghỉ'),
};

/** A support point as `/du-lieu/` publishes it. The JSON Schema there is made from this. */
export const openPoint = z
  .strictObject({
    id: id.describe('Mã điểm'),
    url: z.string().describe('Địa chỉ trang của điểm'),
    name: z.string().describe('Tên điểm'),
    kind: z.enum(POINT_KINDS).describe('fixed: cố định; mobile: lưu động'),
    placeKind: z.enum(PLACE_KINDS).nullable().describe('Loại nơi'),
    status: z.enum(POINT_STATUSES).describe('Tình trạng người biên tập ghi'),
    movedTo: id.nullable().describe('Mã điểm mới khi đã chuyển'),
    unit: z.string().describe('Mã đơn vị hành chính'),
    unitName: z.string().describe('Tên đơn vị hành chính'),
    provinceCode: z.string().describe('Mã tỉnh, thành phố'),
    area: z.string().nullable().describe('Phục vụ ai'),
    address: z.string().nullable().describe('Địa chỉ'),
    position: z
      .strictObject({ lat: z.number().describe('Vĩ độ'), lng: z.number().describe('Kinh độ') })
      .nullable()
      .describe('Vị trí, WGS84'),
    hours: z.string().nullable().describe('Giờ trong tuần, viết bằng chữ'),
    week: z
      .array(z.array(stretch))
      .length(7)
      .nullable()
      .describe('Giờ trong tuần, từ thứ hai đến chủ nhật, giờ Việt Nam (UTC+7)'),
    exceptions: z.array(z.strictObject(dated)).describe('Ngày khác thường'),
    sessions: z
      .array(z.strictObject({ ...dated, place: z.string().optional().describe('Ở đâu') }))
      .describe('Lịch theo ngày'),
    services: z.array(z.enum(SERVICES)).describe('Giúp việc gì'),
    access: z.array(z.enum(ACCESS)).describe('Tiếp cận'),
    phone: z.string().nullable().describe('Số công khai của đơn vị'),
    email: z.string().nullable().describe('Thư điện tử công khai'),
    zalo: z.string().nullable().describe('Zalo OA của đơn vị'),
    runBy: z.string().nullable().describe('Ai phụ trách'),
    bring: z.string().nullable().describe('Mang theo gì'),
    campaigns: z.array(id).describe('Mã các đợt lấy ý kiến'),
    validFrom: day.nullable().describe('Ngày đầu phục vụ'),
    validThrough: day.nullable().describe('Ngày cuối phục vụ'),
    note: z.string().nullable().describe('Điều cần nói thêm'),
    source: z.string().nullable().describe('Địa chỉ trang nguồn'),
    sourceTitle: z.string().describe('Tên nguồn'),
    approvedBy: z.string().nullable().describe('Đơn vị đã duyệt'),
    checkedOn: day.describe('Ngày kiểm tra lại'),
  })
  .describe('Một điểm hỗ trợ');

export type OpenPoint = z.infer<typeof openPoint>;

/**
 * The JSON Schema of the published list.
 * @param address where the schema itself is published
 */
export function openPointsSchema(address: string): object {
  const { $schema, ...item } = z.toJSONSchema(openPoint, { unrepresentable: 'any' });
  return { $schema, $id: address, title: 'Điểm hỗ trợ', type: 'array', items: item };
}
