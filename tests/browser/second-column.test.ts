import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readQr } from '../../src/press/proof/proof.ts';
import { bytesOf } from '../support/built-site.ts';
import { READING_PAGES } from '../support/page-types.ts';
import { visits } from '../support/visit.ts';

const site = visits('open');

/** One question and its answer; and lists whose pictures take the whole width below their title. */
const ALONE = new Set([
  'search',
  'unknown address',
  'landing of a door sign',
  'posts',
  'post of a place',
  'sheets of the country',
  'sheets of a province',
  'one board',
]);

describe('on a desktop', () => {
  const pages = READING_PAGES.filter(({ site: name, type }) => name === 'open' && !ALONE.has(type));

  test.each(pages)('$type has something to read in its right third', async ({ address }) => {
    const page = await site.visit(address, { viewport: { width: 1280, height: 800 } });
    const reach = await page.locator('main').evaluate((main) => {
      const { left, width } = main.getBoundingClientRect();
      const inSight = [...main.querySelectorAll('a, img, svg, p, li, td, th, h2, input, button')]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => {
          const words = document.createRange();
          words.selectNodeContents(part);
          return (part.matches('p, li, h2, td, th') ? words : part).getBoundingClientRect();
        })
        .filter(({ top, height }) => height > 0 && top < 800);
      return Math.max(...inSight.map(({ right }) => (right - left) / width));
    });
    expect(reach).toBeGreaterThan(0.75);
  });
});

test.each(['/dot/dai-hoi-xiv/', '/dia-phuong/nghe-an/thai-hoa/', '/huong-dan/cai-dat-vneid/'])(
  'the code beside the text of %s opens this page on a phone, and costs a phone nothing',
  async (address) => {
    const desktop = await site.visit(address, { viewport: { width: 1280, height: 800 } });
    const code = desktop.locator('.page-aside img');
    expect(await code.isVisible()).toBe(true);
    const file = new URL((await code.getAttribute('src')) ?? '', site.origin() + address).pathname;
    const { data, info } = await sharp(bytesOf('open', file.slice(1)), { density: 300 })
      .flatten({ background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
    const here = `https://gopy.example.gov.vn${address}`;
    expect(await readQr(pixels)).toEqual({ zxing: here, qr: here });

    const asked: string[] = [];
    const phone = await site.visit(address, {
      viewport: { width: 360, height: 740 },
      before: (page) => {
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      },
    });
    expect(await phone.locator('.page-aside').isVisible()).toBe(false);
    expect(asked).toContain(address);
    expect(asked).not.toContain(file);
  },
);
