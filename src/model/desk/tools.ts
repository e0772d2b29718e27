/**
 * What this site does for an office: where a paragraph of a directive is served. Editors name a tool by
 * its id; its name and its address stand here and nowhere else.
 */
import {
  HANGING_URL,
  KIT_URL,
  PRIVACY_URL,
  REPORT_FORM_URL,
  REPORT_MERGE_URL,
  SHEETS_URL,
  slogansUrl,
  WORKSHOP_URL,
} from '../addresses.ts';

/** A page of ours, by what an official does with it. */
interface Tool {
  /** "Bản in: áp phích, tờ rơi". */
  name: string;
  href: string;
  /** There only where the workshop is built. */
  needsWorkshop?: true;
}

export const TOOL_IDS = [
  'campaigns',
  'guides',
  'stuck',
  'points',
  'point-template',
  'sheets',
  'hanging',
  'screens',
  'slogans',
  'posts',
  'scripts',
  'embed',
  'kit',
  'workshop',
  'scam',
  'code-check',
  'privacy',
  'desk',
  'report-form',
  'report-merge',
] as const;
export type ToolId = (typeof TOOL_IDS)[number];

export const TOOLS: Record<ToolId, Tool> = {
  campaigns: { name: 'Trang đợt lấy ý kiến', href: '/#cac-dot' },
  guides: { name: 'Hướng dẫn từng bước', href: '/huong-dan/' },
  stuck: { name: 'Kẹt ở đâu, gỡ ở đó', href: '/ket-o-dau/' },
  points: { name: 'Điểm hỗ trợ', href: '/diem-ho-tro/' },
  'point-template': { name: 'Mẫu Excel điểm hỗ trợ', href: '/can-bo/mau-diem-ho-tro.xlsx' },
  sheets: { name: 'Bản in', href: SHEETS_URL },
  hanging: { name: 'Cách treo, dán', href: HANGING_URL },
  screens: { name: 'Bảng điện tử, màn hình', href: '/man-hinh/' },
  slogans: { name: 'Khẩu hiệu, tin nhắn', href: slogansUrl() },
  posts: { name: 'Bài đăng Zalo, Facebook', href: '/khau-hieu/bai-dang/' },
  scripts: { name: 'Bài phát thanh', href: '/phat-thanh/' },
  embed: { name: 'Bài báo, thẻ nhúng', href: '/nhung/' },
  kit: { name: 'Bộ tài liệu cho cơ quan', href: KIT_URL, needsWorkshop: true },
  workshop: { name: 'Xưởng in', href: WORKSHOP_URL, needsWorkshop: true },
  scam: { name: 'Cảnh báo lừa đảo', href: '/canh-bao/' },
  'code-check': { name: 'Kiểm tra mã bản in', href: '/kiem-tra/' },
  privacy: { name: 'Quyền riêng tư', href: PRIVACY_URL },
  desk: { name: 'Thời hạn và báo cáo', href: '/can-bo/' },
  'report-form': { name: 'Bảng tính báo cáo', href: REPORT_FORM_URL },
  'report-merge': { name: 'Tổng hợp báo cáo', href: REPORT_MERGE_URL },
};
