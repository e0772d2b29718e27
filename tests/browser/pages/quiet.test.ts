/** What no page may do behind a visitor's back; the first view of each type: page-types.test.ts. */
import { expect, test } from 'vitest';
import { listen, type Heard } from '../../support/texts/heard.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

const NOTHING: Heard = { complaints: [], requests: [], finished: [], pending: new Set() };

test('a browser has nothing to complain of and asks nobody else while searching, which runs WebAssembly and a worker', async () => {
  let heard = NOTHING;
  const page = await site.visit('/tim-kiem/', {
    before: (fresh) => {
      heard = listen(fresh);
    },
  });
  await page.getByRole('searchbox', { name: 'Bạn cần tìm gì?' }).fill('mật khẩu');
  await page.locator('[data-results] li').first().waitFor();
  expect(heard.complaints).toEqual([]);
  expect(heard.requests.some(({ pathname }) => pathname.startsWith('/pagefind/'))).toBe(true);
  expect(heard.requests.filter((url) => url.origin !== site.origin())).toEqual([]);
});

test('the listening itself hears a forbidden style and a foreign request', async () => {
  let heard = NOTHING;
  const page = await site.visit('/', {
    before: (fresh) => {
      heard = listen(fresh);
    },
  });
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color:red');
    document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2:9/' }));
  });
  await expect.poll(() => heard.complaints.join('\n')).toMatch(/Content Security Policy/);
  await expect
    .poll(() => heard.complaints.filter((one) => one.includes('127.0.0.2')).length)
    .toBeGreaterThan(0);
});

test('an unknown address is answered with the page that says so', async () => {
  const page = await site.visit('/');
  for (const address of ['/khong-co/', '/Q/AAAAA/', '/q/9EWH7/', '/huong-dan/khong-co/']) {
    const response = await page.goto(site.origin() + address);
    expect(response?.status(), address).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Không có trang này');
  }
});

test('a code typed without its last slash arrives', async () => {
  const page = await site.visit('/q/9ewh7');
  await expect.poll(() => new URL(page.url()).pathname).toBe('/q/9ewh7/');
  expect(await page.locator('main').innerText()).toContain('Sông Trí');
});
