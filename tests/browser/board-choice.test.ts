import { describe, expect, test } from 'vitest';
import { visits } from '../support/visit.ts';

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
      expect(found.every((text) => text.startsWith('960 × 192'))).toBe(true);
      // The preset first, then that of a ward that has asked for its own deadline and code.
      expect(found.map((text) => text.includes('Phường Sông Trí'))).toEqual([false, true]);
    }
    await page.getByLabel('Bảng của bạn bao nhiêu điểm ảnh?').fill('123x45');
    expect(await page.locator('board-size [role="status"]').innerText()).toContain(
      'Chưa có cỡ này',
    );
    expect(await running.count()).toBe(all);
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
