import { z } from 'zod';
import {
  formatExceptions,
  formatSessions,
  parseExceptions,
  parseSessions,
} from '../model/hours/dated-text.ts';
import type { DatedHours, Session } from '../model/hours/hours.ts';
import { formatWeek, parseWeek } from '../model/hours/weekly-text.ts';
import { formatPosition, parsePosition } from '../model/places/position.ts';
import { parsePublicPhone } from '../model/points/public-phone.ts';
import {
  ACCESS,
  PLACE_KINDS,
  POINT_KINDS,
  POINT_STATUSES,
  SERVICES,
} from '../model/points/support-point-words.ts';
import { day, id, problem, REMEDY_MARK, text, webAddress } from './common.ts';
import { written } from './written.ts';

/** Cells that hold several values, apart by ";". */
export const POINT_LISTS: string[] = ['services', 'access', 'campaigns'];

/** A list that was read; one that could not be is still the text it was, or missing. */
const listOf = <T>(list: readonly T[] | undefined): readonly T[] =>
  list instanceof Array ? list : [];

/** A row of `support-points.csv`: a fixed or mobile place where people are helped. */
export const supportPoint = z
  .strictObject({
    id: id.describe('Mã điểm, không trùng trong cả nước'),
    name: text(140).describe('Tên điểm'),
    kind: z.enum(POINT_KINDS).describe('fixed (cố định) hoặc mobile (lưu động)'),
    placeKind: z.enum(PLACE_KINDS).optional().describe('Loại nơi: committee, police, market, …'),
    status: z
      .enum(POINT_STATUSES)
      .default('open')
      .describe('open (đang mở), planned (sắp mở), moved (đã chuyển), closed (đã đóng)'),
    movedTo: id.optional().describe('Mã điểm mới, khi status là moved'),
    unit: z
      .string()
      .regex(
        /^\d{2}(\d{3})?$/,
        problem('mã đơn vị gồm hai hoặc năm chữ số', 'tra trong content/units'),
      )
      .describe('Mã xã (năm số) hoặc mã tỉnh (hai số)'),
    area: text(200).optional().describe('Phục vụ ai: khu phố, tổ dân phố, thôn, công ty'),
    address: text(200).optional().describe('Địa chỉ như nguồn ghi'),
    position: written(parsePosition, formatPosition)
      .optional()
      .describe('Vĩ độ, kinh độ (WGS84), như "10.77653, 106.70098"'),
    hours: written(parseWeek, formatWeek)
      .optional()
      .describe('Giờ trong tuần, như "T2-T6 07:30-11:30, 13:30-17:00"; chưa rõ thì để trống'),
    exceptions: written<DatedHours[]>(parseExceptions, formatExceptions)
      .optional()
      .describe('Ngày khác thường, như "02/09/2025 nghỉ"'),
    sessions: written<Session[]>(parseSessions, formatSessions)
      .optional()
      .describe('Lịch theo ngày, như "15/11/2025 18:00-21:00 tại Nhà văn hóa thôn 3"'),
    services: z
      .array(z.enum(SERVICES))
      .min(1)
      .describe('Giúp việc gì: install, register, activate, passcode, opinion, paper-form'),
    access: z
      .array(z.enum(ACCESS))
      .default([])
      .describe(
        'Tiếp cận: wheelchair (xe lăn vào được), no-wheelchair, elderly-help, sign-language, home-visit',
      ),
    phone: written(parsePublicPhone, String).optional().describe('Số công khai của đơn vị'),
    email: z.email().optional().describe('Thư điện tử công khai'),
    zalo: z
      .string()
      .regex(
        /^https:\/\/zalo\.me\/(?!(?:0|84)?[35789]\d{8}$)[a-z0-9._-]+$/i,
        problem('không phải địa chỉ Zalo OA của cơ quan', 'viết như https://zalo.me/ kèm mã OA'),
      )
      .optional()
      .describe('Địa chỉ Zalo OA của đơn vị'),
    runBy: text(160).optional().describe('Ai phụ trách: Công an xã, Tổ công nghệ số cộng đồng, …'),
    bring: text(200).optional().describe('Mang theo gì'),
    campaigns: z
      .array(id)
      .default([])
      .describe('Mã các đợt lấy ý kiến mà điểm phục vụ; trống: điểm thường xuyên'),
    validFrom: day.optional().describe('Ngày đầu phục vụ'),
    validThrough: day.optional().describe('Ngày cuối phục vụ'),
    note: text(300).optional().describe('Điều cần nói thêm'),
    source: webAddress.optional().describe('Địa chỉ trang nguồn'),
    sourceTitle: text(200).describe('Tên nguồn: trang web hoặc văn bản, ngày đăng'),
    approvedBy: text(160).optional().describe('Đơn vị hoặc chức vụ đã duyệt (không ghi tên riêng)'),
    checkedOn: day.describe('Ngày kiểm tra lại điểm này'),
  })
  .superRefine(
    (point, context) => {
      const say = (field: keyof typeof point, message: string, remedy: string): void => {
        context.addIssue({
          code: 'custom',
          path: [field],
          message: message + REMEDY_MARK + remedy,
        });
      };
      if ((point.status === 'moved') !== (point.movedTo !== undefined)) {
        say(
          'movedTo',
          'điểm đã chuyển (moved) và mã điểm mới phải đi cùng nhau',
          'ghi cả hai, hoặc bỏ cả hai',
        );
      }
      const isSomewhere =
        point.address !== undefined ||
        (point.kind === 'mobile' &&
          (point.area !== undefined ||
            listOf(point.sessions).some(({ place }) => place !== undefined)));
      if (!isSomewhere) {
        say(
          'address',
          'chưa ghi điểm ở đâu',
          'ghi địa chỉ; điểm lưu động thì ghi nơi phục vụ hoặc lịch có nơi',
        );
      }
      if (point.source === undefined && point.approvedBy === undefined) {
        say(
          'source',
          'chưa có nguồn',
          'ghi địa chỉ trang đã đăng, hoặc đơn vị đã duyệt ở cột approvedBy',
        );
      }
      if (
        point.validFrom !== undefined &&
        point.validThrough !== undefined &&
        point.validFrom > point.validThrough
      ) {
        say('validThrough', 'ngày cuối đứng trước ngày đầu', 'xem lại validFrom và validThrough');
      }
      if (
        listOf(point.access).includes('wheelchair') &&
        listOf(point.access).includes('no-wheelchair')
      ) {
        say('access', 'vừa ghi xe lăn vào được vừa ghi không', 'giữ lại một trong hai');
      }
      const clash = listOf(point.sessions).find((session) =>
        listOf(point.exceptions).some(
          ({ from, through, hours }) =>
            hours.length === 0 && from <= session.through && session.from <= through,
        ),
      );
      if (clash) {
        say(
          'sessions',
          `ngày ${clash.from} vừa có buổi vừa ghi nghỉ`,
          'sửa cột sessions hoặc exceptions',
        );
      }
    },
    // All problems of a row at once, also while a cell is missing or cannot be read.
    { when: () => true },
  );

export type SupportPoint = z.infer<typeof supportPoint>;
