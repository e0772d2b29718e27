/**
 * The public addresses. Published once, never broken.
 */

/** The page of a consultation. */
export const campaignUrl = (campaign: string): string => `/dot/${campaign}/`;

/** The page of a guide. */
export const guideUrl = (guide: string): string => `/huong-dan/${guide}/`;
/** Path of a guide's clip or of its captions. */
export const guideClipUrl = (guide: string, format: 'mp4' | 'vtt'): string =>
  `${guideUrl(guide)}video.${format}`;

/** What was corrected since it was printed, with its feed. */
export const CORRECTIONS_URL = '/thay-doi/';
export const CORRECTIONS_FEED_URL = '/thay-doi/atom.xml';

/** One correction. */
export const correctionUrl = (correction: string): string => `${CORRECTIONS_URL}#${correction}`;

/** From what goes wrong to what to do. */
export const STUCK_URL = '/ket-o-dau/';

/** The page of a province or commune; `place` is `<province>` or `<province>/<commune>`. */
export const placeUrl = (place: string): string => `/dia-phuong/${place}/`;

/**
 * A commune without content of its own: its entry on the page of its province.
 * @param province address part
 * @param code five digits; they outlive every spelling of the name
 */
export const communeUrl = (province: string, code: string): string =>
  `${placeUrl(province)}#${communeAnchor(code)}`;

/** The id of a commune's entry on the page of its province. */
export const communeAnchor = (code: string): string => `x-${code}`;

/** The page of a directive. */
export const directiveUrl = (directive: string): string => `/van-ban/${directive}/`;

/** Every paragraph of every directive, and where it is served. */
export const COVERAGE_URL = '/van-ban/doi-chieu/';

/** The desk of officials: that of a place as in `placeUrl`, or the whole country's. */
export const deskUrl = (place?: string): string =>
  place === undefined ? '/can-bo/' : `/can-bo/noi/${place}/`;

/** The calendar file of the deadlines and reports of a desk. */
export const deskCalendarUrl = (place?: string): string => `${deskUrl(place)}lich.ics`;

/** The tasks of a role. */
export const roleUrl = (role: string): string => `/can-bo/${role}/`;

/** The tasks a directive gives a role, to be printed and ticked off. */
export const checklistUrl = (role: string, directive: string): string =>
  `${roleUrl(role)}${directive}.pdf`;

/** The page of a support point. */
export const supportPointUrl = (point: string): string => `/diem-ho-tro/${point}/`;

/** The explanation of a hard word. */
export const glossaryUrl = (term: string): string => `/giai-thich/#${term}`;

/** The calendar file of a support point's sessions. */
export const supportPointCalendarUrl = (point: string): string => `/diem-ho-tro/${point}/lich.ics`;

/** The list of support points of a province or commune; `place` as in `placeUrl`. */
export const pointListUrl = (place: string): string => `/diem-ho-tro/tinh/${place}/`;

/**
 * The map's own file.
 * @param file as `site.yaml` names it: a path in `public/`, or a file of the content folder
 */
export const mapFileUrl = (file: string): string =>
  file.startsWith('/') ? file : '/ban-do/nen.pmtiles';

/**
 * A sheet of a campaign in a place.
 * @param file its file name: `huong-dan-a4.pdf`
 */
export const sheetUrl = (campaign: string, place: string, file: string): string =>
  `/ap-phich/${campaign}/${place}/${file}`;

/** The A4 guide poster of a campaign in a place. */
export const posterUrl = (campaign: string, place: string): string =>
  `/ap-phich/${campaign}/${place}/huong-dan-a4.pdf`;

/** Where officials choose what to print. */
export const SHEETS_URL = '/ap-phich/';

/** Where sheets of any place are made in the browser, its data and the parts of its engine. */
export const WORKSHOP_URL = '/xuong-in/';

/** Where frames of a screen of any size are made. */
export const SCREEN_WORKSHOP_URL = '/xuong-in/man-hinh/';

/** Where a list of sheets is made. */
export const SHEET_LIST_URL = '/xuong-in/danh-sach/';

/** Where an office checks its Excel of support points. */
export const POINT_CHECK_URL = '/xuong-in/kiem-tra-excel/';

/** Where an office chooses its place and gets its kit, with the data it is made from. */
export const KIT_URL = '/can-bo/bo-tai-lieu/';

/** Where the workbook of daily reports is made. */
export const REPORT_FORM_URL = '/can-bo/bao-cao/';

/**
 * The empty workbook of daily reports of a place that has content.
 * @param place as in `placeUrl`; without one, for any commune
 */
export const reportFileUrl = (place = 'xa-phuong'): string => `/can-bo/bao-cao/${place}.xlsx`;

/** Where daily reports are merged. */
export const REPORT_MERGE_URL = '/can-bo/tong-hop/';

/** How sheets are hung. */
export const HANGING_URL = '/ap-phich/huong-dan-treo/';

/** What two decoders read in every sheet. */
export const PROOF_URL = '/ap-phich/kiem-chung.json';

/**
 * The sheets of a campaign.
 * @param place `toan-quoc` or as in `placeUrl`; the list of places if left out
 */
export const galleryUrl = (campaign: string, place?: string): string =>
  place === undefined ? `/ap-phich/${campaign}/` : `/ap-phich/${campaign}/${place}/`;

/** The posters with each further slogan of a campaign. */
export const sloganSheetsUrl = (campaign: string): string =>
  `/ap-phich/${campaign}/toan-quoc/khau-hieu/`;

/** The picture of a sheet; `url` is that of its PDF. */
export const sheetPictureUrl = (url: string): string => url.replace(/\.pdf$/, '.png');

/** How a board is kept in the hands of whoever answers for it. */
export const BOARD_SAFETY_URL = '/man-hinh/an-toan/';

/** Where the log of a player is held beside the list of its board. */
export const PLAY_CHECK_URL = '/man-hinh/doi-chieu/';

/** The empty log. */
export const LOG_TEMPLATE_URL = '/man-hinh/mau-nhat-ky.xlsx';

/** The player page of a campaign for a board. */
export const playerUrl = (campaign: string, board: string): string =>
  `/man-hinh/${campaign}/${board}/`;

/** The page beside a player page that says how to use it; `board` as in `boardKey`. */
export const boardHelpUrl = (campaign: string, board: string): string =>
  `/man-hinh/${campaign}/${board}/cach-dung/`;

/** A file of the index of printed codes, named by the first two characters of its codes. */
export const codeShardUrl = (prefix: string): string => `/kiem-tra/ma/${prefix}.json`;

/** The list of the files of that index. */
export const CODE_INDEX_URL = '/kiem-tra/ma/tat-ca.json';

/** The whole register, for programs. */
export const REGISTER_URL = '/du-lieu/ma-ban-in.json';

/** The codes of the sites this one lists; only there where it lists some. */
export const CODES_ELSEWHERE_URL = '/kiem-tra/ma-noi-khac.json';

/** Where photos of noticeboards are checked. */
export const PATROL_URL = '/kiem-tra/bang-tin/';

/** The list of printed codes that begin alike; `prefix` as printed. */
export const codeListUrl = (prefix: string): string => `/kiem-tra/ma/${prefix.toLowerCase()}/`;

/** The picture of the site itself, beside links to its other pages. */
export const sitePictureUrl = '/chia-se/trang.png';

/** The picture of a consultation, beside links to it. */
export const campaignPictureUrl = (campaign: string): string => `/chia-se/dot/${campaign}.png`;

/** A picture of a post; `name` as in `postPictures`. */
export const postPictureUrl = (campaign: string, place: string, name: string): string =>
  `/chia-se/bai-dang/${campaign}/${place}/${name}.png`;

/** The posts of the whole country, and the list of the places that have their own. */
export const POSTS_URL = '/khau-hieu/bai-dang/';

/** The page of the post about a consultation in a place. */
export const postUrl = (campaign: string, place: string): string =>
  `/khau-hieu/bai-dang/${campaign}/${place}/`;

/** The picture of a guide. */
export const guidePictureUrl = (guide: string): string => `/chia-se/huong-dan/${guide}.png`;

/** The picture of a province or commune. */
export const placePictureUrl = (place: string): string => `/chia-se/dia-phuong/${place}.png`;

/** An icon for phones; `name` is one of `APP_ICONS`. */
export const appIconUrl = (name: string): string => `/bieu-tuong/${name}.png`;

/** The page shown without network for an address that is not stored. */
export const OFFLINE_URL = '/khong-co-mang/';

/**
 * The address inside the QR symbol: all upper case, so the symbol stays small (QR's alphanumeric
 * mode packs 11 bits for two characters and knows no lower case).
 * @param siteUrl origin without a slash at its end
 * @param code the printed code
 */
export const symbolAddress = (siteUrl: string, code: string): string =>
  `${siteUrl}/Q/${code}/`.toUpperCase();

/**
 * The address printed beside the symbol, for typing: no scheme, lower case, no slash at its end.
 * @param siteUrl origin without a slash at its end
 * @param code the printed code
 */
export const typedAddress = (siteUrl: string, code: string): string =>
  `${siteUrl.replace(/^https?:\/\//, '')}/q/${code}`.toLowerCase();

/** The slogans one filter leaves: `dot/<campaign>`, `cho/<audience>`, `kenh/<channel>`. */
export const slogansUrl = (filter = ''): string => `/khau-hieu/${filter && `${filter}/`}`;

/** The slogans as data; `format` is one of `SLOGAN_FORMATS`. */
export const sloganFileUrl = (format: string): string => `/du-lieu/khau-hieu.${format}`;

/** A script as it is read aloud, to be printed. */
export const scriptUrl = (campaign: string, script: string): string =>
  `/phat-thanh/${campaign}/${script}/`;

/** What other sites take over about a consultation. */
export const embedUrl = (campaign: string): string => `/nhung/${campaign}/`;

/** The card other sites show in a frame; the one page made to stand in theirs. */
export const embedCardUrl = (campaign: string): string => `/nhung/${campaign}/the/`;

/** News of a consultation for feed readers; `format` is `rss` or `atom`. */
export const newsFeedUrl = (campaign: string, format: 'rss' | 'atom'): string =>
  `/nhung/${campaign}/${format}.xml`;

/** The list of the lists of pages for search engines. */
export const SITEMAP_INDEX_URL = '/sitemap-index.xml';

/** What is and is not stored of a visitor. */
export const PRIVACY_URL = '/quyen-rieng-tu/';

/** Whom to tell of a hole (RFC 9116). */
export const SECURITY_URL = '/.well-known/security.txt';
