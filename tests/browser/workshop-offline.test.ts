/** The workshop works without network once it has been used. */
import { expect, test } from 'vitest';
import { phone } from '../support/offline-visit.ts';

const { line, open, openAndKeep } = phone();
const ADDRESS = '/xuong-in/?noi=00004';

test('a poster is drawn without network after the first visit', async () => {
  const page = await openAndKeep(ADDRESS, ['/xuong-in/']);
  const drawn = (): Promise<void> =>
    expect
      .poll(() => page.locator('[data-say="status"]').textContent(), { timeout: 90_000 })
      .toContain('Đã vẽ xong');
  await page.getByRole('button', { name: 'Xem bản in' }).click();
  await drawn();
  line.isCut = true;
  await open(ADDRESS);
  await expect
    .poll(() => page.locator('[data-say="place"]').textContent())
    .toContain('Phường Ba Đình');
  expect(await page.locator('[data-say="weight"]').textContent()).toContain('đã có trong máy này');
  // What is here already needs no click.
  await drawn();
  await page.getByLabel('Xã, phường, đặc khu hoặc tỉnh, thành phố').fill('hoàn kiếm');
  await page
    .getByRole('button', { name: /Hoàn Kiếm/u })
    .first()
    .click();
  await expect
    .poll(() => page.locator('[data-say="status"]').textContent())
    .toContain('Phường Hoàn Kiếm');
});
