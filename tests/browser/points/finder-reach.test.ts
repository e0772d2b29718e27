/** The finder and what it leads to, whoever uses them, and on its map. */
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../../support/visits/axe.ts';
import { finderBox, found, openFinder, results } from '../../support/visits/finder.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('points');

describe('everybody', () => {
  test('by keyboard alone: type, move to a result, open it', async () => {
    const page = await openFinder(site);
    await finderBox(page).focus();
    await page.keyboard.type('chan ly');
    await found(page, 1);
    const target = results(page).locator('a[data-name]');
    for (let step = 0; step < 15; step += 1) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((link) => link === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/vi-du-thu-duc-uy-ban/');
  });

  test.each([
    ['the finder with its results', '/diem-ho-tro/'],
    ['a fixed point', '/diem-ho-tro/vi-du-thai-hoa-uy-ban/'],
    ['a mobile point', '/diem-ho-tro/vi-du-thai-hoa-luu-dong/'],
    ['a point that moved', '/diem-ho-tro/vi-du-thai-hoa-nha-van-hoa-cu/'],
    ['a list', '/diem-ho-tro/tinh/nghe-an/'],
  ])('axe finds nothing on %s, and nothing runs out of a narrow screen', async (_name, address) => {
    const page = await site.visit(address, { viewport: { width: 320, height: 640 } });
    if (address === '/diem-ho-tro/') {
      await page.getByText('Lọc thêm').click();
      await finderBox(page).fill('thai hoa');
      await found(page, 5);
    }
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  test('without scripts there is no form that cannot answer, but the lists', async () => {
    const page = await site.visit('/diem-ho-tro/', { javaScriptEnabled: false });
    expect(await finderBox(page).isVisible()).toBe(false);
    await page.getByRole('link', { name: /^Tỉnh Nghệ An/ }).click();
    await page.getByRole('link', { name: 'Phường Thái Hòa', exact: true }).click();
    expect(await page.getByRole('link', { name: 'Chợ Hiếu (ví dụ)' }).isVisible()).toBe(true);
  });
});

describe('the map', () => {
  test('is loaded when asked for, from the site alone, and names its source', async () => {
    const asked: URL[] = [];
    const complaints: string[] = [];
    const page = await openFinder(site, {
      before: (fresh) => {
        fresh.on('request', (request) => asked.push(new URL(request.url())));
        fresh.on('pageerror', (error) => complaints.push(error.message));
        fresh.on('console', (message) => {
          if (/Content Security Policy|Failed to load/.test(message.text()))
            complaints.push(message.text());
        });
      },
    });
    const isOfMap = ({ pathname }: URL): boolean =>
      /map|ban-do/.test(pathname.replace('PointMap', ''));
    expect(asked.filter(isOfMap)).toEqual([]);
    await page.getByRole('button', { name: 'Xem trên bản đồ' }).click();
    await page.locator('.maplibregl-marker').first().waitFor();
    await page.getByText('Bản đồ ví dụ, không phải bản đồ thật').waitFor();
    await expect
      .poll(() => asked.filter(({ pathname }) => pathname === '/ban-do/nen.pmtiles').length)
      .toBeGreaterThan(1);
    expect(
      asked.filter(
        (url) => url.origin !== site.origin() && !['data:', 'blob:'].includes(url.protocol),
      ),
    ).toEqual([]);
    expect(complaints).toEqual([]);
    const pin = page.locator('.map').getByRole('link', { name: 'Công an phường Thái Hòa (ví dụ)' });
    await pin.press('Enter');
    await page.waitForURL('**/diem-ho-tro/vi-du-thai-hoa-cong-an/');
  });
});
