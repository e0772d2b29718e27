/**
 * What kinds of pages there are: search shows the kind beside each result and can keep to one.
 */
import { slugOf } from './text/vietnamese.ts';

/** Every kind in the order people are offered it, with the page that lists its pages. */
export const PAGE_KINDS = [
  { name: 'Hướng dẫn', href: '/huong-dan/' },
  { name: 'Địa phương', href: '/dia-phuong/' },
  { name: 'Điểm hỗ trợ', href: '/diem-ho-tro/' },
  { name: 'Đợt lấy ý kiến', href: '/#cac-dot' },
  { name: 'Cảnh báo', href: '/canh-bao/' },
  { name: 'Kiểm tra', href: '/kiem-tra/' },
  { name: 'Giải thích', href: '/giai-thich/' },
  { name: 'Văn bản', href: '/van-ban/' },
  { name: 'Cán bộ', href: '/can-bo/' },
  { name: 'Bản in', href: '/ap-phich/' },
  { name: 'Màn hình', href: '/man-hinh/' },
  { name: 'Khẩu hiệu', href: '/khau-hieu/' },
  { name: 'Phát thanh', href: '/phat-thanh/' },
  { name: 'Dữ liệu', href: '/du-lieu/' },
] as const;

/** The name of a kind, as pages carry it and people read it. */
export type PageKind = (typeof PAGE_KINDS)[number]['name'];

/**
 * How a kind is written in the address of a search.
 * @param kind its name
 * @returns "huong-dan" for "Hướng dẫn"
 */
export function kindKey(kind: PageKind): string {
  return slugOf(kind);
}
