/**
 * The site as hosts of one's own publish it: nginx and Caddy, told by the files the build writes. The workshop
 * and the desk do their work, and browsers report what breaks a policy. Every other type of page is opened
 * behind the server of `npm start` (`page-types.test.ts`); here its policy is that of the hosts.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTS, startHost, type LocalHost } from '../../../src/cli/hosting/local-host.ts';
import { hostFolder, writeHostFiles } from '../../../src/cli/hosting/write-host-files.ts';
import { atRest, listen, type Heard } from '../../support/texts/heard.ts';
import { lightBrowser } from '../../support/visits/light-browser.ts';
import { PAGE_TYPES } from '../../support/visits/page-types.ts';
import { serve } from '../../support/programs/static-server.ts';
import { scriptsOf } from '../../support/reads/scripts-of.ts';
import { siteDir, WHILE_OPEN } from '../../support/sites/sites.ts';

/** The workshop and what else draws or reads in a worker. */
const WORKSHOP = [
  '/xuong-in/',
  '/xuong-in/man-hinh/',
  '/xuong-in/danh-sach/',
  '/xuong-in/kiem-tra-excel/',
  '/can-bo/bo-tai-lieu/',
  '/kiem-tra/bang-tin/',
];

/** What a server says of itself, of the file and of the way there. */
const OF_SERVER = new Set(
  'accept-ranges cache-control connection content-encoding content-length date etag keep-alive last-modified server transfer-encoding vary'.split(
    ' ',
  ),
);

/** Drawing on a busy machine may take this long, ms. */
const PATIENCE = { timeout: 110_000 };

const site = siteDir('open');
let browser: Browser;

beforeAll(async () => {
  writeHostFiles(site);
  browser = await lightBrowser();
});
afterAll(() => {
  rmSync(hostFolder(site), { recursive: true });
});

/** A page in a profile of its own, and what it broke. */
interface Watched {
  page: Page;
  /** Reports of the pages and what the console says of workers: `DIRECTIVE ADDRESS`. */
  broken: string[];
  /** What every test of a page listens to. */
  heard: Heard;
  /** Opens an address as its visitors do, to its end; its scripts have run. */
  open: (address: string) => Promise<void>;
}

/** @param options of its profile; a worker that keeps pages costs as much as the page: one test lets it run */
async function watched(options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: 'vi-VN', acceptDownloads: true, ...options });
  const broken: string[] = [];
  await context.exposeBinding('reportBroken', (_, what: string) => broken.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportBroken } = window as unknown as { reportBroken: (what: string) => void };
      reportBroken(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('console', (message) => {
    if (/content security policy|trusted ?(?:types|html|script)/i.test(message.text()))
      broken.push(message.text());
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(WHILE_OPEN);
  const heard = listen(page);
  const open = async (address: string): Promise<void> => {
    await page.goto(address);
    await scriptsOf(page);
    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight);
    });
    await atRest(heard);
  };
  return { page, broken, heard, open };
}

// What one of them sends, the other sends too: tests/unit/policy/hosts.test.ts.
describe.each(HOSTS.slice(0, 1))('%s', (name) => {
  let host: LocalHost;
  beforeAll(async () => {
    host = await startHost(name, site);
  });
  afterAll(() => host.close());

  test('every type of page is sent with the headers of `npm start`', async () => {
    const server = await serve('open');
    const headersOf = async (origin: string, address: string): Promise<Record<string, string>> => {
      const { headers } = await fetch(origin + address);
      return Object.fromEntries([...headers].filter(([header]) => !OF_SERVER.has(header)));
    };
    for (const { address } of PAGE_TYPES) {
      const sent = await headersOf(host.origin, address);
      expect(sent['content-security-policy'], address).toContain("script-src 'self'");
      expect(sent, address).toEqual(await headersOf(server.origin, address));
    }
    server.close();
  });

  test('the workshop keeps to its policy', async () => {
    const { page, broken, open } = await watched({ serviceWorkers: 'block' });
    for (const address of WORKSHOP) {
      await open(host.origin + address);
      expect(broken.map((one) => `${address}: ${one}`)).toEqual([]);
    }
    await page.context().close();
  });

  test('the worker that keeps pages is let through', async () => {
    const { page, broken, open } = await watched();
    for (const address of ['/Q/9EWH7/', '/huong-dan/gop-y-van-kien-dai-hoi-xiv/', '/'])
      await open(host.origin + address);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state),
    ).toBe('activated');
    expect(broken).toEqual([]);
    await page.context().close();
  });
});

describe.each(HOSTS.slice(-1))('at work behind %s', (name) => {
  let host: LocalHost;
  beforeAll(async () => {
    host = await startHost(name, site);
  });
  afterAll(() => host.close());

  const status = (page: Page) => page.locator('[data-say="status"]').first();

  test('the watching itself hears markup, script addresses and policies nobody has allowed', async () => {
    const { page, broken, heard, open } = await watched();
    await open(`${host.origin}/can-bo/tong-hop/`);
    const thrown = await page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      const attempts = [
        () => {
          document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
        },
        () => new Worker('/sw.js'),
        () => Object.assign(document.createElement('script'), { src: '/sw.js' }),
        () => trustedTypes.createPolicy('x', {}),
        () => {
          document.body.setAttribute('style', 'color:red');
        },
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(thrown).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError', 'done']);
    await expect
      .poll(() => broken.join('\n'))
      .toMatch(/require-trusted-types-for[^]*trusted-types trusted-types-policy x[^]*style-src/);
    expect(heard.complaints.join('\n')).toMatch(/TrustedHTML[^]*policy[^]*style-src/i);
    await page.context().close();
  });

  test(
    'the search, the check of codes, the workshop and the desk keep to their policies',
    { timeout: 300_000 },
    async () => {
      const { page, broken, open } = await watched();
      await open(`${host.origin}/tim-kiem/`);
      await page.getByRole('searchbox', { name: 'Bạn cần tìm gì?' }).fill('mật khẩu');
      await page.locator('[data-results] li mark').first().waitFor();

      await open(`${host.origin}/xuong-in/?noi=00004`);
      await page.getByRole('button', { name: 'Xem bản in' }).click();
      await expect.poll(() => status(page).textContent(), PATIENCE).toContain('Đã vẽ xong');

      await open(`${host.origin}/xuong-in/man-hinh/?noi=ha-tinh/song-tri`);
      await page.getByRole('button', { name: 'Vẽ khung hình' }).click();
      await expect.poll(() => status(page).textContent(), PATIENCE).toMatch(/^Đã vẽ \d+/u);
      await Promise.all([
        page.waitForEvent('download', PATIENCE),
        page.getByRole('button', { name: /PPTX/ }).click(),
      ]);

      await open(`${host.origin}/xuong-in/kiem-tra-excel/`);
      await page.getByLabel('Danh sách điểm hỗ trợ').setInputFiles({
        ...{ name: 'base.xlsx', mimeType: 'application/octet-stream' },
        buffer: readFileSync('tests/fixtures/workbooks/cases/base.xlsx'),
      });
      await expect.poll(() => status(page).textContent(), PATIENCE).toMatch(/^Đọc \d+ dòng/u);

      await open(`${host.origin}/can-bo/bo-tai-lieu/?noi=ha-tinh/song-tri`);
      await page.getByRole('button', { name: 'Làm bộ tài liệu' }).click();
      await expect
        .poll(() => page.locator('place-kit [data-say="status"]').textContent(), PATIENCE)
        .toContain('Đang làm tệp');

      await open(`${host.origin}/can-bo/tong-hop/?noi=ha-tinh/song-tri`);
      const report =
        'Ngày báo cáo:;03/11/2025\nĐơn vị;Tài khoản mức 2;Đã tham gia đến hôm nay;Khó khăn\nKhối 1;500;250;\n';
      await page.getByLabel('Các đơn vị gửi báo cáo').fill('Khối 1');
      await page
        .getByLabel('Báo cáo đã điền')
        .setInputFiles({ name: 'k1.csv', mimeType: 'text/csv', buffer: Buffer.from(report) });
      await expect.poll(() => status(page).textContent(), PATIENCE).toContain('Đã tính 1/1 đơn vị');

      await open(`${host.origin}/man-hinh/doi-chieu/?bang=dai-hoi-xiv/960x192`);
      const log = 'Tệp;Bắt đầu\nla.mp4;03/11/2025 07:30:00\n';
      await page
        .getByLabel('2. Nhật ký')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(log) });
      await expect.poll(() => status(page).textContent(), PATIENCE).toContain('Đã so xong');

      await open(`${host.origin}/kiem-tra/`);
      await page.locator('main input[type="file"]').setInputFiles({
        ...{ name: 'anh.png', mimeType: 'image/png' },
        buffer: readFileSync(join(site, 'man-hinh/dai-hoi-xiv/1920x1080/khung-01-moi-nhat.png')),
      });
      await page.waitForLoadState('networkidle');
      expect(broken).toEqual([]);
      await page.context().close();
    },
  );
});
