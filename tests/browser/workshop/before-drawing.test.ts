/** The workshop before it draws: the place a link names; a browser too old, and scripts off. */
import { expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';
import { ADDRESS, choosePlace, PLACE } from '../../support/visits/workshop.ts';

const site = visits('open');
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

test('a link names the place, and an old name leads to the new one', async () => {
  const page = await site.visit(`${ADDRESS}?noi=ha-noi/ba-dinh`, { viewport: DESK, isNew: true });
  await expect.poll(() => page.locator('[data-say="place"]').textContent()).toContain(PLACE);
  await choosePlace(page, 'phường quán thánh', PLACE);
  await expect
    .poll(() => page.locator('[data-say="place"]').textContent())
    .toContain('tên cũ: Phường Quán Thánh');
});

test('an old browser is told so, and keeps the ready-made files', async () => {
  const page = await site.visit(ADDRESS, {
    viewport: PHONE,
    before: async (fresh) => {
      await fresh.addInitScript(() => {
        Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
      });
    },
  });
  await expect
    .poll(() => page.locator('[data-say="start"]').textContent())
    .toContain('Trình duyệt này cũ');
  expect(await page.locator('main form:visible').count()).toBe(0);
  expect(await page.getByRole('link', { name: /áp phích A4/u }).count()).toBeGreaterThan(0);
});

test('with scripts off the ready-made files are one link away', async () => {
  const page = await site.visit(ADDRESS, { javaScriptEnabled: false, viewport: PHONE });
  expect(await page.locator('main form:visible').count()).toBe(0);
  const link = page.getByRole('link', { name: /áp phích A4/u }).first();
  expect(await link.getAttribute('href')).toMatch(/\/toan-quoc\/huong-dan-a4\.pdf$/u);
});
