import { expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('points');
const ADDRESS = 'Số 2, đường Lê Lợi, phường Thái Hòa, tỉnh Nghệ An';
const DESKTOP = { viewport: { width: 1280, height: 800 } };

test('on a desktop the whole address, with ward and province, stands to be copied; without scripts as text', async () => {
  const page = await site.visit('/diem-ho-tro/vi-du-thai-hoa-uy-ban/', {
    ...DESKTOP,
    javaScriptEnabled: false,
  });
  const box = page.locator('copy-text', { hasText: 'Tìm trên bản đồ' });
  expect(await box.isVisible()).toBe(true);
  expect(await box.locator('[data-copy]').textContent()).toBe(ADDRESS);
  expect(await box.locator('button').isVisible()).toBe(false);
});

test('one press copies it', async () => {
  const page = await site.visit('/diem-ho-tro/vi-du-thai-hoa-uy-ban/', {
    ...DESKTOP,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Chép địa chỉ' }).click();
  await page.getByText('Đã chép.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ADDRESS);
});

test('a phone has its own map program, and no room for it', async () => {
  const page = await site.visit('/diem-ho-tro/vi-du-thai-hoa-uy-ban/', {
    viewport: { width: 360, height: 740 },
  });
  expect(await page.getByText('Tìm trên bản đồ').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: /Chỉ đường/ }).count()).toBeGreaterThan(1);
});
