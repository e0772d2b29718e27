/** The gallery of sheets, as an official who wants to print meets it. */
import { gzipSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import {
  attribute,
  pageAt,
  pagesOf,
  resolved,
  shownText,
} from '../../support/sites/built-pages.ts';
import { bytesOf, filesOf } from '../../support/sites/built-site.ts';
import { referencesOf } from '../../support/reads/links.ts';
import type { SiteName } from '../../support/sites/sites.ts';

const GALLERY = '/ap-phich/';
const galleryPages = (site: SiteName) =>
  pagesOf(site).filter(({ address }) => address.startsWith(GALLERY));

/** Where one gets from the gallery by so many links, without leaving it. */
function reachedWithin(site: SiteName, links: number): Set<string> {
  const pages = new Map(galleryPages(site).map((page) => [page.address, page]));
  const seen = new Set([GALLERY]);
  let edge = [GALLERY];
  for (let step = 0; step < links; step++) {
    edge = edge.flatMap((address) => {
      const page = pages.get(address);
      if (!page) return [];
      return page.root.querySelectorAll('main a').flatMap((link) => {
        const { pathname } = resolved(site, page, attribute(link, 'href') ?? '');
        if (!pathname.startsWith(GALLERY) || seen.has(pathname)) return [];
        seen.add(pathname);
        return [pathname];
      });
    });
  }
  return seen;
}

describe.each(['open', 'today', 'points', 'trial'] as const)('the site “%s”', (site) => {
  test('every sheet is three links from the gallery at most', () => {
    const sheets = [...filesOf(site)].filter((file) => /^ap-phich\/.*\.pdf$/.test(file));
    expect(sheets.length).toBeGreaterThan(80);
    const reached = reachedWithin(site, 3);
    expect(sheets.filter((file) => !reached.has(`/${file}`))).toEqual([]);
  });

  test('every other sheet to print is linked from a page of the desk', () => {
    const linked = pagesOf(site)
      .filter(({ address }) => address.startsWith('/can-bo/'))
      .flatMap((page) => page.root.querySelectorAll('main a').map((link) => ({ page, link })))
      .map(({ page, link }) => resolved(site, page, attribute(link, 'href') ?? '').pathname);
    const lists = [...filesOf(site)].filter((file) => /^(?!ap-phich\/).*\.pdf$/.test(file));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter((file) => !linked.includes(`/${file}`))).toEqual([]);
  });

  test('every page of the gallery can be reached, its first page in sight of each', () => {
    const reached = reachedWithin(site, 3);
    const lost = galleryPages(site).filter(({ address }) => !reached.has(address));
    expect(lost.map(({ address }) => address)).toEqual([]);
  });
});

const site = 'open';
const report = JSON.parse(bytesOf(site, 'ap-phich/kiem-chung.json').toString()) as {
  checked: number;
  failed: number;
  sheets: { file: string; code: string; scanDistance: number }[];
};

const cards = galleryPages(site).flatMap((page) =>
  page.root.querySelectorAll('.sheet-card').map((link) => ({
    page,
    link,
    sheet: resolved(site, page, attribute(link, 'href') ?? '').pathname,
  })),
);

test('every kind shows one picture, large, late, described, in its true measures; no sheet is offered twice', async () => {
  expect(cards.length).toBeGreaterThan(300);
  expect(new Set(cards.map(({ sheet }) => sheet)).size).toBe(cards.length);
  for (const page of galleryPages(site)) {
    for (const kind of page.root.querySelectorAll('[data-kind]')) {
      const where = `${page.address} ${attribute(kind, 'data-kind')}`;
      const images = kind.querySelectorAll('.sheet-preview img');
      const sheets = kind.querySelectorAll('.sheet-card').map((link) => attribute(link, 'href'));
      expect(images.length, where).toBeGreaterThan(0);
      for (const image of images) {
        const src = attribute(image, 'src') ?? '';
        expect(sheets).toContain(src.replace('.png', '.pdf'));
        expect(attribute(image, 'loading')).toBe('lazy');
        expect(attribute(image, 'alt')?.length, where).toBeGreaterThan(15);
        const bytes = bytesOf(site, src.slice(1));
        expect(bytes.length, src).toBeLessThan(28 * 1024);
        const { width, height } = await sharp(bytes).metadata();
        expect([attribute(image, 'width'), attribute(image, 'height')]).toEqual([
          String(width),
          String(height),
        ]);
        expect(Math.max(width, height)).toBeGreaterThanOrEqual(640);
      }
    }
  }
});

test('says what each file weighs', () => {
  for (const { sheet, link } of cards) {
    const weight = Math.ceil(bytesOf(site, sheet.slice(1)).length / 1024);
    expect(shownText(link)).toContain(`PDF ${weight} KB`);
  }
});

test('says from where each size is scanned, as the report has it', () => {
  for (const page of galleryPages(site)) {
    for (const size of page.root.querySelectorAll('[data-size]')) {
      const sheet = attribute(size.querySelector('a') ?? size, 'href');
      const { scanDistance = 0 } = report.sheets.find(({ file }) => file === sheet) ?? {};
      const metres = String(scanDistance).replace('.', ',');
      expect(shownText(size)).toContain(`quét được từ ${metres} m`);
    }
  }
});

test('a picture is that of its file: colours and marks stand where PDFium draws them', async () => {
  const names = ['huong-dan-a4', 'khau-hieu-a4', 'thang-may-20x20'];
  for (const name of names) {
    const file = `ap-phich/dai-hoi-xiv/toan-quoc/${name}`;
    const drawn = await rasterisePdf(bytesOf(site, `${file}.pdf`), 72);
    const { width, height } = drawn;
    const small = (image: Sharp): Promise<Buffer> =>
      image.flatten({ background: '#fff' }).resize(40, 40, { fit: 'fill' }).raw().toBuffer();
    const raw = { width, height, channels: 4 } as const;
    const [shown, real] = await Promise.all([
      small(sharp(bytesOf(site, `${file}.png`))),
      small(sharp(Buffer.from(drawn.data), { raw })),
    ]);
    const apart = shown.reduce((sum, one, at) => sum + Math.abs(one - (real[at] ?? 0)), 0);
    expect(apart / shown.length, name).toBeLessThan(10);
  }
});

test('the first page lists places by province, not every commune', () => {
  const links = pageAt(site, GALLERY).root.querySelectorAll('main a');
  const communes = links.filter((link) =>
    /^\/ap-phich\/[^/]+\/[^/]+\/[^/#]/.test(attribute(link, 'href') ?? ''),
  );
  expect(communes).toEqual([]);
});

test('the figures of the proof are those of the report, and of the day', () => {
  const text = shownText(pageAt(site, GALLERY).root);
  expect(report.failed).toBe(0);
  expect(text).toContain(`cả ${report.checked} bản in`);
  expect(text).toContain('Ngày 03/11/2025');
});

test('what is over is not to be hung', () => {
  const over = shownText(pageAt(site, '/ap-phich/hien-phap-2013/toan-quoc/').root);
  expect(over).toContain('không treo mới');
  const open = shownText(pageAt(site, '/ap-phich/dai-hoi-xiv/toan-quoc/').root);
  expect(open).not.toContain('không treo mới');
});

test('every sheet of a place shows the code printed on it', () => {
  for (const page of galleryPages(site)) {
    for (const kind of page.root.querySelectorAll('[data-kind]')) {
      if (attribute(kind, 'data-kind') === 'diem-ho-tro') continue;
      const sheet = attribute(kind.querySelector('.sheet-card') ?? kind, 'href');
      const code = report.sheets.find(({ file }) => file === sheet)?.code ?? '';
      expect(shownText(kind)).toContain(`Mã bản in ${code}`);
    }
  }
});

test('a first view of the gallery, its pictures aside, takes 29 KB', () => {
  for (const page of galleryPages(site)) {
    const named = referencesOf(page)
      .map(({ address }) => resolved(site, page, address).pathname)
      .filter((path) => /\.(js|woff2)$/.test(path));
    const bytes = [page.file, ...new Set(named.map((path) => path.slice(1)))].reduce(
      (sum, file) =>
        sum + (file.endsWith('.woff2') ? bytesOf(site, file).length : packed(file).length),
      0,
    );
    expect(bytes / 1024, page.address).toBeLessThan(29);
  }
});

test.each(['/man-hinh/', '/can-bo/', '/ap-phich/'])(
  'the pictures to choose by on %s are as large as it says, with 25 KB each at most',
  async (address) => {
    const page = pageAt(site, address);
    const pictures = page.root.querySelectorAll('.picture-card img');
    expect(pictures.length).toBeGreaterThan(1);
    for (const picture of pictures) {
      const { pathname } = resolved(site, page, attribute(picture, 'src') ?? '');
      const bytes = bytesOf(site, pathname.slice(1));
      expect(bytes.length / 1024, pathname).toBeLessThan(25);
      const { width, height } = await sharp(bytes).metadata();
      expect([`${width}`, `${height}`], pathname).toEqual([
        attribute(picture, 'width'),
        attribute(picture, 'height'),
      ]);
    }
  },
);

const packed = (file: string): Buffer => gzipSync(bytesOf(site, file), { level: 9 });
