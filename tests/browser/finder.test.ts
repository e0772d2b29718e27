import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { visits, type VisitOptions } from '../support/visit.ts';

const site = visits('points');
const HERE = { latitude: 18.672, longitude: 105.67 };
const results = (page: Page) => page.getByRole('list', { name: 'Điểm hỗ trợ tìm thấy' });

async function names(page: Page): Promise<string[]> {
  return results(page).locator('a[data-name]').allInnerTexts();
}

/** The header of every page has a box of its own. */
const finderBox = (page: Page): Locator => page.locator('main').getByRole('searchbox');

async function type(page: Page, text: string): Promise<void> {
  await finderBox(page).fill(text);
}

/** Waits until the finder says it found so many points: no more, so “11” is not taken for “1”. */
async function found(page: Page, count: number): Promise<void> {
  await page.getByText(`${count} điểm hỗ trợ.`, { exact: true }).waitFor();
}

/** Opens the finder and waits for its first answer. */
async function finder(options: VisitOptions = {}): Promise<Page> {
  const page = await site.visit('/diem-ho-tro/', options);
  await results(page).locator('li').first().waitFor();
  return page;
}

describe('a citizen who types', () => {
  test.each([
    'hoa hieu',
    'Hòa Hiếu',
    'thai hoa nghe an',
    'phường Thái Hòa',
    'P Thái Hoà',
    'thaihoa',
    'phường thái hòa – nghệ an',
    '12 lê lợi, p.thái hòa, nghệ an',
  ])('“%s” sees the points of Thái Hòa, open ones first', async (text) => {
    const page = await finder();
    await type(page, text);
    await found(page, 5);
    expect((await names(page))[0]).toBe('Công an phường Thái Hòa (ví dụ)');
    const first = results(page).locator('li').first();
    expect(await first.innerText()).toContain('Đang mở, cả ngày đêm.');
    const office = results(page).locator('li', { hasText: 'Ủy ban nhân dân phường Thái Hòa' });
    expect(await office.innerText()).toContain('Đang mở, đến 11:30.');
    expect(await office.getByRole('link', { name: /^Gọi: Ủy ban/ }).getAttribute('href')).toBe(
      'tel:02380000002',
    );
  });

  test.each([
    ['Android', 'Mozilla/5.0 (Linux; Android 10) Chrome/120', /^geo:19\.325,105\.44/],
    [
      'iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 12_0 like Mac OS X)',
      /^maps:\/\/\?daddr=19\.325/,
    ],
  ])(
    'an %s is led by its own map; the address says ward and province',
    async (_, userAgent, way) => {
      const page = await finder({ userAgent });
      await type(page, 'thai hoa nghe an');
      await found(page, 5);
      const office = results(page).locator('li', { hasText: 'Ủy ban nhân dân phường Thái Hòa' });
      const link = office.getByRole('link', { name: /^Chỉ đường: Ủy ban/ });
      expect(await link.getAttribute('href')).toMatch(way);
      expect(await office.locator('[data-where]').innerText()).toMatch(/Thái Hòa.*Nghệ An/);
    },
  );

  test('box, answer and the first point stand above the keyboard of a phone', async () => {
    const KEYBOARD = 300;
    const viewport = { width: 360, height: 740 };
    const page = await finder({ viewport });
    await finderBox(page).focus();
    await type(page, 'thai hoa nghe an');
    await found(page, 5);
    const first = results(page).locator('li').first();
    for (const part of [
      finderBox(page),
      first.locator('[data-name]'),
      first.locator('[data-now]'),
    ]) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height - KEYBOARD);
    }
  });

  test('a name of several places keeps the first point above the keyboard, and asks which', async () => {
    const page = await finder({ viewport: { width: 360, height: 740 } });
    await finderBox(page).focus();
    await type(page, 'thái hòa');
    const ask = page.getByRole('button', { name: /^Chọn trong \d+ nơi có tên gần giống$/ });
    await ask.waitFor();
    const first = await results(page).locator('li [data-now]').first().boundingBox();
    expect((first?.y ?? 999) + (first?.height ?? 0)).toBeLessThanOrEqual(440);
    await ask.click();
    const choices = page.locator('point-finder [data-choices] button');
    expect(await choices.count()).toBeGreaterThan(2);
    expect(await choices.first().evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('an old name is told to be one, and can be chosen', async () => {
    const page = await finder();
    await type(page, 'hoa hieu');
    const choice = page.getByRole('button', { name: /^Phường Hòa Hiếu \(tên cũ/ });
    await choice.click();
    await found(page, 5);
    expect(await finderBox(page).inputValue()).toBe('Phường Hòa Hiếu');
  });

  test('a province is named: no point of another is shown', async () => {
    const page = await finder();
    await type(page, 'thái');
    await found(page, 5);
    await type(page, 'gia lai');
    await page.getByText('Chưa có điểm nào ở đây trong danh sách.').waitFor();
    expect(await names(page)).toEqual([]);
    await type(page, 'hồ chí minh');
    await found(page, 2);
  });

  test('a street is found', async () => {
    const page = await finder();
    await type(page, 'chan ly');
    await found(page, 1);
    expect(await names(page)).toEqual(['Ủy ban nhân dân phường Thủ Đức (ví dụ)']);
  });

  test('what is not there is said, with what to do', async () => {
    const page = await finder();
    await type(page, 'zzz qqq');
    await page.getByText('Không thấy điểm nào').waitFor();
    expect(await names(page)).toEqual([]);
  });

  test('what is typed stays text', async () => {
    const page = await finder();
    await type(page, '<img src=x onerror=alert(1)>');
    await page.getByText('Không thấy điểm nào').waitFor();
    expect(await page.locator('point-finder img').count()).toBe(0);
  });

  test('the question can be sent as an address, without the position', async () => {
    const page = await finder();
    await type(page, 'hoa hieu');
    await finderBox(page).press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=hoa+hieu');
    await site.visit('/diem-ho-tro/?q=hoa+hieu');
    await found(page, 5);
  });
});

describe('filters', () => {
  test('this evening: what is open then', async () => {
    const page = await finder();
    await page.getByText('Tối nay').click();
    await found(page, 3);
    expect((await names(page)).sort()).toEqual([
      'Công an phường Thái Hòa (ví dụ)',
      'Tổ lưu động phường Thái Hòa (ví dụ)',
      'Điểm trực buổi tối Thành Vinh (ví dụ)',
    ]);
  });

  test('service, kind and wheelchair together', async () => {
    const page = await finder();
    await page.getByText('Lọc thêm').click();
    await page.getByLabel('Cần giúp việc gì').selectOption('passcode');
    await found(page, 2);
    await page.getByLabel('Xe lăn vào được').check();
    await found(page, 1);
    await page.getByLabel('Loại điểm').selectOption('mobile');
    await page.getByText('Thử bỏ bớt điều kiện lọc').waitFor();
  });

  test('the phone’s own clock decides, whatever its time zone', async () => {
    const page = await finder({ at: '2025-11-03T12:00:00+07:00', timezoneId: 'America/New_York' });
    await page.getByText('Đang mở', { exact: true }).click();
    await found(page, 1);
    await page.getByText('Mọi lúc').click();
    await results(page).getByText('Đang đóng, mở lúc 13:30 hôm nay.').first().waitFor();
  });
});

describe('near me', () => {
  test('asks only when tapped, sorts by distance, and no request leaves with the position', async () => {
    const asked: string[] = [];
    const page = await finder({
      permissions: ['geolocation'],
      geolocation: HERE,
      before: async (fresh) => {
        fresh.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
        await fresh.addInitScript(() => {
          const original = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
          navigator.geolocation.getCurrentPosition = (...args) => {
            document.documentElement.dataset['asked'] = 'yes';
            original(...args);
          };
        });
      },
    });
    expect(await page.evaluate(() => document.documentElement.dataset['asked'])).toBeUndefined();
    await page.getByRole('button', { name: 'Gần tôi' }).click();
    await results(page).getByText('Cách khoảng').first().waitFor();
    expect((await names(page)).slice(0, 3)).toEqual([
      'Trung tâm phục vụ hành chính công (ví dụ)',
      'Công an phường Thành Vinh (ví dụ)',
      'Nhà ga Vinh (ví dụ)',
    ]);
    await page.getByLabel('Xếp theo').selectOption('opening');
    await expect.poll(async () => (await names(page))[2]).not.toBe('Nhà ga Vinh (ví dụ)');
    const origin = site.origin();
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    expect(asked.filter((url) => /18\.6|105\.6/.test(url))).toEqual([]);
    expect(page.url()).not.toContain('18.6');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('refused: says what to do, and the finder goes on working', async () => {
    const page = await finder({ permissions: [], before: () => undefined });
    await page.getByRole('button', { name: 'Gần tôi' }).click();
    await page.getByText('Điện thoại không cho biết vị trí').waitFor();
    await type(page, 'hoa hieu');
    await found(page, 5);
  });
});

describe('everybody', () => {
  test('by keyboard alone: type, move to a result, open it', async () => {
    const page = await finder();
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
      await type(page, 'thai hoa');
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

describe('a page read later than it was built', () => {
  test('says how the point is at the moment of reading', async () => {
    const address = '/diem-ho-tro/vi-du-thai-hoa-uy-ban/';
    const page = await site.visit(address);
    await page.getByText('Đang mở, đến 11:30.').waitFor();
    await site.visit(address, { at: '2025-11-11T09:00:00+07:00' });
    await page.getByText('Đang đóng, mở lúc 07:30 ngày mai.').waitFor();
    await site.visit(address, { at: '2025-12-20T09:00:00+07:00' });
    await page.getByText('Đã ngừng phục vụ.').waitFor();
    expect(await page.getByRole('link', { name: 'Chỉ đường' }).count()).toBe(0);
    expect(await page.getByText('Chưa kiểm chứng lại').isVisible()).toBe(true);
  });

  test('a session that is over says so', async () => {
    const page = await site.visit('/diem-ho-tro/vi-du-thai-hoa-luu-dong/', {
      at: '2025-11-06T09:00:00+07:00',
    });
    await page.getByText('Thứ tư, 05/11/2025, 18:00–21:00, Nhà văn hóa khối 3 (đã qua)').waitFor();
    expect(await page.getByText('Chợ Hiếu (đã qua)').count()).toBe(0);
  });
});

describe('the map', () => {
  test('is loaded when asked for, from the site alone, and names its source', async () => {
    const asked: URL[] = [];
    const complaints: string[] = [];
    const page = await finder({
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
