/** What an app shows beside a link: every page names a picture, and it says what the page says. */
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  pageAt,
  pagesOf,
  shownText,
  type BuiltPage,
} from '../../support/sites/built-pages.ts';
import { bytesOf, fileAt, filesOf, textOf } from '../../support/sites/built-site.ts';
import { codeRows, type CodeRow } from '../../support/sites/content.ts';
import { SITE_URL, SITES_BY_DAY, siteUrlOf, type SiteName } from '../../support/sites/sites.ts';

const SITES = [...SITES_BY_DAY, 'trial'] as const;

/** Pages people read; a screen's player, a card and the page without network are not passed on. */
const readingPagesOf = (site: SiteName): BuiltPage[] =>
  pagesOf(site).filter(
    ({ address }) => !/^\/(man-hinh\/.+\/.+|nhung\/.+\/the|khong-co-mang)\//.test(address),
  );

/** The one value of a property in the head of a page. */
function metaContent({ root, address }: BuiltPage, property: string): string {
  const found = root.querySelectorAll(`head meta[property="${property}"]`);
  expect(found, `${address} ${property}`).toHaveLength(1);
  return found.map((one) => attribute(one, 'content') ?? '').join('');
}

const pictureOf = (site: SiteName, address: string): string =>
  metaContent(pageAt(site, address), 'og:image').slice(siteUrlOf(site).length);

describe.each(SITES)('a link to any page of the site “%s”', (site) => {
  const pages = readingPagesOf(site);
  // Those of posts are chosen by hand; they are looked at below.
  const pictures = [...filesOf(site)].filter(
    (file) => file.startsWith('chia-se/') && !file.startsWith('chia-se/bai-dang/'),
  );

  test('brings a picture that is there, by its whole address', () => {
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages) {
      const url = new URL(metaContent(page, 'og:image'));
      expect(url.origin, page.address).toBe(siteUrlOf(site));
      expect(fileAt(site, url.pathname), page.address).toMatch(/^chia-se\/.*\.png$/);
      expect(metaContent(page, 'og:image:alt').length, page.address).toBeGreaterThan(30);
    }
  });

  test('has pictures of the size it names, in palettes, light', async () => {
    expect(pictures.length).toBeGreaterThan(4);
    const [page] = pages;
    if (!page) throw new Error('no page');
    const named = [metaContent(page, 'og:image:width'), metaContent(page, 'og:image:height')].map(
      Number,
    );
    for (const file of pictures) {
      const { width, height, isPalette } = await sharp(bytesOf(site, file)).metadata();
      expect([width, height, isPalette], file).toEqual([...named, true]);
      expect(bytesOf(site, file).length, file).toBeLessThan(60_000);
    }
    expect(named).toEqual([1200, 630]);
  });

  test('leaves no picture unused', () => {
    const used = new Set(
      pages.map((page) => new URL(metaContent(page, 'og:image')).pathname.slice(1)),
    );
    expect(pictures.filter((file) => !used.has(file))).toEqual([]);
  });

  test('names the address to keep, the site and the kind of card', () => {
    for (const page of pages) {
      const [canonical] = page.root.querySelectorAll('link[rel="canonical"]');
      expect(metaContent(page, 'og:url')).toBe(canonical && attribute(canonical, 'href'));
      expect(metaContent(page, 'og:site_name')).toBe(
        site === 'trial' ? 'Bảng tin ví dụ' : 'Bảng tin',
      );
      expect(metaContent(page, 'og:type')).toBe('website');
      expect(page.html).toContain('<meta name="twitter:card" content="summary_large_image">');
    }
  });

  test('says nothing that grows old while an app keeps it', () => {
    const alts = pages.map((page) => metaContent(page, 'og:image:alt'));
    expect(alts.filter((alt) => /còn \d|hôm nay|ngày nữa|sắp/i.test(alt))).toEqual([]);
  });
});

test('the pictures of a post are square or upright, and each stands on the page of its post', async () => {
  const pictures = [...filesOf('open')].filter((file) => file.startsWith('chia-se/bai-dang/'));
  expect(pictures.length).toBeGreaterThan(8);
  const offered = pagesOf('open')
    .filter(({ address }) => address.startsWith('/khau-hieu/bai-dang/'))
    .flatMap(({ root }) => root.querySelectorAll('a').map((link) => attribute(link, 'href') ?? ''));
  for (const file of pictures) {
    const { width, height } = await sharp(bytesOf('open', file)).metadata();
    expect([width, height], file).toEqual([1080, file.endsWith('-doc.png') ? 1920 : 1080]);
    // What is over keeps its addresses and is no longer offered.
    const isOver = file.startsWith('chia-se/bai-dang/hien-phap-2013/');
    expect(offered.includes(`/${file}`), file).toBe(!isOver);
  }
});

test('the post of a place has the picture apps show beside the place’s link, with the place’s day', () => {
  const offered = (address: string): string[] =>
    pageAt('open', address)
      .root.querySelectorAll('.picture-cards a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => !href.startsWith('/chia-se/bai-dang/'));
  const local = pagesOf('open').filter(({ address }) =>
    address.startsWith('/khau-hieu/bai-dang/dai-hoi-xiv/'),
  );
  expect(local.length).toBeGreaterThan(2);
  for (const { address, root } of local) {
    const [picture = '', ...others] = offered(address);
    expect(fileAt('open', picture), address).toBeDefined();
    expect(others, address).toEqual([]);
    const [lying = ''] = root
      .querySelectorAll('.picture-cards li')
      .map(shownText)
      .filter((text) => text.includes('1200 × 630'));
    const [day = 'no day'] = /hết thứ \S+, ngày [\d/]+/.exec(shownText(root)) ?? [];
    expect(lying.toLowerCase(), address).toContain(day);
  }
  expect(offered('/khau-hieu/bai-dang/dai-hoi-xiv/ha-tinh/song-tri/')).toEqual([
    '/chia-se/dia-phuong/ha-tinh/song-tri.png',
  ]);
});

describe('each kind of page has its picture', () => {
  test.each([
    ['/dot/dai-hoi-xiv/', '/chia-se/dot/dai-hoi-xiv.png'],
    ['/huong-dan/cai-dat-vneid/', '/chia-se/huong-dan/cai-dat-vneid.png'],
    ['/dia-phuong/hai-phong/', '/chia-se/dia-phuong/hai-phong.png'],
    ['/dia-phuong/ha-tinh/song-tri/', '/chia-se/dia-phuong/ha-tinh/song-tri.png'],
    ['/', '/chia-se/trang.png'],
    ['/canh-bao/', '/chia-se/trang.png'],
  ])('%s: %s', (address, picture) => {
    expect(pictureOf('open', address)).toBe(picture);
  });

  const isSign = ({ channel }: CodeRow): boolean => channel === 'sign';

  test.each(codeRows().filter(isSign))('behind the door sign $code: the site’s', ({ code }) => {
    expect(pictureOf('open', `/q/${code.toLowerCase()}/`)).toBe('/chia-se/trang.png');
  });

  test.each(codeRows().filter((row) => !isSign(row)))(
    'the landing of $code: $campaign, $place',
    ({ code, campaign, place }) => {
      const picture = pictureOf('open', `/q/${code.toLowerCase()}/`);
      // A place's picture speaks of the consultation that is open.
      const isPlacePicture = place !== 'toan-quoc' && campaign === 'dai-hoi-xiv';
      expect(picture).toBe(
        isPlacePicture
          ? pictureOf('open', `/dia-phuong/${place}/`)
          : `/chia-se/dot/${campaign}.png`,
      );
    },
  );

  test('a commune that would say the same as its province has the province’s', () => {
    const communes = pagesOf('open').flatMap((page) => {
      const [, province, commune] = /^\/dia-phuong\/([^/]+)\/([^/]+)\/$/.exec(page.address) ?? [];
      return province && commune ? [{ page, province, commune }] : [];
    });
    const message = (page: BuiltPage): string =>
      metaContent(page, 'og:image:alt').replace(/ \([^)]*\)$/, '');
    const shared = communes.filter(({ page, province, commune }) => {
      const picture = pictureOf('open', page.address);
      if (picture === `/chia-se/dia-phuong/${province}/${commune}.png`) return false;
      const above = pageAt('open', `/dia-phuong/${province}/`);
      expect(picture).toBe(pictureOf('open', above.address));
      expect(message(page)).toBe(message(above));
      return true;
    });
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.length).toBeLessThan(communes.length);
  });
});

describe.each(SITES_BY_DAY)('on the site “%s”', (site) => {
  const dated = readingPagesOf(site).filter(
    (page) =>
      /^\/(dot|dia-phuong|q)\/./.test(page.address) &&
      // Behind a door sign is the page of a point, which has the site's picture.
      metaContent(page, 'og:image') !== `${SITE_URL}/chia-se/trang.png`,
  );

  test('a picture gives the deadline in the words of its page', () => {
    expect(dated.length).toBeGreaterThan(20);
    for (const page of dated) {
      const [date] =
        /(?:Hết (?:thứ \S+|chủ nhật),|Đã kết thúc) ngày [\d/]+/.exec(
          metaContent(page, 'og:image:alt'),
        ) ?? [];
      expect(date, page.address).toBeDefined();
      const [day = ''] = /[\d/]+$/.exec(date ?? '') ?? [];
      expect(shownText(page.root), page.address).toContain(day);
    }
  });
});

test('the picture of a ward gives the ward’s own day, that of its province the country’s', () => {
  const alt = (address: string): string => metaContent(pageAt('open', address), 'og:image:alt');
  expect(alt('/dia-phuong/ha-tinh/song-tri/')).toContain('Hết thứ sáu, ngày 14/11/2025');
  expect(alt('/dia-phuong/ha-tinh/')).toContain('Hết thứ bảy, ngày 15/11/2025');
});

test('before it opens, a consultation’s picture says from when', () => {
  const alt = metaContent(pageAt('upcoming', '/dot/dai-hoi-xiv/'), 'og:image:alt');
  expect(alt).toContain('từ ngày 30/10/2025');
});

test('after the end, pictures of consultation, place and guide say so, on ink', async () => {
  for (const address of [
    '/dot/dai-hoi-xiv/',
    '/dia-phuong/hai-phong/',
    '/huong-dan/gop-y-van-kien-dai-hoi-xiv/',
  ]) {
    expect(metaContent(pageAt('today', address), 'og:image:alt')).toContain(
      'Đã kết thúc ngày 15/11/2025',
    );
    const corner = async (site: SiteName): Promise<number[]> => {
      const file = fileAt(site, pictureOf(site, address)) ?? '';
      const { data } = await sharp(bytesOf(site, file))
        .removeAlpha()
        .extract({ left: 4, top: 4, width: 1, height: 1 })
        .raw()
        .toBuffer({ resolveWithObject: true });
      return [...data];
    };
    expect(await corner('today')).toEqual([0x1b, 0x1a, 0x17]);
    expect(await corner('open')).toEqual([0xa3, 0x12, 0x1a]);
  }
});

test('passing a page on costs at most 0.7 KB', () => {
  const scripts = [...filesOf('open')].filter((file) =>
    /^_astro\/.*\.js$/.test(file) ? textOf('open', file).includes('share-page') : false,
  );
  expect(scripts).toHaveLength(1);
  for (const file of scripts)
    expect(gzipSync(bytesOf('open', file), { level: 9 }).length).toBeLessThanOrEqual(0.7 * 1024);
});
