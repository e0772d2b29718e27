import { KB } from '../../../src/model/policy/page-budgets.ts';
import { describe, expect, test } from 'vitest';
import { dayAt, parseMoment } from '../../../src/model/time/calendar.ts';
import { formatDay } from '../../../src/model/time/vietnam-clock.ts';
import { axeFindings } from '../../support/visits/axe.ts';
import { complaintsOf, copyLine, mainText, phone } from '../../support/visits/offline-visit.ts';
import { SITES } from '../../support/sites/sites.ts';

const { line, open, openAndKeep, stored, unsafeOrigin } = phone();

const GUIDE = '/huong-dan/gop-y-van-kien-dai-hoi-xiv/';
const ACCOUNT = ['/huong-dan/dang-ky-muc-2/', '/huong-dan/kich-hoat-muc-2/'];
const PLACE = '/dia-phuong/ha-tinh/song-tri/';
const JOURNEY = ['/q/9ewh7/', GUIDE, ...ACCOUNT, PLACE, '/canh-bao/', '/khong-co-mang/'];
const AFTER_THE_END = '2025-11-16T00:00:00+07:00';

/** The day the server answered on, as readers write it: a copy is as old as the answer it is of. */
const SERVED_ON = formatDay(dayAt(parseMoment(SITES.open.SITE_NOW) ?? 0));

describe('after one visit to the page behind a code', () => {
  test('without network the journey still opens, and each page says it is a copy', async () => {
    const page = await openAndKeep('/Q/9EWH7/', JOURNEY);
    const online = await mainText(page);
    expect(await copyLine(page)).toBe('');
    line.isCut = true;
    for (const address of ['/Q/9EWH7/', '/q/9ewh7/', '/q/9ewh7', '/Q/9EWH7/?fbclid=1']) {
      await open(address);
      expect(await mainText(page), address).toBe(online);
    }
    for (const address of [GUIDE, ...ACCOUNT, PLACE, '/canh-bao/']) {
      await open(address);
      expect(await page.getByRole('heading', { level: 1 }).count(), address).toBe(1);
      expect(await copyLine(page), address).toBe(
        `Đang xem bản lưu ngày ${SERVED_ON} vì không có mạng. Có thể đã có thay đổi.`,
      );
      expect(await page.evaluate(() => customElements.get('phase-status') !== undefined)).toBe(
        true,
      );
    }
    await open('/canh-bao/');
    expect(await page.getByRole('link', { name: '1900.0368' }).count()).toBeGreaterThan(0);
  });

  test('the worker has taken less than 300 KB, and the first view has waited for none of it', async () => {
    const page = await openAndKeep('/Q/9EWH7/', JOURNEY);
    const shown = line.sent.findIndex(({ path }) => path === '/sw.js');
    const files = line.sent.slice(shown);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`the worker takes ${(total / KB).toFixed(1)} KB in ${files.length} requests`);
    expect(total).toBeGreaterThan(20 * KB);
    expect(total).toBeLessThan(100 * KB);
    // What the browser has loaded for the page is not loaded again; it came without a title font.
    const again = files.filter(({ path }) => /^\/Q\/|Page\.astro/.test(path));
    expect(again.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(0);
    // A second visit costs no more than the page itself.
    line.sent.length = 0;
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(line.sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(KB);
  });

  test('a page stored while open and read after the end says that it has ended', async () => {
    const page = await openAndKeep('/Q/9EWH7/', JOURNEY);
    line.isCut = true;
    for (const address of ['/Q/9EWH7/', PLACE, GUIDE]) {
      await open(address, AFTER_THE_END);
      expect(await copyLine(page), address).toContain('Đang xem bản lưu');
      expect(await page.locator('phase-status').first().innerText(), address).toMatch(
        /đã kết thúc/i,
      );
      expect(await mainText(page), address).not.toMatch(/đang diễn ra|sắp hết hạn|còn \d+ ngày/i);
    }
    await open('/Q/9EWH7/', AFTER_THE_END);
    expect(await mainText(page)).toContain('Đã hết thời gian góp ý trên VNeID');
  });

  test('an address that is not stored shows a page that helps on', async () => {
    const page = await openAndKeep('/Q/9EWH7/', JOURNEY);
    line.isCut = true;
    await open('/phat-thanh/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Không có mạng');
    expect(await page.getByRole('link', { name: '1900.0368' }).getAttribute('href')).toBe(
      'tel:19000368',
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: /Sông Trí.*\(mã 9EWH7\)/ }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/q/9ewh7/');
    expect(await copyLine(page)).toContain('vì không có mạng');
    expect(await axeFindings(page)).toEqual([]);
    line.isCut = false;
    await open('/phat-thanh/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('Không có mạng');
  });
});

describe('a deadline changed on the server', () => {
  const change = (html: string): string => html.replaceAll('15/11/2025', '20/11/2025');

  test('is seen at the next visit with network, and kept for the one without', async () => {
    const page = await openAndKeep(PLACE, [PLACE]);
    expect(await mainText(page)).toContain('15/11/2025');
    line.edit = change;
    await open(PLACE);
    expect(await mainText(page)).toContain('20/11/2025');
    expect(await copyLine(page)).toBe('');
    await page.waitForLoadState('networkidle');
    line.isCut = true;
    await open(PLACE);
    expect(await mainText(page)).toContain('20/11/2025');
    expect(await copyLine(page)).toContain('bản lưu');
  });

  test('is offered when it arrives over a network too slow to wait for', async () => {
    const page = await openAndKeep(PLACE, [PLACE]);
    line.edit = change;
    line.delay = 12_000;
    const started = Date.now();
    await open(PLACE);
    expect(Date.now() - started).toBeLessThan(11_000);
    expect(await copyLine(page)).toContain('vì mạng chậm. Có thể đã có thay đổi.');
    await page.getByRole('link', { name: 'Xem bản mới' }).waitFor({ timeout: 30_000 });
    line.delay = 0;
    await page.getByRole('link', { name: 'Xem bản mới' }).click();
    await expect.poll(() => mainText(page)).toContain('20/11/2025');
    expect(await copyLine(page)).toBe('');
  });

  test('where nothing has changed, the late answer takes the line back', async () => {
    const page = await openAndKeep(PLACE, [PLACE]);
    line.delay = 5000;
    await open(PLACE);
    expect(await copyLine(page)).toContain('vì mạng chậm');
    await expect.poll(() => page.locator('stored-copy').count(), { timeout: 30_000 }).toBe(0);
  });
});

describe('the store', () => {
  test('keeps only the page and its guide for somebody who saves data', async () => {
    const page = await open('/khong-co-mang/');
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });
    });
    await openAndKeep('/Q/9EWH7/', ['/q/9ewh7/', GUIDE]);
    await page.waitForLoadState('networkidle');
    expect((await stored()).filter((path) => path.endsWith('/'))).toEqual(
      [GUIDE, '/khong-co-mang/', '/q/9ewh7/'].sort(),
    );
  });

  test('keeps twenty pages, the latest, and no file they do not need', async () => {
    const page = await openAndKeep('/canh-bao/', ['/canh-bao/']);
    await page.evaluate(async () => {
      const store = await caches.open('bang-tin-1');
      const html = await (await store.match('/canh-bao/'))?.text();
      for (let day = 1; day <= 28; day += 1) {
        const headers = { 'content-type': 'text/html', date: new Date(2025, 1, day).toUTCString() };
        await store.put(`/cu/${day}/`, new Response(html, { headers }));
      }
      await store.put('/_astro/cu.js', new Response(''));
      await (await caches.open('bang-tin-0')).put('/cu/', new Response(''));
    });
    await openAndKeep(PLACE, [PLACE]);
    const pages = async (): Promise<string[]> =>
      (await stored()).filter(
        (path) => path.endsWith('/') && !['/khong-co-mang/', '/cu/'].includes(path),
      );
    await expect.poll(pages).toHaveLength(20);
    expect(await pages()).toContain('/cu/28/');
    expect(await pages()).not.toContain('/cu/1/');
    await expect.poll(async () => (await stored()).includes('/_astro/cu.js')).toBe(false);
  });

  test('holds no page the server no longer has', async () => {
    const page = await openAndKeep(PLACE, [PLACE]);
    await open('/dia-phuong/khong-co/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Không có trang này');
    await page.waitForLoadState('networkidle');
    expect(await stored()).not.toContain('/dia-phuong/khong-co/');
  });

  test('takes no player page, no sheet and no data', async () => {
    const page = await openAndKeep('/ap-phich/', ['/ap-phich/']);
    await open('/man-hinh/dai-hoi-xiv/1920x1080/');
    await page.evaluate(() => fetch('/du-lieu/dot.json').then((response) => response.text()));
    await open('/man-hinh/');
    await page.waitForLoadState('networkidle');
    const strange = (await stored()).filter((path) => /\.(pdf|json|zip)$|1920x1080\/$/.test(path));
    expect(strange).toEqual([]);
  });
});

describe('turned off', () => {
  test('in site.yaml, the worker takes itself away with all it has stored', async () => {
    const page = await openAndKeep('/Q/9EWH7/', JOURNEY);
    line.site = 'vi-du';
    await open('/');
    expect(await page.locator('stored-copy').count()).toBe(0);
    const registrations = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(registrations, { timeout: 30_000 }).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    line.isCut = true;
    await expect(open('/')).rejects.toThrow(/ERR_/);
  });

  test.each([
    ['vi-du', '/'],
    ['preview', '/Q/9EWH7/'],
  ] as const)('pages of the site “%s” ask for no worker', async (site, address) => {
    line.site = site;
    const page = await open(address);
    await page.waitForLoadState('networkidle');
    expect(line.sent.map(({ path }) => path)).not.toContain('/sw.js');
    expect(await page.locator('stored-copy').count()).toBe(0);
  });
});

describe('a browser has nothing to complain of', () => {
  test('while the worker starts, keeps and answers', async () => {
    const page = await open('/phat-thanh/');
    const complaints = complaintsOf(page);
    await openAndKeep('/Q/9EWH7/', JOURNEY);
    for (const address of ['/Q/9EWH7/', GUIDE, '/tim-kiem/', '/']) {
      await open(address);
      await page.waitForLoadState('networkidle');
    }
    expect(complaints).toEqual([]);
  });

  test('where workers cannot run: an address of the building, without HTTPS', async () => {
    const page = await open('/phat-thanh/');
    const complaints = complaintsOf(page);
    await open(`${unsafeOrigin()}/Q/9EWH7/`);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
    expect(await mainText(page)).toContain('Xem cách góp ý');
    // Without HTTPS a browser takes no opener policy, and says so: nothing a page could do.
    const ours = complaints.filter(
      (one) => !one.startsWith('The Cross-Origin-Opener-Policy header'),
    );
    expect(ours).toEqual([]);
  });
});
