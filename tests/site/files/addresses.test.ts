import { describe, expect, test } from 'vitest';
import { bytesOf, fileAt, filesOf } from '../../support/sites/built-site.ts';
import * as content from '../../support/sites/content.ts';
import { SITES_BY_DAY } from '../../support/sites/sites.ts';

const campaigns = content.campaignIds();
const places = ['toan-quoc', ...content.localityKeys()];
const boards = content.boardKeys().map(({ key }) => key);

/** Every public address the content fills. */
const ADDRESSES = [
  ...[
    '/',
    '/huong-dan/',
    '/dia-phuong/',
    '/diem-ho-tro/',
    '/khau-hieu/',
    '/phat-thanh/',
    '/ap-phich/',
  ],
  ...['/man-hinh/', '/van-ban/', '/can-bo/', '/canh-bao/', '/kiem-tra/', '/tim-kiem/', '/du-lieu/'],
  ...['/khau-hieu/bai-dang/', '/khau-hieu/quy-tac/', '/nhung/'],
  ...campaigns.flatMap((id) => [`/khau-hieu/dot/${id}/`, `/nhung/${id}/rss.xml`]),
  ...campaigns.map((id) => `/nhung/${id}/atom.xml`),
  ...['nguoi-dan', 'can-bo'].map((audience) => `/khau-hieu/cho/${audience}/`),
  ...['tin-nhan', 'ngoai-troi', 'trong-nha'].map((channel) => `/khau-hieu/kenh/${channel}/`),
  ...['txt', 'csv', 'xlsx', 'json'].map((format) => `/du-lieu/khau-hieu.${format}`),
  ...['/quyen-rieng-tu/', '/sitemap-index.xml', '/sitemap-0.xml', '/_headers'],
  ...['/404.html', '/robots.txt', '/favicon.svg', '/khong-co-mang/', '/sw.js'],
  ...['/bieu-tuong/192-day.png', '/bieu-tuong/512-day.png'],
  ...['/manifest.webmanifest', '/bieu-tuong/180.png', '/bieu-tuong/192.png', '/bieu-tuong/512.png'],
  ...campaigns.flatMap((id) => [`/dot/${id}/`, `/nhung/${id}/`, `/nhung/${id}/the/`]),
  ...campaigns.flatMap((id) => boards.map((board) => `/man-hinh/${id}/${board}/`)),
  ...campaigns.flatMap((id) => places.map((place) => `/ap-phich/${id}/${place}/huong-dan-a4.pdf`)),
  ...content.idsOf('guides/*.mdx').map((id) => `/huong-dan/${id}/`),
  ...content.idsOf('campaigns/*/guides/*.mdx').map((id) => `/huong-dan/${id}/`),
  ...content.localityKeys().map((key) => `/dia-phuong/${key}/`),
  '/chia-se/trang.png',
  ...campaigns.map((id) => `/chia-se/dot/${id}.png`),
  // A commune has a picture of its own only while it says something else than its province's.
  ...content
    .localityKeys()
    .filter((key) => !key.includes('/'))
    .map((key) => `/chia-se/dia-phuong/${key}.png`),
  ...content.supportPointIds().map((id) => `/diem-ho-tro/${id}/`),
  ...content.idsOf('directives/*.md').map((id) => `/van-ban/${id}/`),
  ...content.idsOf('directives/*.md').map((id) => `/can-bo/cong-an/${id}.pdf`),
  ...['/can-bo/lich.ics', '/can-bo/noi/ha-tinh/song-tri/lich.ics', '/van-ban/doi-chieu/'],
  ...content.codeRows().flatMap(({ code }) => [`/Q/${code}/`, `/q/${code.toLowerCase()}/`]),
];

/**
 * What has an address for ever. Scripts, the search index and small copies of frames are named by their contents, pictures
 * of communes come and go with what they say, the round that runs has copies as JPEG, and one site of
 * the tests has the workshop.
 */
function publicFiles(site: (typeof SITES_BY_DAY)[number]): string[] {
  return [...filesOf(site)].filter(
    (file) =>
      !/^(_astro|pagefind|xuong-in|can-bo\/bo-tai-lieu|chia-se\/dia-phuong\/[^/]+)\//.test(file) &&
      !/^man-hinh\/(nho\/|.*\.jpg$)/.test(file),
  );
}

describe.each(SITES_BY_DAY)('built “%s”', (site) => {
  test('every address the content fills is there', () => {
    expect(ADDRESSES.length).toBeGreaterThan(90);
    expect(ADDRESSES.filter((address) => fileAt(site, address) === undefined)).toEqual([]);
  });

  test('there are the same pages, sheets and frames as on any other day', () => {
    expect(publicFiles(site)).toEqual(publicFiles('open'));
  });

  test('every sheet is a PDF and every frame a PNG', () => {
    const files = [...filesOf(site)];
    const sheets = files.filter((file) => file.endsWith('.pdf'));
    const frames = files.filter((file) => file.endsWith('.png'));
    expect(sheets.length).toBeGreaterThan(campaigns.length * places.length);
    expect(frames.length).toBeGreaterThanOrEqual(campaigns.length * boards.length * 5);
    for (const file of sheets)
      expect(bytesOf(site, file).subarray(0, 5).toString(), file).toBe('%PDF-');
    for (const file of frames)
      expect(bytesOf(site, file).subarray(1, 4).toString(), file).toBe('PNG');
  });
});
