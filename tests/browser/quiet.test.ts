import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { EMBEDDED, PAGE_TYPES, PAGE_TYPES_AFTER } from '../support/page-types.ts';
import { visits } from '../support/visit.ts';

const sites = { open: visits('open'), today: visits('today') };

/** What a browser complains about, and where it asks. */
function listen(page: Page): { complaints: string[]; requests: URL[] } {
  const complaints: string[] = [];
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
  return { complaints, requests };
}

describe('a browser has nothing to complain of, and asks nobody else', () => {
  test.each([...PAGE_TYPES, ...PAGE_TYPES_AFTER])('$type', async ({ site, address }) => {
    const visited = sites[site === 'today' ? 'today' : 'open'];
    let heard = { complaints: [] as string[], requests: [] as URL[] };
    const page = await visited.visit(address, {
      before: (fresh) => {
        heard = listen(fresh);
      },
    });
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
    let heard = { complaints: [] as string[], requests: [] as URL[] };
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
    let heard = { complaints: [] as string[], requests: [] as URL[] };
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
