import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { rasterisePdf } from '../../src/press/proof/proof.ts';
import { axeFindings } from '../support/axe.ts';
import { bytesOf } from '../support/built-site.ts';
import { madeUpCodes } from '../support/made-up-points.ts';
import { visits, type VisitOptions, type Visits } from '../support/visit.ts';

const sites = { open: visits('open'), today: visits('today'), points: visits('points') };
const PHONE = { width: 360, height: 740 };

const open = (site: Visits = sites.open, options: VisitOptions = {}): Promise<Page> =>
  site.visit('/kiem-tra/', { viewport: PHONE, ...options });
const verdict = (page: Page) => page.locator('[data-result] [role="status"]');
const detail = (page: Page) => page.locator('[data-detail]');

/** Types a text, taps the button, waits for the verdict. */
async function check(page: Page, text: string, expected: string): Promise<void> {
  await page.getByLabel('Gõ mã hoặc dán địa chỉ').fill(text);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await verdict(page).getByText(expected, { exact: true }).waitFor();
}

describe('a citizen who types or pastes', () => {
  test.each([
    '9ewh7',
    ' 9EW H7 ',
    'HTTPS://GOPY.EXAMPLE.GOV.VN/Q/9EWH7/',
    'gopy.example.gov.vn/q/9ewh7',
  ])('reads that %j is genuine, who issued it, for what, where it leads', async (text) => {
    const page = await open();
    await check(page, text, 'Mã thật, đang dùng');
    const read = await detail(page).innerText();
    for (const words of [
      '9EWH7',
      'Phường Sông Trí, tỉnh Hà Tĩnh',
      'Đại hội XIV',
      '22/11/2026',
      'Bản mẫu',
      'gopy.example.gov.vn/q/9ewh7',
    ])
      expect(read).toContain(words);
    await detail(page).getByRole('link', { name: 'Mở trang của mã này' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/q/9ewh7/');
  });

  test.each([
    ['Mã 9EWH7, cấp ngày 22/11/2026', 'Mã …, cấp ngày 22/11/2026'],
    ['9EWH7.', null],
    ['https://gopy.example.gov.vn/q/9ewh7,', null],
    ['https://gopy.example.gov.vn/q/9ewh7/?fbclid=IwAR0_x-Y', '…?fbclid=IwAR0_x-Y'],
    ['gopy.example.gov.vn/q/9ewh7?utm_source=zalo&utm_medium=zalo', '…?utm_source=zalo'],
    ['Xem gopy.example.gov.vn/q/9ewh7 <img src=x onerror=alert(1)>', 'Xem … <img src=x'],
  ])('is answered for the one code in %j, and told what was left out', async (text, left) => {
    const page = await open();
    await check(page, text, 'Mã thật, đang dùng');
    const read = await detail(page).innerText();
    expect(read).toContain('9EWH7');
    expect(await detail(page).locator('img').count()).toBe(0);
    if (left === null) expect(read).not.toContain('Phần bỏ qua');
    else expect(read).toContain(`Phần bỏ qua, không kiểm tra: “${left}`);
  });

  test('with two different codes in a text is asked to check one at a time', async () => {
    const page = await open();
    await check(page, '9EWH7 hay DCF83', 'Có nhiều mã khác nhau');
    expect(await detail(page).innerText()).toContain('9EWH7, DCF83');
  });

  test.each(['Kính mời bạn góp ý', '<img src=x onerror=alert(1)>', '0912345678'])(
    'is not told that %j is not ours, since it is no address',
    async (text) => {
      const page = await open();
      await check(page, text, 'Không thấy mã nào');
      expect(await detail(page).locator('img').count()).toBe(0);
    },
  );

  test('is warned, when the code was only typed, that codes can be copied', async () => {
    const page = await open();
    await check(page, '9EWH7', 'Mã thật, đang dùng');
    expect(await detail(page).innerText()).toContain('kẻ xấu chép được mã');
    await check(page, 'gopy.example.gov.vn/q/9ewh7', 'Mã thật, đang dùng');
    expect(await detail(page).innerText()).toContain('Địa chỉ này đúng từng chữ');
  });

  test('does not see the last answer while the next code is looked up', async () => {
    const page = await open();
    await check(page, '9EWH7', 'Mã thật, đang dùng');
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/kiem-tra/**/*.json', async (route) => {
      await asked;
      await route.continue();
    });
    await page.getByLabel('Gõ mã hoặc dán địa chỉ').fill('ABCD7');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('Đang kiểm tra…').waitFor();
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
    answer();
    await verdict(page).getByText('Chúng tôi không cấp mã này', { exact: true }).waitFor();
  });

  test('reads that the consultation of a genuine code has ended', async () => {
    const page = await open(sites.today);
    await check(page, '9EWH7', 'Mã thật, đợt góp ý đã kết thúc');
    await detail(page).getByRole('link', { name: 'Xem lại đợt này' }).waitFor();
  });

  test('reads that it has ended even on a page kept since it was open', async () => {
    const page = await open(sites.open, { at: '2025-11-16T00:00:00+07:00' });
    await check(page, '9EWH7', 'Mã thật, đợt góp ý đã kết thúc');
  });

  test('reads since when and why a code is no longer used', async () => {
    const retired = madeUpCodes().at(-1) ?? '';
    const page = await open(sites.points);
    await check(page, retired, 'Mã thật, nhưng đã thôi dùng');
    const read = await detail(page).innerText();
    expect(read).toContain('02/11/2025');
    expect(read).toContain('Tờ rơi ví dụ in sai ngày');
    expect(read).toContain('Tờ rơi');
  });

  test('reads that a code nobody issued is not ours, by which register, and what to do', async () => {
    const page = await open();
    await check(page, 'ABCD7', 'Chúng tôi không cấp mã này');
    const read = await detail(page).innerText();
    expect(read).toContain('03/11/2025');
    expect(read).toContain('Công an');
    expect(await detail(page).getByRole('link').getAttribute('href')).toBe('/canh-bao/');
  });

  test.each([
    ['9EWH8', 'Có một chữ bị nhầm'],
    ['9EWHO', 'Không mã nào có O'],
    ['9EWH', 'đúng 5 chữ và số'],
    ['9ÉWH', 'tắt gõ tiếng Việt'],
  ])('is helped to find the slip in %j, and not offered another code', async (text, help) => {
    const page = await open();
    await check(page, text, 'Mã chưa đúng');
    const read = await detail(page).innerText();
    expect(read).toContain(help);
    expect(read).not.toContain('9EWH7');
  });

  test.each([
    ['https://gopy.example.gov.vn@evil.com/q/9ewh7', 'dấu @', 'evil.com'],
    ['http://gopy.example.gov.vn/q/9ewh7', 'thiếu chữ s', 'gopy.example.gov.vn'],
    ['https://gоpy.example.gov.vn/q/9ewh7', 'chữ lạ', 'xn--'],
    ['https://bit.ly/gopy', 'rút gọn', 'bit.ly'],
    ['https://evil.example/Q/9EWH7', 'trang khác', 'evil.example'],
    ['Mã 9EWH7, mở https://evil.example', 'trang khác', 'evil.example'],
  ])('learns why %s is not ours, and no link leads there', async (text, why, host) => {
    const page = await open();
    await check(page, text, 'Không phải mã của chúng tôi');
    const read = await detail(page).innerText();
    expect(read).toContain(why);
    expect(read).toContain(host);
    expect(await detail(page).locator('img').count()).toBe(0);
    const links = await detail(page)
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['/canh-bao/']);
  });

  test('hears the answer and finds it on the screen, by keyboard alone', async () => {
    const page = await open();
    await page.getByLabel('Gõ mã hoặc dán địa chỉ').focus();
    await page.keyboard.type('9ewh7');
    await page.keyboard.press('Enter');
    await verdict(page).getByText('Mã thật, đang dùng').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    const box = await verdict(page).boundingBox();
    expect(box?.y).toBeLessThan(PHONE.height / 2);
  });
});

describe('when the register does not answer', () => {
  test.each([
    [
      'the network is gone',
      (page: Page) => page.route('**/kiem-tra/ma/*', (route) => route.abort()),
    ],
    [
      'a café’s page comes in its place',
      (page: Page) =>
        page.route('**/kiem-tra/ma/*', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<p>Xin chào</p>' }),
        ),
    ],
    [
      'one file is missing that the list names',
      (page: Page) =>
        page.route('**/kiem-tra/ma/9e.json', (route) => route.fulfill({ status: 404 })),
    ],
  ])('nobody is told a genuine code is false: %s', async (_name, breakIt) => {
    const page = await open(sites.open, {
      before: async (fresh) => {
        await breakIt(fresh);
      },
    });
    await check(page, '9EWH7', 'Chưa kiểm tra được');
    await page.unroute('**/kiem-tra/ma/*');
    await page.unroute('**/kiem-tra/ma/9e.json');
    await check(page, '9EWH7', 'Mã thật, đang dùng');
  });
});

describe('what leaves the phone', () => {
  test('is two characters of the code, to the site itself', async () => {
    const asked: string[] = [];
    const page = await open(sites.open, {
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
    expect(later).toEqual([`GET${sites.open.origin()}/kiem-tra/ma/9e.json`]);
    expect(page.url()).toBe(`${sites.open.origin()}/kiem-tra/`);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('is not the picture somebody chooses, and the decoder comes from the site', async () => {
    const asked: URL[] = [];
    const page = await open(sites.open, {
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
    expect(asked.filter(({ origin }) => origin !== sites.open.origin())).toEqual([]);
  });

  test('is read on a phone of before 2021 too', async () => {
    const page = await open(sites.open, {
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

/** A poster of ours as a picture. */
async function posterPicture(
  file = 'ap-phich/dai-hoi-xiv/ha-tinh/song-tri/huong-dan-a4.pdf',
): Promise<Buffer> {
  const { data, width, height } = await rasterisePdf(bytesOf('open', file), 100);
  return sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

describe('everybody', () => {
  test.each([
    ['genuine', '9EWH7', 'Mã thật, đang dùng'],
    ['ended', '5F5WP', 'Mã thật, đợt góp ý đã kết thúc'],
    ['slip', '9EWHO', 'Mã chưa đúng'],
    ['never issued', 'ABCD7', 'Chúng tôi không cấp mã này'],
    [
      'not ours',
      'https://gopy.example.gov.vn.mot-ten-rat-dai-de-thu-xem-co-tran-ra-ngoai-khong.example.com/q/9ewh7',
      'Không phải mã của chúng tôi',
    ],
    ['elsewhere', 'gopy.example.gov.vn/canh-bao/', 'Trang của chúng tôi, không phải mã'],
    ['left out', `Mã 9EWH7, ${'mot-chu-rat-dai'.repeat(9)}`, 'Mã thật, đang dùng'],
    ['several', '9EWH7 hay DCF83', 'Có nhiều mã khác nhau'],
    ['no code', 'Kính mời bạn góp ý', 'Không thấy mã nào'],
    ['nothing', '', 'Chưa có gì để kiểm tra'],
  ])(
    'axe finds nothing on the answer “%s”, in any colours, and it fits 320 px',
    async (_name, text, expected) => {
      const page = await open(sites.open, { viewport: { width: 320, height: 640 } });
      await check(page, text, expected);
      expect(await axeFindings(page)).toEqual([]);
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ colorScheme: 'dark', forcedColors });
        expect(await axeFindings(page, 'colours')).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    },
  );

  test('whatever is to tap is as tall as a thumb', async () => {
    const page = await open();
    const targets = page.locator(
      'code-check :is(button, label.button, input[type="text"]):visible',
    );
    expect(await targets.count()).toBeGreaterThanOrEqual(4);
    for (const target of await targets.all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  });

  test('without scripts there is no form that cannot answer, but the steps and the list', async () => {
    const page = await open(sites.open, { javaScriptEnabled: false });
    expect(await page.locator('code-check').isVisible()).toBe(false);
    await page.getByRole('link', { name: '9EWH7', exact: true }).click();
    expect(await page.locator('main').innerText()).toContain('Phường Sông Trí');
  });

  test('nothing moves when the script has come', async () => {
    const page = await open(sites.open, { before: () => undefined });
    const moved = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & {
              sources: { node: Node }[];
            })[];
            resolve(
              shifts.flatMap(({ sources }) =>
                sources.map(({ node }) => node.nodeName + (node.textContent ?? '')),
              ),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve([]);
          }, 300);
        }),
    );
    expect(moved).toEqual([]);
  });
});
