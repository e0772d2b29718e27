import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
/** As it may reach a visitor: with what another app has hung on it. */
const TRACKED = '/Q/9EWH7/?utm_source=zalo&zarsrc=1303';
const KEPT = 'https://gopy.example.gov.vn/q/9ewh7/';

const PASSED_ON = [
  [TRACKED, KEPT],
  ['/dot/dai-hoi-xiv/', 'https://gopy.example.gov.vn/dot/dai-hoi-xiv/'],
  ['/huong-dan/cai-dat-vneid/', 'https://gopy.example.gov.vn/huong-dan/cai-dat-vneid/'],
  ['/dia-phuong/ha-tinh/song-tri/', 'https://gopy.example.gov.vn/dia-phuong/ha-tinh/song-tri/'],
] as const;

/** What the stand-ins of the phone's menu and clipboard were given. */
const given = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (window as unknown as { given: unknown[] }).given);

interface Phone {
  /** The name of the error the phone's menu ends with; no menu where left out. */
  menu?: 'closed' | 'AbortError' | 'NotAllowedError';
  clipboard: 'works' | 'refuses' | 'missing';
}

async function visitWith(phone: Phone, address: string = TRACKED): Promise<Page> {
  return site.visit(address, {
    viewport: { width: 360, height: 740 },
    before: async (fresh) => {
      await fresh.addInitScript(({ menu, clipboard }) => {
        const list: unknown[] = [];
        const put = (target: object, name: string, value: unknown): void => {
          Object.defineProperty(target, name, { value, configurable: true });
        };
        put(window, 'given', list);
        if (menu) {
          put(navigator, 'share', (data: unknown) => {
            list.push(data);
            return menu === 'closed'
              ? Promise.resolve()
              : Promise.reject(new DOMException('', menu));
          });
        }
        const writeText = (text: string): Promise<void> => {
          if (clipboard === 'refuses')
            return Promise.reject(new DOMException('', 'NotAllowedError'));
          list.push(text);
          return Promise.resolve();
        };
        put(navigator, 'clipboard', clipboard === 'missing' ? undefined : { writeText });
      }, phone);
    },
  });
}

describe('a phone with a menu for passing on', () => {
  test.each(PASSED_ON)('gets %s as %s, without what others hung on it', async (address, kept) => {
    const page = await visitWith({ menu: 'closed', clipboard: 'works' }, address);
    await page.getByRole('button', { name: 'Gửi cho người thân' }).click();
    await expect.poll(() => given(page)).toEqual([{ title: await page.title(), url: kept }]);
    expect(await page.locator('share-page [role="status"]').innerText()).toBe('');
  });

  test('is left alone when the visitor closes the menu', async () => {
    const page = await visitWith({ menu: 'AbortError', clipboard: 'works' });
    await page.getByRole('button', { name: 'Gửi cho người thân' }).click();
    await expect.poll(async () => (await given(page)).length).toBe(1);
    expect(await page.locator('share-page [role="status"]').innerText()).toBe('');
  });

  test('has the address copied when its menu refuses', async () => {
    const page = await visitWith({ menu: 'NotAllowedError', clipboard: 'works' });
    await page.getByRole('button', { name: 'Gửi cho người thân' }).click();
    await expect.poll(async () => (await given(page)).at(-1)).toBe(KEPT);
    expect(await page.getByRole('status').innerText()).toMatch(/^Đã chép/);
  });
});

describe('a browser without such a menu', () => {
  test('copies the address and says so', async () => {
    const page = await visitWith({ clipboard: 'works' });
    await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
    await expect.poll(() => given(page)).toEqual([KEPT]);
    expect(await page.getByRole('status').innerText()).toMatch(/^Đã chép/);
  });

  test.each(['refuses', 'missing'] as const)(
    'selects the address for the hand where the clipboard is %s',
    async (clipboard) => {
      const page = await visitWith({ clipboard });
      await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
      await expect.poll(() => page.evaluate(() => getSelection()?.toString().trim())).toBe(KEPT);
      expect(await page.getByRole('status').innerText()).toMatch(/^Máy không cho chép/);
    },
  );

  test('can be worked with the keyboard, by a target a thumb can hit', async () => {
    const page = await visitWith({ clipboard: 'works' });
    const button = page.getByRole('button', { name: 'Chép đường dẫn' });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => given(page)).toEqual([KEPT]);
  });
});

test('with scripts off there is no button, and the address stands there to be copied', async () => {
  const page = await site.visit(TRACKED, { javaScriptEnabled: false });
  expect(await page.locator('share-page button').isVisible()).toBe(false);
  expect(await page.locator('share-page').innerText()).toContain(KEPT);
});
