import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { finderBox, found, openFinder, results } from '../../support/visits/finder.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('points');
const HERE = { latitude: 18.672, longitude: 105.67 };

async function names(page: Page): Promise<string[]> {
  return results(page).locator('a[data-name]').allInnerTexts();
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
    const page = await openFinder(site);
    await finderBox(page).fill(text);
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
      const page = await openFinder(site, { userAgent });
      await finderBox(page).fill('thai hoa nghe an');
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
    const page = await openFinder(site, { viewport });
    await finderBox(page).focus();
    await finderBox(page).fill('thai hoa nghe an');
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
    const page = await openFinder(site, { viewport: { width: 360, height: 740 } });
    await finderBox(page).focus();
    await finderBox(page).fill('thái hòa');
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
    const page = await openFinder(site);
    await finderBox(page).fill('hoa hieu');
    const choice = page.getByRole('button', { name: /^Phường Hòa Hiếu \(tên cũ/ });
    await choice.click();
    await found(page, 5);
    expect(await finderBox(page).inputValue()).toBe('Phường Hòa Hiếu');
  });

  test('a province is named: no point of another is shown', async () => {
    const page = await openFinder(site);
    await finderBox(page).fill('thái');
    await found(page, 5);
    await finderBox(page).fill('gia lai');
    await page.getByText('Chưa có điểm nào ở đây trong danh sách.').waitFor();
    expect(await names(page)).toEqual([]);
    await finderBox(page).fill('hồ chí minh');
    await found(page, 2);
  });

  test('a street is found', async () => {
    const page = await openFinder(site);
    await finderBox(page).fill('chan ly');
    await found(page, 1);
    expect(await names(page)).toEqual(['Ủy ban nhân dân phường Thủ Đức (ví dụ)']);
  });

  test('what is not there is said, with what to do', async () => {
    const page = await openFinder(site);
    await finderBox(page).fill('zzz qqq');
    await page.getByText('Không thấy điểm nào').waitFor();
    expect(await names(page)).toEqual([]);
  });

  test('what is typed stays text', async () => {
    const page = await openFinder(site);
    await finderBox(page).fill('<img src=x onerror=alert(1)>');
    await page.getByText('Không thấy điểm nào').waitFor();
    expect(await page.locator('point-finder img').count()).toBe(0);
  });

  test('the question can be sent as an address, without the position', async () => {
    const page = await openFinder(site);
    await finderBox(page).fill('hoa hieu');
    await finderBox(page).press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=hoa+hieu');
    await site.visit('/diem-ho-tro/?q=hoa+hieu');
    await found(page, 5);
  });
});

describe('filters', () => {
  test('this evening: what is open then', async () => {
    const page = await openFinder(site);
    await page.getByText('Tối nay').click();
    await found(page, 3);
    expect((await names(page)).sort()).toEqual([
      'Công an phường Thái Hòa (ví dụ)',
      'Tổ lưu động phường Thái Hòa (ví dụ)',
      'Điểm trực buổi tối Thành Vinh (ví dụ)',
    ]);
  });

  test('service, kind and wheelchair together', async () => {
    const page = await openFinder(site);
    await page.getByText('Lọc thêm').click();
    await page.getByLabel('Cần giúp việc gì').selectOption('passcode');
    await found(page, 2);
    await page.getByLabel('Xe lăn vào được').check();
    await found(page, 1);
    await page.getByLabel('Loại điểm').selectOption('mobile');
    await page.getByText('Thử bỏ bớt điều kiện lọc').waitFor();
  });

  test('the phone’s own clock decides, whatever its time zone', async () => {
    const page = await openFinder(site, {
      at: '2025-11-03T12:00:00+07:00',
      timezoneId: 'America/New_York',
    });
    await page.getByText('Đang mở', { exact: true }).click();
    await found(page, 1);
    await page.getByText('Mọi lúc').click();
    await results(page).getByText('Đang đóng, mở lúc 13:30 hôm nay.').first().waitFor();
  });
});

describe('near me', () => {
  test('asks only when tapped, sorts by distance, and no request leaves with the position', async () => {
    const asked: string[] = [];
    const page = await openFinder(site, {
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
    const page = await openFinder(site, { permissions: [], before: () => undefined });
    await page.getByRole('button', { name: 'Gần tôi' }).click();
    await page.getByText('Điện thoại không cho biết vị trí').waitFor();
    await finderBox(page).fill('hoa hieu');
    await found(page, 5);
  });
});
