/** What leaves the phone of somebody who checks a code, typed or in a picture. */
import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { bytesOf } from '../../support/sites/built-site.ts';
import { check, detail, PHONE, verdict } from '../../support/visits/code-check.ts';
import { visits, type VisitOptions } from '../../support/visits/visit.ts';

const site = visits('open');

const open = (options: VisitOptions = {}): Promise<Page> =>
  site.visit('/kiem-tra/', { viewport: PHONE, ...options });

/** A poster of ours as a picture. */
async function posterPicture(
  file = 'ap-phich/dai-hoi-xiv/ha-tinh/song-tri/huong-dan-a4.pdf',
): Promise<Buffer> {
  const { data, width, height } = await rasterisePdf(bytesOf('open', file), 100);
  return sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

describe('what leaves the phone', () => {
  test('is two characters of the code, to the site itself', async () => {
    const asked: string[] = [];
    const page = await open({
      before: (fresh) => {
        fresh.on('request', (request) =>
          asked.push(request.method() + request.url() + (request.postData() ?? '')),
        );
      },
    });
    const before = asked.length;
    await check(page, '9EWH7', 'Mã thật, đang dùng');
    await check(page, 'https://evil.com/9ewh7', 'Không phải mã của chúng tôi');
    const later = asked.slice(before).filter((one) => !one.includes('/_astro/'));
    expect(later).toEqual([`GET${site.origin()}/kiem-tra/ma/9e.json`]);
    expect(page.url()).toBe(`${site.origin()}/kiem-tra/`);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('is not the picture somebody chooses, and the decoder comes from the site', async () => {
    const asked: URL[] = [];
    const page = await open({
      before: (fresh) => {
        fresh.on('request', (request) => {
          expect(request.method()).toBe('GET');
          asked.push(new URL(request.url()));
        });
      },
    });
    expect(asked.filter(({ pathname }) => /zxing|camera|picture/.test(pathname))).toEqual([]);
    await page.locator('input[type="file"]').setInputFiles({
      name: 'ap-phich.png',
      mimeType: 'image/png',
      buffer: await posterPicture(),
    });
    await verdict(page).getByText('Mã thật, đang dùng').waitFor();
    expect(await detail(page).innerText()).toContain('Địa chỉ này đúng từng chữ');
    expect(asked.some(({ pathname }) => pathname.endsWith('.wasm'))).toBe(true);
    expect(asked.filter(({ origin }) => origin !== site.origin())).toEqual([]);
  });

  test('is read on a phone of before 2021 too', async () => {
    const page = await open({
      before: async (fresh) => {
        await fresh.addInitScript(() => {
          Reflect.deleteProperty(window, 'createImageBitmap');
        });
      },
    });
    await page.locator('input[type="file"]').setInputFiles({
      name: 'ap-phich.png',
      mimeType: 'image/png',
      buffer: await posterPicture(),
    });
    await verdict(page).getByText('Mã thật, đang dùng').waitFor();
  });

  test('a picture without a code, or with two, is told so', async () => {
    const page = await open();
    const choose = (buffer: Buffer) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer });
    await choose(
      await sharp({ create: { width: 300, height: 300, channels: 3, background: '#eee' } })
        .png()
        .toBuffer(),
    );
    await page.getByText('Không thấy mã QR trong ảnh').waitFor();
    const other = await posterPicture('ap-phich/dai-hoi-xiv/ha-tinh/huong-dan-a4.pdf');
    const { width, height } = await sharp(other).metadata();
    await choose(
      await sharp(other)
        .extend({ right: width, background: '#fff' })
        .composite([
          {
            input: await sharp(await posterPicture())
              .resize(width, height, { fit: 'fill' })
              .toBuffer(),
            left: width,
            top: 0,
          },
        ])
        .png()
        .toBuffer(),
    );
    await page.getByText('Trong ảnh có nhiều mã QR').waitFor();
    await choose(Buffer.from('không phải ảnh'));
    await page.getByText('Máy không mở được tệp này').waitFor();
  });
});
