/** The page of a support point, which a phone may keep for weeks. */
import { describe, expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('points');

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
