/** Texts to take over, as people use them: copied, filtered, printed, shown in another site. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const CARDS = [
  '/phat-thanh/dai-hoi-xiv/gioi-thieu-va-cach-gop-y/',
  '/phat-thanh/dai-hoi-xiv/nhac-nhung-ngay-cuoi/',
  '/phat-thanh/hien-phap-2013/gop-y-hien-phap-tren-vneid/',
];

/** A phone whose clipboard takes what it is given, or refuses. */
function visitWith(clipboard: 'works' | 'refuses', address: string): Promise<Page> {
  return site.visit(address, {
    viewport: { width: 360, height: 740 },
    before: async (fresh) => {
      await fresh.addInitScript((works) => {
        const given: string[] = [];
        Object.defineProperty(window, 'given', { value: given });
        const writeText = (text: string): Promise<void> => {
          if (!works) return Promise.reject(new Error('refused'));
          given.push(text);
          return Promise.resolve();
        };
        Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
      }, clipboard === 'works');
    },
  });
}

const given = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { given: string[] }).given);

describe('a button copies', () => {
  test('the slogan, its unaccented form, or the form to send, each as it stands', async () => {
    const page = await visitWith('works', '/khau-hieu/');
    const item = page.locator('#ba-lua-chon');
    for (const name of ['Chép câu', 'Chép không dấu', 'Chép để nhắn'])
      await item.getByRole('button', { name, exact: true }).click();
    expect(await given(page)).toEqual([
      'Tán thành, không tán thành hay đồng ý một phần – bạn tự chọn.',
      'Co 3 lua chon: tan thanh, khong tan thanh, dong y mot phan. Ban tu chon.',
      'Tán thành, không tán thành hay đồng ý một phần - bạn tự chọn.',
    ]);
    expect(await item.getByRole('status').innerText()).toBe('Đã chép.');
  });

  test('a script without the marks for breath, its paragraphs apart', async () => {
    const page = await visitWith('works', CARDS[1] ?? '');
    await page.getByRole('button', { name: 'Chép bài này' }).click();
    const [text = ''] = await given(page);
    expect(text).toMatch(/^Kính thưa bà con và các bạn!\n\nĐợt góp ý/);
    expect(text).not.toContain('/');
    expect(text).not.toMatch(/ {2}| [.,]/);
  });

  test('a post with its lines', async () => {
    const page = await visitWith('works', '/khau-hieu/bai-dang/');
    await page.getByRole('button', { name: 'Chép bài đăng' }).first().click();
    expect((await given(page))[0]).toMatch(/\n\nCách làm:\n1\. Mở VNeID/);
  });

  test('nothing where the phone refuses: the text is selected for the visitor’s own hand', async () => {
    const page = await visitWith('refuses', '/khau-hieu/');
    await page.locator('#tu-doc-tu-gui').getByRole('button', { name: 'Chép câu' }).click();
    expect(await page.locator('#tu-doc-tu-gui').getByRole('status').innerText()).toContain(
      'chọn sẵn',
    );
    expect(await page.evaluate(() => String(getSelection()))).toBe(
      'Tự đọc, tự nghĩ, tự chọn. Ý kiến là của chính bạn.',
    );
  });

  test('room for it is kept, so that nothing moves when it comes', async () => {
    const bare = await site.visit('/khau-hieu/', { javaScriptEnabled: false });
    expect(await bare.locator('copy-text button').first().isVisible()).toBe(false);
  });
});

describe('filters', () => {
  const shown = (page: Page): Promise<number> => page.locator('[data-passes]:visible').count();

  test('work at once and together, on the page itself', async () => {
    const page = await site.visit('/khau-hieu/');
    const all = await shown(page);
    const tap = (name: string): Promise<void> =>
      page.locator('slogan-filter').getByRole('link', { name, exact: true }).click();
    await tap('Cán bộ');
    const forOfficials = await shown(page);
    expect(forOfficials).toBeLessThan(all);
    expect(await page.locator('slogan-filter').getByRole('status').innerText()).toBe(
      `Có ${forOfficials} câu.`,
    );
    await tap('Hiến pháp năm 2013');
    expect(await shown(page)).toBe(2);
    expect(await page.locator('#dai-hoi-xiv').isVisible()).toBe(false);
    await tap('Văn kiện Đại hội XIV');
    expect(await page.locator('#hien-phap-2013').isVisible()).toBe(false);
    await tap('Văn kiện Đại hội XIV');
    await tap('Cán bộ');
    expect(await shown(page)).toBe(all);
    await expect.poll(() => new URL(page.url()).pathname).toBe('/khau-hieu/');
  });

  test('are pages of their own without scripts', async () => {
    const page = await site.visit('/khau-hieu/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Cán bộ', exact: true }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/khau-hieu/cho/can-bo/');
    expect(await shown(page)).toBeGreaterThan(1);
    expect(await page.locator('[aria-current="true"]').innerText()).toBe('Cán bộ');
  });
});

test.each(CARDS)('%s is printed on one sheet of A4', async (address) => {
  const page = await site.visit(address);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]\S* 84[12]\S*\]/);
});

describe('in a frame of another site', () => {
  let newspaper: Server;
  let page = '';

  beforeAll(async () => {
    newspaper = createServer((_, response) => {
      response
        .setHeader('Content-Type', 'text/html')
        .end(`<!doctype html><iframe src="${page}" width="340" height="420"></iframe>`);
    });
    await new Promise<void>((resolve) => newspaper.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => newspaper.close());

  /** A newspaper on an origin of its own that shows one of our pages. */
  async function newspaperWith(path: string): Promise<Page> {
    const visit = await site.visit('/khau-hieu/quy-tac/', { before: () => undefined });
    page = site.origin() + path;
    await visit.goto(`http://127.0.0.1:${(newspaper.address() as AddressInfo).port}/`);
    return visit;
  }

  test('the card shows all it has, without scrolling on a phone', async () => {
    const visit = await newspaperWith('/nhung/dai-hoi-xiv/the/');
    const card = visit.frameLocator('iframe');
    expect(await card.getByRole('heading', { level: 1 }).innerText()).toContain('Đại hội XIV');
    expect(await card.locator('main').innerText()).toContain('Đang diễn ra');
    const tall = await card.locator('html').evaluate((root) => root.scrollHeight);
    expect(tall).toBeLessThanOrEqual(420);
  });

  test('a host that sends our header shows no other page there', async () => {
    const visit = await newspaperWith('/dot/dai-hoi-xiv/');
    const frame = visit.frames().find((one) => one !== visit.mainFrame());
    await expect.poll(() => frame?.url()).toMatch(/^chrome-error:/);
  });
});
