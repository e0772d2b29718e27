/** What the first view of a page asks for: nothing of others, nothing in vain, and not too much. */
import type { Page, Request } from 'playwright';
import { describe, expect, test, vi } from 'vitest';
import { KB, PAGE_BUDGETS } from '../../src/model/policy/page-budgets.ts';
import { EMBEDDED, PAGE_TYPES, PAGE_TYPES_AFTER, READING_PAGES } from '../support/page-types.ts';
import { visits } from '../support/visit.ts';

const sites = { open: visits('open'), today: visits('today') };

const PHONE = { width: 360, height: 740 };

/** How long a busy machine may take to paint a page (ms). */
const WAIT = 60_000;

/** The kinds of pages a scanned code leads to. */
const SCANNED = /^\/(Q|huong-dan|dia-phuong)\/./;

interface Part {
  path: string;
  type: string;
  kb: number;
}

/** What travelled for a page that has come to rest. */
function travelled(requests: readonly Request[]): Promise<Part[]> {
  return Promise.all(
    requests
      .filter((request) => request.url().startsWith('http'))
      .map(async (request) => ({
        path: new URL(request.url()).pathname,
        type: request.resourceType(),
        kb: (await request.sizes()).responseBodySize / KB,
      })),
  );
}

function expectWithin(budget: number, parts: readonly Part[]): void {
  const total = parts.reduce((sum, { kb }) => sum + kb, 0);
  const list = parts.map(({ path, kb }) => `${path} ${kb.toFixed(1)}`).join(', ');
  expect(total, `in KB: ${list}`).toBeLessThanOrEqual(budget / KB);
}

function expectLight(address: string, parts: readonly Part[]): void {
  const ofType = (type: string): Part[] => parts.filter((part) => part.type === type);
  expect(ofType('document')).toHaveLength(1);
  expect(ofType('script').length).toBeGreaterThan(0);
  // What is behind a code comes whole at once, in the letters of the phone.
  expect(ofType('font')).toHaveLength(address.startsWith('/Q/') ? 0 : 1);
  expectWithin(PAGE_BUDGETS.htmlWithStyle, ofType('document'));
  expectWithin(PAGE_BUDGETS.scripts, ofType('script'));
  if (SCANNED.test(address)) expectWithin(PAGE_BUDGETS.firstView, parts);
}

interface Heard {
  complaints: string[];
  requests: URL[];
  finished: Request[];
}

/** What a browser complains about, where it asks, and what has come. */
function listen(page: Page): Heard {
  const complaints: string[] = [];
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  const requests: URL[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => requests.push(new URL(request.url())));
  return { complaints, requests, finished };
}

const NOTHING: Heard = { complaints: [], requests: [], finished: [] };

describe('a browser has nothing to complain of, asks nobody else, and not for more than a page may weigh', () => {
  test.each([...PAGE_TYPES, ...PAGE_TYPES_AFTER])('$type', async ({ site, address }) => {
    const visited = sites[site === 'today' ? 'today' : 'open'];
    const reads = READING_PAGES.some((one) => one.address === address && one.site === site);
    let heard = NOTHING;
    const page = await visited.visit(address, {
      viewport: PHONE,
      before: (fresh) => {
        heard = listen(fresh);
      },
    });
    if (reads) {
      // On a busy machine the network may rest for a while before the first paint starts the scripts.
      await vi.waitUntil(() => heard.finished.some((one) => one.resourceType() === 'script'), WAIT);
      await page.waitForLoadState('networkidle');
      expectLight(address, await travelled(heard.finished));
    }
    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight);
    });
    await page.waitForLoadState('networkidle');
    expect(heard.complaints).toEqual([]);
    // The card brings all it has with it.
    expect(heard.requests.length).toBeGreaterThan(address === EMBEDDED.address ? 0 : 2);
    expect(
      heard.requests.filter((url) => url.origin !== visited.origin() && url.protocol !== 'data:'),
    ).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('not even while searching, which runs WebAssembly and a worker', async () => {
    let heard = NOTHING;
    const page = await sites.open.visit('/tim-kiem/', {
      before: (fresh) => {
        heard = listen(fresh);
      },
    });
    await page.getByRole('searchbox', { name: 'Bạn cần tìm gì?' }).fill('mật khẩu');
    await page.locator('[data-results] li').first().waitFor();
    expect(heard.complaints).toEqual([]);
    expect(heard.requests.some(({ pathname }) => pathname.startsWith('/pagefind/'))).toBe(true);
    expect(heard.requests.filter((url) => url.origin !== sites.open.origin())).toEqual([]);
  });

  test('the listening itself hears a forbidden style and a foreign request', async () => {
    let heard = NOTHING;
    const page = await sites.open.visit('/', {
      before: (fresh) => {
        heard = listen(fresh);
      },
    });
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<b style="color:red">x</b><img src="http://127.0.0.2:9/">',
      );
    });
    await expect.poll(() => heard.complaints.join('\n')).toMatch(/Content Security Policy/);
    await expect
      .poll(() => heard.complaints.filter((one) => one.includes('127.0.0.2')).length)
      .toBeGreaterThan(0);
  });
});

test('an unknown address is answered with the page that says so', async () => {
  const page = await sites.open.visit('/');
  for (const address of ['/khong-co/', '/Q/AAAAA/', '/q/9EWH7/', '/huong-dan/khong-co/']) {
    const response = await page.goto(sites.open.origin() + address);
    expect(response?.status(), address).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Không có trang này');
  }
});

test('a code typed without its last slash arrives', async () => {
  const page = await sites.open.visit('/q/9ewh7');
  await expect.poll(() => new URL(page.url()).pathname).toBe('/q/9ewh7/');
  expect(await page.locator('main').innerText()).toContain('Sông Trí');
});
