import type { STUCK_HELP } from '../../schemas/stuck.ts';

/** Where a way out leads on to; the helpline is a number, not a page. */
export const HELP_WORDS = {
  points: { href: '/diem-ho-tro/', text: 'Tìm điểm hỗ trợ gần bạn' },
  police: { href: '/dia-phuong/', text: 'Công an xã, phường: tìm nơi bạn ở' },
  warnings: { href: '/canh-bao/', text: 'Cách nhận ra lừa đảo' },
  campaigns: { href: '/#cac-dot', text: 'Các đợt lấy ý kiến' },
} as const satisfies Record<
  Exclude<(typeof STUCK_HELP)[number], 'helpline'>,
  { href: string; text: string }
>;
