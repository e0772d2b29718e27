import { expect, test } from 'vitest';
import sharp from 'sharp';
import { attribute, pagesOf } from '../../support/sites/built-pages.ts';
import { bytesOf, fileAt, textOf } from '../../support/sites/built-site.ts';

interface Manifest {
  name: string;
  short_name: string;
  lang: string;
  display: string;
  start_url: string;
  icons: { src: string; sizes: string; purpose: string }[];
}

const manifest = JSON.parse(textOf('open', 'manifest.webmanifest')) as Manifest;

test('a phone learns the name of the site and keeps its address bar', () => {
  expect(manifest).toMatchObject({ name: 'Bảng tin', lang: 'vi', start_url: '/' });
  expect(manifest.short_name.length).toBeLessThanOrEqual(12);
  expect(['browser', 'minimal-ui']).toContain(manifest.display);
});

test('every icon is there in the size it is said to have', async () => {
  const kinds = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
  expect(kinds.sort()).toEqual(
    ['192x192 any', '192x192 maskable', '512x512 any', '512x512 maskable'].sort(),
  );
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(bytesOf('open', fileAt('open', src) ?? '')).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});

test('every page names a colour for light and for dark', () => {
  const pages = pagesOf('open').filter(({ root }) => root.querySelector('footer') !== null);
  expect(pages.length).toBeGreaterThan(50);
  for (const { address, root } of pages) {
    const media = root
      .querySelectorAll('meta[name="theme-color"]')
      .map((one) => attribute(one, 'media'));
    expect(media, address).toEqual([
      '(prefers-color-scheme: light)',
      '(prefers-color-scheme: dark)',
    ]);
  }
});
