import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readQr } from '../../../src/press/proof/proof.ts';
import { pagesOf } from '../../support/sites/built-pages.ts';
import { bytesOf } from '../../support/sites/built-site.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

test('a column beside the text says more than a number to call', () => {
  const columns = pagesOf('open').flatMap(({ address, root }) =>
    root.querySelectorAll('.page-aside > div').map((one) => ({ address, one })),
  );
  expect(columns.length).toBeGreaterThan(50);
  expect(
    columns.filter(({ one }) => one.childElements.length < 2).map(({ address }) => address),
  ).toEqual([]);
});

test.each([
  '/dot/dai-hoi-xiv/',
  '/dia-phuong/nghe-an/thai-hoa/',
  '/dia-phuong/ho-chi-minh/',
  '/dia-phuong/ha-noi/',
  '/huong-dan/cai-dat-vneid/',
])(
  'the code beside the text of %s opens this page on a phone, and costs a phone nothing',
  async (address) => {
    const desktop = await site.visit(address, { viewport: { width: 1280, height: 800 } });
    const code = desktop.locator('img[src$="ma-qr.svg"]:visible');
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

test('beside the point whose door sign was scanned stands how to see that the sign is genuine', async () => {
  const page = await site.visit('/Q/KMACA/', { viewport: { width: 1280, height: 800 } });
  const check = await page
    .getByRole('heading', { name: 'Tấm biển này có thật không?' })
    .boundingBox();
  const point = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(check?.x).toBeGreaterThan((point?.x ?? 0) + 600);
  expect(check?.y).toBeLessThan(400);
});
