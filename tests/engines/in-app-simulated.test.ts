import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { keepFailure, startTrace } from '../support/programs/failure.ts';
import { lightBrowser } from '../support/visits/light-browser.ts';
import { scriptsOf } from '../support/reads/scripts-of.ts';
import { serve, type StaticServer } from '../support/programs/static-server.ts';
import { APPS, openSimulatedWebView, type App } from '../support/visits/simulated-web-view.ts';

const WAY_OUT = 'bấm dấu ba chấm ở góc màn hình, chọn mở ở ngoài ứng dụng này.';

let browser: Browser;
let points: StaticServer;
let open: StaticServer;
let page: Page;

beforeAll(async () => {
  points = await serve('points');
  open = await serve('open');
  browser = await lightBrowser();
});
afterEach(async ({ task }) => {
  await keepFailure(task, [page.context()]);
});
afterAll(async () => {
  await Promise.all([...pages.values()].map((one) => one.context().close()));
  points.close();
  open.close();
});

/** Such a browser stores nothing: one is enough for all that somebody does in an app. */
const pages = new Map<App, Page>();

/** The page of an app, with no one listening. */
async function pageIn(app: App): Promise<Page> {
  const known = pages.get(app);
  if (known) {
    known.removeAllListeners('pageerror');
    return known;
  }
  const fresh = await openSimulatedWebView(browser, app);
  pages.set(app, fresh);
  await startTrace(fresh.context());
  await fresh.clock.setFixedTime('2025-11-03T09:00:00+07:00');
  return fresh;
}

/** Opens an address; the page's clock stands at the day the site was built. */
async function visit(app: App, site: StaticServer, address: string): Promise<string[]> {
  page = await pageIn(app);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.origin + address);
  await scriptsOf(page);
  return errors;
}

describe.each(Object.keys(APPS) as App[])('inside %s, simulated', (app) => {
  test('a landing page leads to its guide and on to the next one', async () => {
    const errors = await visit(app, open, '/Q/9EWH7/');
    await page.getByRole('main').getByRole('link', { name: 'Xem cách góp ý' }).first().click();
    await page.waitForURL('**/huong-dan/gop-y-van-kien-dai-hoi-xiv/');
    expect(errors).toEqual([]);
  });

  test('a page is passed on by its address, selected for the hand', async () => {
    const errors = await visit(app, open, '/dot/dai-hoi-xiv/');
    await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
    await page.getByText('Máy không cho chép. Giữ ngón tay lên địa chỉ').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
      'https://gopy.example.gov.vn/dot/dai-hoi-xiv/',
    );
    expect(errors).toEqual([]);
  });

  test.each([
    ['áp phích', '/ap-phich/dai-hoi-xiv/toan-quoc/', 'a[type="application/pdf"]', /PDF \d+\sKB/],
    ['áp phích của xã', '/dia-phuong/ha-tinh/song-tri/', 'a[type="application/pdf"]', /mở tệp PDF/],
    ['gói ZIP', '/man-hinh/dai-hoi-xiv/960x192/cach-dung/', 'a[href$=".zip"]', /tệp ZIP/],
  ])('a file that the app drops leaves the page and a way out: %s', async (...kind) => {
    const [, address, selector, words] = kind;
    await visit(app, open, address);
    const link = page.locator(`main ${selector}`).first();
    expect(await link.innerText()).toMatch(words);
    await link.click();
    expect(new URL(page.url()).pathname).toBe(address);
    expect(await page.getByText(WAY_OUT).first().isVisible()).toBe(true);
  });

  test('the card in another site’s frame leads to the whole page', async () => {
    page = await pageIn(app);
    const card = `<iframe src="${open.origin}/nhung/dai-hoi-xiv/the/" height="420"></iframe>`;
    const portal = `${open.origin}/cong-thong-tin/`;
    await page.route(portal, (route) => route.fulfill({ contentType: 'text/html', body: card }));
    await page.route('https://gopy.example.gov.vn/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>đến nơi' }),
    );
    await page.goto(portal);
    await page.frameLocator('iframe').getByRole('link', { name: 'Xem cách góp ý' }).click();
    await page.waitForURL('https://gopy.example.gov.vn/dot/dai-hoi-xiv/');
  });
});

/** Apps differ in their name alone, which no script of ours asks for: tests/unit/house/app-names.test.ts. */
const ANY: App = 'Zalo';

describe('inside any of them', () => {
  test('a text to post is selected for the hand', async () => {
    const errors = await visit(ANY, open, '/khau-hieu/bai-dang/');
    await page.locator('copy-text button').first().click();
    await page.getByText('Chữ đã được chọn sẵn, hãy chọn Sao chép.').first().waitFor();
    expect((await page.evaluate(() => getSelection()?.toString()))?.length).toBeGreaterThan(100);
    expect(errors).toEqual([]);
  });

  test('a code is checked by typing, and no camera is offered', async () => {
    const errors = await visit(ANY, open, '/kiem-tra/');
    await page.getByLabel('Gõ mã hoặc dán địa chỉ').fill('9ewh7');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('Mã thật, đang dùng', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test('places of help are found, and the site is searched', async () => {
    const errors = await visit(ANY, points, '/diem-ho-tro/');
    await page.locator('point-finder #noi').fill('hoa hieu');
    await page.getByRole('link', { name: 'Công an phường Thái Hòa (ví dụ)' }).first().waitFor();
    await page.goto(`${open.origin}/tim-kiem/?q=mật khẩu`);
    await page.locator('[data-results] li').first().waitFor();
    expect(errors).toEqual([]);
  });

  test('a calendar file says what the phone will do, and the days stand on the page', async () => {
    await visit(ANY, points, '/diem-ho-tro/vi-du-thai-hoa-luu-dong/');
    const link = page.locator('a[href$=".ics"]');
    expect(await link.innerText()).toMatch(/mở tệp lịch \.ics, \d+\sKB/);
    await link.click();
    expect(await page.getByText('Điện thoại sẽ hỏi bạn có thêm').isVisible()).toBe(true);
    expect(await page.getByText(WAY_OUT).first().isVisible()).toBe(true);
  });

  test('a guide that cannot be printed here says so', async () => {
    await visit(ANY, open, '/huong-dan/cai-dat-vneid/');
    await page.getByRole('button', { name: 'In trang này' }).click();
    await page.getByText('Chưa thấy hộp thoại in? Mở trang này bằng trình duyệt').waitFor();
  });

  test('larger letters hold for the page where nothing can be stored', async () => {
    const errors = await visit(ANY, open, '/');
    await page.locator('text-size button').click();
    expect(await page.evaluate(() => document.documentElement.dataset['text'])).toBe('1');
    expect(errors).toEqual([]);
  });
});
