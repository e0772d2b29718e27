/** An office without a page of its own makes its sheets in the browser. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { siteDir } from '../../support/sites/sites.ts';
import { axeFindings } from '../../support/visits/axe.ts';
import { visits } from '../../support/visits/visit.ts';
import {
  ADDRESS,
  chooseSize,
  choosePlace,
  draw,
  PLACE,
  provenPdf,
  saved,
  status,
  tabTo,
} from '../../support/visits/workshop.ts';

const site = visits('open');
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** A profile of its own, so that nothing is here already. */
const open = (viewport: { width: number; height: number }): Promise<Page> =>
  site.visit(ADDRESS, { viewport, before: () => undefined });

/** An office at its desk, which goes on where it was, all it typed gone: bringing the press takes longest. */
async function atDesk(): Promise<Page> {
  desk ??= await site.visit(ADDRESS, { viewport: DESK });
  await desk.evaluate(() =>
    document.querySelector<HTMLFormElement>('print-workshop form')?.reset(),
  );
  return desk;
}
let desk: Page | undefined;

describe.each([
  ['a phone', PHONE, () => open(PHONE)],
  ['a desk', DESK, atDesk],
])('on %s', (_, viewport, sitDown) => {
  test('a ward without content of its own gets its poster in three steps', async () => {
    const page = await sitDown();
    await choosePlace(page, 'ba dinh', PLACE);
    await expect
      .poll(() => page.locator('[data-say="place"]').textContent())
      .toContain('chưa có mã bản in riêng');
    expect(await page.locator('[data-say="ask"]').textContent()).toBe(
      'npm run codes -- issue --dot dai-hoi-xiv --noi 00004',
    );
    await draw(page);
    expect((await provenPdf(page)).name).toBe('ha-noi-00004-huong-dan-a4.pdf');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('the three steps go by keyboard alone', async () => {
  const page = await atDesk();
  await page.getByLabel('Xã, phường, đặc khu hoặc tỉnh, thành phố').focus();
  await page.keyboard.type('phường ba đình');
  await expect
    .poll(() => page.locator('[data-choices] button').first().textContent())
    .toContain(PLACE);
  await page.keyboard.press('Enter');
  await tabTo(page, 'Xem bản in');
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page).textContent(), { timeout: 90_000 }).toContain(PLACE);
  await tabTo(page, 'Tải PDF');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('ha-noi-00004-huong-dan-a4.pdf');
});

test('a slogan poster for the print house and eight badges are proven as the poster is', async () => {
  const page = await atDesk();
  await choosePlace(page, 'ba dinh', PLACE);
  await draw(page);
  await page.getByLabel('Áp phích khẩu hiệu').check();
  await chooseSize(page, 'A2');
  await page.getByLabel('Nhà in').check();
  const large = await provenPdf(page);
  expect(large.name).toMatch(/^ha-noi-00004-khau-hieu-.*a2-nha-in\.pdf$/u);
  // Three millimetres more at either side, and room for the marks of the knife.
  expect(large.width).toBeGreaterThan(426);
  await page.getByLabel('Màu', { exact: true }).check();
  await page.getByLabel('Thẻ đeo của tổ hỗ trợ').check();
  expect((await provenPdf(page)).width).toBeCloseTo(210, 0);
});

test('the sheet of the whole country is the published one, pixel by pixel', async () => {
  const page = await atDesk();
  // What names no unit leaves the whole country to choose.
  await choosePlace(page, 'zzzz', 'Toàn quốc');
  await draw(page);
  const { file } = await saved(page, 'Tải PDF');
  const published = readFileSync(
    `${siteDir('open')}/ap-phich/dai-hoi-xiv/toan-quoc/huong-dan-a4.pdf`,
  );
  const [here, there] = [await rasterisePdf(file, 150), await rasterisePdf(published, 150)];
  expect(Buffer.compare(Buffer.from(here.data), Buffer.from(there.data))).toBe(0);
});

test('the sign of a point that was typed in says what the import would say', async () => {
  const page = await atDesk();
  await choosePlace(page, 'ba dinh', PLACE);
  await page.getByLabel('Biển điểm hỗ trợ').check();
  await page.getByRole('textbox', { name: 'Tên điểm' }).fill('Nhà văn hóa tổ 5');
  await page.getByRole('textbox', { name: 'Địa chỉ' }).fill('12 Đội Cấn');
  await page.getByRole('textbox', { name: 'Giờ làm việc' }).fill('giờ hành chính');
  await page.getByRole('button', { name: 'Xem bản in' }).click();
  await expect
    .poll(() => status(page).textContent(), { timeout: 90_000 })
    .toContain('chưa rõ từ mấy giờ');
  await page.getByRole('textbox', { name: 'Giờ làm việc' }).fill('T2-T6 07:30-11:30');
  await expect.poll(() => status(page).textContent()).toContain('Đã vẽ xong');
  const { words } = await provenPdf(page);
  expect(words).toContain('Thứ hai đến thứ sáu: 07:30–11:30');
  expect(words).not.toContain('để xem điểm này');
});

test('hostile words and logos do nothing but print, or are refused with the reason', async () => {
  const page = await atDesk();
  await choosePlace(page, 'ba dinh', PLACE);
  await page.getByText('Thêm của địa phương').click();
  await page.getByLabel('Dòng riêng').fill('#panic("x") <b>[*đậm*] $x$ \\u{1} @a // hết');
  await draw(page);
  const { file } = await saved(page, 'Tải PDF');
  expect((await rasterisePdf(file, 72)).text.replaceAll(/\s+/gu, ' ')).toContain(
    '#panic("x") <b>[*đậm*]',
  );
  await page.getByLabel('Dòng riêng').fill('Xin chào 漢');
  await expect.poll(() => status(page).textContent()).toContain('漢');
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  await page.getByLabel('Biểu trưng').setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(script),
  });
  await expect.poll(() => page.locator('[data-say="logo"]').textContent()).toContain('mã lệnh');
});

test('it prints its pages and nothing else, on paper of their size', async () => {
  const page = await atDesk();
  await choosePlace(page, 'ba dinh', PLACE);
  await page.getByLabel('Tờ rơi hai mặt').check();
  await chooseSize(page, 'A5');
  await draw(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'In ngay' }).click();
  await expect.poll(() => page.locator('.print-pages canvas').count()).toBe(2);
  const paper = await rasterisePdf(await page.pdf({ preferCSSPageSize: true }), 25.4);
  expect(paper.pages).toBe(2);
  // A point a millimetre, a part of one lost on the way.
  expect(Math.abs(paper.width - 148)).toBeLessThanOrEqual(1);
  expect(Math.abs(paper.height - 210)).toBeLessThanOrEqual(1);
});

test('sheets looked at one after another take no more memory: each is painted once, over the last', async () => {
  const page = await atDesk();
  await choosePlace(page, 'ba dinh', PLACE);
  await draw(page);
  const canvas = page.locator('[data-preview] canvas');
  await expect.poll(() => canvas.count()).toBe(1);
  await canvas.evaluate((one) => {
    one.id = 'ban-truoc';
    const { prototype } = CanvasRenderingContext2D;
    const paint = Object.getOwnPropertyDescriptor(prototype, 'putImageData') ?? {};
    prototype.putImageData = new Proxy(() => undefined, {
      apply: (_, context, pixels) => {
        document.body.dataset['painted'] = `${Number(document.body.dataset['painted'] ?? 0) + 1}`;
        (paint.value as (...all: unknown[]) => void).apply(context, pixels);
      },
    });
  });
  await page.getByLabel('Dòng riêng').fill('Nhà văn hoá');
  await draw(page);
  await saved(page, 'Tải PDF');
  await expect.poll(() => page.locator('body').getAttribute('data-painted')).toBe('1');
  expect(await canvas.count()).toBe(1);
  expect(await canvas.getAttribute('id')).toBe('ban-truoc');
});

test('pages of a sheet that changed while they were saved are not saved under its name', async () => {
  const page = await atDesk();
  await choosePlace(page, 'ba dinh', PLACE);
  await page.getByLabel('Tờ rơi hai mặt').check();
  await chooseSize(page, 'A5');
  await draw(page);
  const names: string[] = [];
  page.on('download', (download) => {
    names.push(download.suggestedFilename());
  });
  const first = page.waitForEvent('download');
  // The picture of the first page is ready when another sheet has been asked for.
  await page.evaluate(() => {
    const { prototype } = HTMLCanvasElement;
    const write = Object.getOwnPropertyDescriptor(prototype, 'toBlob') ?? {};
    prototype.toBlob = new Proxy(() => undefined, {
      apply: (_, canvas, given) => {
        Object.defineProperty(prototype, 'toBlob', write);
        document.querySelector<HTMLButtonElement>('[data-do="draw"]')?.click();
        setTimeout(() => {
          (write.value as (...all: unknown[]) => void).apply(canvas, given);
        }, 500);
      },
    });
  });
  await page.getByRole('button', { name: 'Ảnh PNG 150 dpi' }).click();
  await first;
  await expect.poll(() => status(page).textContent()).toContain('Bản in vừa đổi');
  expect(names).toEqual([expect.stringMatching(/-trang-1\.png$/)]);
});

test('what is saved is of the place chosen last, however late its data come', async () => {
  const page = await atDesk();
  await page.route(/ha-tinh\.json$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await choosePlace(page, 'ba dinh', PLACE);
  await draw(page);
  await choosePlace(page, 'song tri', 'Phường Sông Trí');
  const { name, file } = await saved(page, 'Tải PDF');
  expect(name).toMatch(/^ha-tinh-\d{5}-huong-dan-a4\.pdf$/u);
  const words = (await rasterisePdf(file, 25)).text.replaceAll(/\s+/gu, ' ');
  expect(words).toContain('Phường Sông Trí');
  expect(words).not.toContain('Ba Đình');
  const picture = await saved(page, 'Ảnh JPG');
  expect((await sharp(picture.file).metadata()).density).toBe(150);
});

test('nothing is asked of a network once the parts are here', async () => {
  const asked: string[] = [];
  const page = await atDesk();
  await choosePlace(page, 'ba dinh', PLACE);
  await draw(page);
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Thẻ đeo của tổ hỗ trợ').check();
  await expect.poll(() => page.locator('[data-preview] canvas').count()).toBe(1);
  await saved(page, 'Ảnh PNG 150 dpi');
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});
