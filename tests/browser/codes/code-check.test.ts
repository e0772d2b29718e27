import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { check, detail, PHONE, verdict } from '../../support/visits/code-check.ts';
import { madeUpCodes } from '../../support/sites/made-up-points.ts';
import { visits, type VisitOptions, type Visits } from '../../support/visits/visit.ts';

const sites = { open: visits('open'), today: visits('today'), points: visits('points') };

const open = (site: Visits = sites.open, options: VisitOptions = {}): Promise<Page> =>
  site.visit('/kiem-tra/', { viewport: PHONE, ...options });

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
