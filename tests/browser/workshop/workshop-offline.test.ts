/** The workshop and the desk work without network once they have been used. */
import { expect, test } from 'vitest';
import { phone } from '../../support/visits/offline-visit.ts';

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

test('reports are merged without network after the first visit', async () => {
  const address = '/can-bo/tong-hop/?noi=ha-tinh/song-tri';
  const page = await openAndKeep(address, ['/can-bo/tong-hop/']);
  // The tool shows when all it needs is here, and kept.
  await page.getByLabel('Các đơn vị gửi báo cáo').waitFor();
  line.isCut = true;
  await open(address);
  await page.getByLabel('Các đơn vị gửi báo cáo').fill('Khối 1');
  await page.getByLabel('Báo cáo đã điền').setInputFiles({
    ...{ name: 'k1.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(
      'Ngày báo cáo:;03/11/2025\nĐơn vị;Tài khoản mức 2;Đã tham gia đến hôm nay\nKhối 1;500;250\n',
    ),
  });
  await expect
    .poll(() => page.locator('report-merge > [data-say="status"]').textContent())
    .toContain('Đã tính 1/1 đơn vị');
});
