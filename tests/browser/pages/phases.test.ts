import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const upcoming = visits('upcoming');
const open = visits('open');
const preview = visits('preview');

const CONSULTATION_PAGES = [
  '/',
  '/dot/dai-hoi-xiv/',
  '/Q/9EWH7/',
  '/nhung/dai-hoi-xiv/',
  '/dia-phuong/thanh-hoa/',
];

/** The first status line in sight. */
async function statusOn(page: Page): Promise<string> {
  const text = await page.locator('phase-status').first().innerText();
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

describe('a page built while the consultation is open', () => {
  test.each(CONSULTATION_PAGES)('read on that day, %s says it is open', async (address) => {
    expect(await statusOn(await open.visit(address))).toMatch(/^đang diễn ra còn 1[12] ngày$/);
  });

  test.each(CONSULTATION_PAGES.slice(1))(
    'read after the end, %s says it has ended',
    async (address) => {
      const page = await open.visit(address, { at: '2025-11-16T00:00:00+07:00' });
      expect(await statusOn(page)).toBe('đã kết thúc');
      expect(await page.locator('main').innerText()).not.toMatch(/đang diễn ra|còn \d+ ngày/i);
    },
  );

  test.each(CONSULTATION_PAGES)(
    'read before the opening, %s says it is to come',
    async (address) => {
      const page = await open.visit(address, { at: '2025-10-29T23:59:59+07:00' });
      expect(await statusOn(page)).toBe('sắp diễn ra còn 1 ngày nữa bắt đầu');
    },
  );

  test.each([
    ['2025-11-12T23:59:59+07:00', 'đang diễn ra còn 3 ngày'],
    ['2025-11-13T00:00:00+07:00', 'sắp hết hạn còn 2 ngày'],
    ['2025-11-15T23:59:59+07:00', 'sắp hết hạn hôm nay là ngày cuối'],
    ['2025-11-16T00:00:00+07:00', 'đã kết thúc'],
  ])('read at %s, it says “%s”', async (at, status) => {
    expect(await statusOn(await open.visit('/dot/dai-hoi-xiv/', { at }))).toBe(status);
  });

  test('counts in Vietnam’s days wherever the phone is', async () => {
    const at = '2025-11-13T00:00:00+07:00';
    for (const timezoneId of ['America/Los_Angeles', 'Asia/Tokyo']) {
      const page = await open.visit('/dot/dai-hoi-xiv/', { at, timezoneId });
      expect(await statusOn(page), timezoneId).toBe('sắp hết hạn còn 2 ngày');
    }
  });

  test('counts to Sông Trí’s own day, then to the nation’s', async () => {
    const read = async (at: string): Promise<string> =>
      statusOn(await open.visit('/dia-phuong/ha-tinh/song-tri/', { at }));
    expect(await read('2025-11-14T23:59:59+07:00')).toBe('sắp hết hạn hôm nay là ngày cuối');
    expect(await read('2025-11-16T00:00:00+07:00')).toBe('đã kết thúc');
  });
});

describe('the home page built while the consultation is open', () => {
  test('read after the end, says that nothing is open and leads on', async () => {
    const page = await open.visit('/', { at: '2026-01-05T08:00:00+07:00' });
    const headings = page.getByRole('heading', { level: 1 });
    expect(await headings.allInnerTexts()).toEqual(['Hiện không có đợt lấy ý kiến nào đang mở']);
    expect(await page.locator('main').innerText()).not.toMatch(/đang diễn ra|sắp hết hạn/i);
    await page.getByRole('link', { name: 'Xem các đợt đã qua' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#cac-dot');
    expect(await page.locator('#cac-dot').count()).toBe(1);
  });
});

describe('a page built before the opening', () => {
  test.each([
    ['2025-10-20T09:00:00+07:00', 'sắp diễn ra còn 10 ngày nữa bắt đầu'],
    ['2025-10-30T00:00:00+07:00', 'đang diễn ra còn 16 ngày'],
    ['2025-11-14T09:00:00+07:00', 'sắp hết hạn còn 1 ngày'],
  ])('read at %s, says “%s”', async (at, status) => {
    for (const address of ['/', '/dot/dai-hoi-xiv/', '/q/2zhhz/'])
      expect(await statusOn(await upcoming.visit(address, { at })), address).toBe(status);
  });

  test('no longer says when it opens once it is open', async () => {
    const opens = 'VNeID nhận ý kiến từ ngày 30/10/2025';
    const before = await upcoming.visit('/');
    expect(await before.locator('main').innerText()).toContain(opens);
    const during = await upcoming.visit('/', { at: '2025-11-03T09:00:00+07:00' });
    expect(await during.locator('main').innerText()).not.toContain(opens);
    expect(await during.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});

describe('a site looked at as on another day', () => {
  test.each([
    '2025-09-01T00:00:00+07:00',
    '2025-11-15T12:00:00+07:00',
    '2030-01-01T00:00:00+07:00',
  ])('keeps its day and says so when the clock shows %s', async (at) => {
    for (const address of CONSULTATION_PAGES) {
      const page = await preview.visit(address, { at });
      expect(await statusOn(page), address).toMatch(/^đang diễn ra còn 1[12] ngày$/);
      expect(await page.locator('header').innerText()).toContain('Xem thử như ngày 03/11/2025');
    }
  });

  test('keeps its frames too', async () => {
    const page = await preview.visit('/man-hinh/dai-hoi-xiv/1920x1080/', {
      at: '2030-01-01T00:00:00Z',
    });
    expect(await page.locator('img.shown').getAttribute('src')).toMatch(/-tieu-de\./);
  });
});
