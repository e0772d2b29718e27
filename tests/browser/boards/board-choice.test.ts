import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');

describe('an operator', () => {
  test('finds a board by the size typed, however it is written', async () => {
    const page = await site.visit('/man-hinh/');
    const running = page.locator('#dai-hoi-xiv [data-size]:visible');
    const all = await running.count();
    for (const typed of ['960x192', '960 × 192', '960 192']) {
      await page.getByLabel('Bảng của bạn bao nhiêu điểm ảnh?').fill(typed);
      await expect.poll(() => running.count(), { message: typed }).toBeLessThan(all);
      const found = await running.allInnerTexts();
      expect(found.every((text) => /^960\s×\s192/.test(text))).toBe(true);
      // The preset first, then that of a ward that has asked for its own deadline and code.
      expect(found.map((text) => text.includes('phường Sông Trí'))).toEqual([false, true]);
    }
  });

  test('is told the nearest board of the same shape by name where theirs has no pictures', async () => {
    const page = await site.visit('/man-hinh/');
    await page.getByLabel('Bảng của bạn bao nhiêu điểm ảnh?').fill('400x80');
    const words = await page.locator('board-size [role="status"]').innerText();
    expect(words.replaceAll('\u00a0', ' ')).toBe(
      'Chưa có cỡ 400 × 80. Gần nhất, cùng tỉ lệ: 320 × 64, Dải LED P10, hơn 3 mét.',
    );
    const left = await page.locator('#dai-hoi-xiv [data-size]:visible').allInnerTexts();
    expect(left.every((text) => /^320\s×\s64/.test(text))).toBe(true);
  });

  test('sees each board in its true shape', async () => {
    const page = await site.visit('/man-hinh/');
    const boards = page.locator('#dai-hoi-xiv [data-size]');
    for (const board of await boards.all()) {
      await board.scrollIntoViewIfNeeded();
      const [width = 0, height = 0] = ((await board.getAttribute('data-size')) ?? '')
        .split('x')
        .map(Number);
      const shown = board.locator('img');
      await expect.poll(() => shown.evaluate((one: HTMLImageElement) => one.complete)).toBe(true);
      const box = await shown.evaluate((one) => [one.clientWidth, one.clientHeight]);
      expect((box[0] ?? 0) / (box[1] ?? 1)).toBeGreaterThan((width / height) * 0.93);
      expect((box[0] ?? 0) / (box[1] ?? 1)).toBeLessThan((width / height) * 1.07);
    }
  });

  test('copies the address for the player at hand', async () => {
    const page = await site.visit('/man-hinh/dai-hoi-xiv/960x192/cach-dung/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('summary', { hasText: 'Xibo' }).click();
    await page.getByRole('button', { name: 'Chép địa chỉ: Danh sách ảnh MRSS' }).first().click();
    await page.getByText('Đã chép.').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://gopy.example.gov.vn/man-hinh/dai-hoi-xiv/960x192/mrss.xml',
    );
  });
});
