import { describe, expect, test } from 'vitest';
import { pdfium } from '../../../src/press/proof/pdfium.ts';
import { visits } from '../../support/visits/visit.ts';

/** How far ahead pictures are fetched depends on the network. */
const NETWORK = '--force-effective-connection-type=4G';

const open = visits('open', { flags: [NETWORK] });
const PLACE = '/ap-phich/dai-hoi-xiv/toan-quoc/';
const PHONE = { width: 360, height: 740 };

test('choosing kind, size and variant leaves the one sheet wanted', async () => {
  const page = await open.visit(PLACE, { viewport: PHONE });
  const shown = page.locator('.sheet-card:visible');
  const all = await shown.count();
  expect(all).toBeGreaterThan(50);
  expect(await page.locator('[data-count]').textContent()).toBe(`${all} bản in`);

  await page.getByRole('combobox', { name: 'Loại' }).selectOption('to-roi');
  await page.getByRole('combobox', { name: 'Khổ giấy' }).selectOption('a5');
  await page.getByRole('combobox', { name: 'Kiểu in' }).selectOption('saving');
  expect(await shown.count()).toBe(1);
  expect(await shown.getAttribute('href')).toBe(`${PLACE}to-roi-a5-tiet-kiem-muc.pdf`);
  expect(await page.locator('[data-count]').textContent()).toBe('1 bản in');
  expect(await page.locator('[data-kind]:visible').count()).toBe(1);
});

test('a choice nothing answers says so, and how to go on', async () => {
  const page = await open.visit(PLACE, { viewport: PHONE });
  await page.getByRole('combobox', { name: 'Loại' }).selectOption('the-deo');
  await page.getByRole('combobox', { name: 'Khổ giấy' }).selectOption('a2');
  expect(await page.locator('.sheet-card:visible').count()).toBe(0);
  expect(await page.locator('[data-count]').textContent()).toContain('Chọn lại “Tất cả”');
  await page.getByRole('combobox', { name: 'Khổ giấy' }).selectOption('');
  expect(await page.locator('.sheet-card:visible').count()).toBe(3);
});

test('with scripts off every sheet stands there, under links to each kind', async () => {
  const page = await open.visit(PLACE, { javaScriptEnabled: false, viewport: PHONE });
  expect(await page.locator('select:visible').count()).toBe(0);
  const kinds = page.locator('sheet-filter nav a:visible');
  expect(await kinds.count()).toBe(await page.locator('[data-kind]').count());
  const sheets = await page.locator('.sheet-card').count();
  expect(await page.locator('.sheet-card:visible').count()).toBe(sheets);
  await kinds.last().click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#de-ban');
});

test('no picture is fetched before it is near', async () => {
  const asked: string[] = [];
  const page = await open.visit('/ap-phich/dai-hoi-xiv/', { viewport: PHONE });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(new URL(PLACE, page.url()).href);
  const pictures = asked.filter((url) => url.endsWith('.png') && url.includes('/ap-phich/'));
  expect(pictures.length).toBeLessThan(30);
});

describe('on a slow network, where browsers fetch far ahead', () => {
  const slow = visits('open', { flags: ['--force-effective-connection-type=Slow-2G'] });

  test('pictures of cards two screens below are fetched once the visitor comes near', async () => {
    const page = await slow.visit('/can-bo/', { viewport: PHONE });
    const pictures = page.locator('.picture-card img');
    const cameThere = (): Promise<boolean[]> =>
      pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0));
    expect(await cameThere()).toEqual([false, false]);
    await pictures.first().scrollIntoViewIfNeeded();
    await expect.poll(cameThere).toEqual([true, true]);
  });
});

test('nothing is wider than a phone, and every link is as large as a thumb', async () => {
  const page = await open.visit(PLACE, { viewport: PHONE });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const small = await page.locator('main a:visible, main select:visible').evaluateAll((all) =>
    all
      .filter((one) => !one.closest('p:not(:has(> a:only-child))'))
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => one.textContent),
  );
  expect(small).toEqual([]);
});

test('the guide to hanging fits one A4 sheet', async () => {
  const page = await open.visit('/ap-phich/huong-dan-treo/');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await (await pdfium()).loadDocument(pdf);
  expect(document.getPageCount()).toBe(1);
  expect(document.getPage(0).getText()).toContain('130 cm');
  document.destroy();
});
