import type { SiteName } from '../sites/sites.ts';

export interface PageType {
  type: string;
  site: SiteName;
  address: string;
}

const open = (type: string, address: string): PageType => ({ type, site: 'open', address });

/** One page of every type people see, all but the player inside the site's frame. */
export const READING_PAGES: PageType[] = [
  open('home while a consultation is open', '/'),
  open('consultation', '/dot/dai-hoi-xiv/'),
  open('consultation that has ended', '/dot/hien-phap-2013/'),
  open('list of guides', '/huong-dan/'),
  open('guide to giving an opinion', '/huong-dan/gop-y-van-kien-dai-hoi-xiv/'),
  open('standing guide', '/huong-dan/quen-mat-khau-passcode/'),
  open('where people are stuck', '/ket-o-dau/'),
  open('corrections', '/thay-doi/'),
  open('list of localities', '/dia-phuong/'),
  open('province', '/dia-phuong/hai-phong/'),
  open('province without content of its own', '/dia-phuong/ha-noi/'),
  open('province with support points', '/dia-phuong/ho-chi-minh/'),
  open('commune', '/dia-phuong/nghe-an/thai-hoa/'),
  open('list of support points', '/diem-ho-tro/'),
  open('support points of a province', '/diem-ho-tro/tinh/ho-chi-minh/'),
  open('support point', '/diem-ho-tro/binh-tho-17-chan-ly/'),
  open('slogans', '/khau-hieu/'),
  open('slogans for boards', '/khau-hieu/kenh/ngoai-troi/'),
  open('posts', '/khau-hieu/bai-dang/'),
  open('post of a place', '/khau-hieu/bai-dang/dai-hoi-xiv/ha-tinh/song-tri/'),
  open('rules of wording', '/khau-hieu/quy-tac/'),
  open('scripts', '/phat-thanh/'),
  open('script to read', '/phat-thanh/dai-hoi-xiv/gioi-thieu-va-cach-gop-y/'),
  open('sheets', '/ap-phich/'),
  open('places of a consultation to print for', '/ap-phich/dai-hoi-xiv/'),
  open('sheets of the country', '/ap-phich/dai-hoi-xiv/toan-quoc/'),
  open('sheets with further slogans', '/ap-phich/dai-hoi-xiv/toan-quoc/khau-hieu/'),
  open('sheets of a province', '/ap-phich/dai-hoi-xiv/nghe-an/'),
  open('how to hang sheets', '/ap-phich/huong-dan-treo/'),
  open('screens', '/man-hinh/'),
  open('safety of screens', '/man-hinh/an-toan/'),
  open('one board', '/man-hinh/dai-hoi-xiv/960x192/cach-dung/'),
  open('list of directives', '/van-ban/'),
  open('directive', '/van-ban/song-tri-gop-y-dai-hoi-xiv/'),
  open('paragraphs of directives', '/van-ban/doi-chieu/'),
  open('officials', '/can-bo/'),
  open('officials of a place', '/can-bo/noi/ha-tinh/song-tri/'),
  open('tasks of a role', '/can-bo/cong-an/'),
  open('warnings', '/canh-bao/'),
  open('check of a printed code', '/kiem-tra/'),
  open('glossary', '/giai-thich/'),
  open('privacy', '/quyen-rieng-tu/'),
  open('landing of a scanned code', '/Q/9EWH7/'),
  open('landing of a door sign', '/Q/KMACA/'),
  open('search', '/tim-kiem/'),
  open('data', '/du-lieu/'),
  open('embedding', '/nhung/'),
  open('embed', '/nhung/dai-hoi-xiv/'),
  open('unknown address', '/404.html'),
];

/** What only scripts can do; a link to the ready-made is beside it. */
const TOOLS: PageType[] = [
  open('workbook of reports', '/can-bo/bao-cao/'),
  open('merging of reports', '/can-bo/tong-hop/'),
  open('check of noticeboards', '/kiem-tra/bang-tin/'),
  open('check of logs of players', '/man-hinh/doi-chieu/'),
];

/** The page a screen shows. */
export const PLAYER: PageType = open('player', '/man-hinh/dai-hoi-xiv/1920x1080/');

/** The card other sites show in a frame. */
export const EMBEDDED: PageType = open('embedded card', '/nhung/dai-hoi-xiv/the/');

/** Every page type of the site `open`. */
export const PAGE_TYPES: PageType[] = [...READING_PAGES, ...TOOLS, PLAYER, EMBEDDED];

/** The types that look different once everything has ended; site `today`. */
export const PAGE_TYPES_AFTER: PageType[] = [
  { type: 'home when nothing is open', site: 'today', address: '/' },
  { type: 'landing after the end', site: 'today', address: '/Q/9EWH7/' },
  { type: 'consultation after the end', site: 'today', address: '/dot/dai-hoi-xiv/' },
];
