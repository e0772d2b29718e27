/** A site of a few small files of every type, with what the build writes for hosts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedPage, writeForHosts } from '../../../src/integrations/for-hosts.ts';

/** Where the small site says it is. */
export const SMALL_SITE_URL = 'https://gopy.example.gov.vn';

/** A page as the build finishes it. */
const page = (path: string, policy: string): string =>
  `<html><head><link rel="canonical" href="${SMALL_SITE_URL}${path}">` +
  `<meta http-equiv="content-security-policy" content="${policy}"></head><h1>${path}</h1>${'<p>dài</p>'.repeat(30)}</html>`;

/** Pages as deep in one folder share a style. */
const inside = (path: string): string =>
  `script-src 'self' 'sha256-early='; style-src 'self' '${smallStyle(path)}';`;

/** What the policy of a page calls its style by. */
export const smallStyle = (path: string): string =>
  `sha256-${path.split('/').slice(1, 2).join('')}${path.split('/').length - 1}=`;

/** Addresses of the pages. */
export const SMALL_PAGES = [
  '/',
  '/404.html',
  '/dia-phuong/',
  '/dia-phuong/tinh/',
  '/dia-phuong/tinh/xa/',
  '/dot/vi-du/',
  '/Q/ABCD7/',
  '/q/abcd7/',
  '/kiem-tra/',
  '/tim-kiem/',
  '/diem-ho-tro/',
  '/xuong-in/',
  '/nhung/',
  '/nhung/vi-du/',
  '/nhung/vi-du/the/',
  '/man-hinh/',
  '/man-hinh/vi-du/1920x1080/',
  '/man-hinh/vi-du/1920x1080/cach-dung/',
  '/man-hinh/vi-du/tinh/xa/960x192/',
  '/man-hinh/vi-du/tinh/xa/960x192/cach-dung/',
];

/** Addresses of the files, one of every type. */
export const SMALL_FILES = [
  '/_astro/a.Bb9Mx2Pu.js',
  '/_astro/a.Bb9Mx2Pu.wasm',
  '/_astro/a.Bb9Mx2Pu.css',
  '/ap-phich/vi-du/toan-quoc/huong-dan-a4.pdf',
  '/ban-do/nen.pmtiles',
  '/can-bo/mau.xlsx',
  '/can-bo/thu.docx',
  '/chia-se/trang.jpg',
  '/chu/be-vietnam-pro-700.woff2',
  '/dia-phuong/tinh/ma-qr.svg',
  '/diem-ho-tro/vi-du/lich.ics',
  '/du-lieu/diem-ho-tro.geojson',
  '/du-lieu/ma-ban-in.csv',
  '/du-lieu/dot.json',
  '/favicon.svg',
  '/huong-dan/vi-du/clip.mp4',
  '/huong-dan/vi-du/clip.vtt',
  '/man-hinh/vi-du/1920x1080/01-tieu-de.b078e049.png',
  '/man-hinh/vi-du/1920x1080/khung-01-moi-nhat.png',
  '/man-hinh/vi-du/1920x1080/khung-hinh.zip',
  '/man-hinh/vi-du/1920x1080/khung-hinh.pptx',
  '/man-hinh/vi-du/1920x1080/mrss.xml',
  '/man-hinh/vi-du/1920x1080/playlist.json',
  '/man-hinh/vi-du/tinh/xa/960x192/playlist.smil',
  '/manifest.webmanifest',
  '/nhung/vi-du/rss.xml',
  '/robots.txt',
];

/** Writes it into a folder. */
export function writeSmallSite(folder: string): void {
  const names = SMALL_PAGES.map((path) => (path.endsWith('/') ? `${path}index.html` : path));
  const pages = names.map((name, index) => {
    const html = page(SMALL_PAGES[index] ?? '', inside(SMALL_PAGES[index] ?? ''));
    write(folder, name, html);
    return publishedPage(name.slice(1), html);
  });
  // Long enough to be worth packing.
  for (const name of SMALL_FILES) write(folder, name, `0123456789 ${name} `.repeat(20));
  writeForHosts(folder, pages);
}

function write(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
