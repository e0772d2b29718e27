/** What people do in the workshop. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { rasterisePdf, readQr } from '../../../src/press/proof/proof.ts';
import { fontNames, objectText } from '../reads/pdf-facts.ts';

/** Where it is. */
export const ADDRESS = '/xuong-in/';

/** A ward without content of its own, as the workshop names it. */
export const PLACE = 'Phường Ba Đình, thành phố Hà Nội';

/** The line that says how far it is. */
export const status = (page: Page): Locator => page.locator('[data-say="status"]');

/** Types a name and takes the first place offered that is called so. */
export async function choosePlace(page: Page, typed: string, name: string): Promise<void> {
  await page.getByLabel('Xã, phường, đặc khu hoặc tỉnh, thành phố').fill(typed);
  await page.getByRole('button', { name }).first().click();
}

/** Kinds share the list of sizes; those of the others are closed. */
export async function chooseSize(page: Page, name: string): Promise<void> {
  const index = await page
    .locator('[name="size"] option')
    .evaluateAll(
      (options: HTMLOptionElement[], wanted) =>
        options.findIndex(({ disabled, text }) => !disabled && text.trim() === wanted),
      name,
    );
  await page.locator('[name="size"]').selectOption({ index });
}

/** Has the sheet drawn. */
export async function draw(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem bản in' }).click();
  await expect.poll(() => status(page).textContent(), { timeout: 90_000 }).toContain('Đã vẽ xong');
}

/** Presses a button that saves a file. */
export async function saved(page: Page, button: string): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

/** What is saved is tagged, carries its fonts, names the place and holds its code. */
export async function provenPdf(
  page: Page,
): Promise<{ name: string; words: string; width: number }> {
  const { name, file } = await saved(page, 'Tải PDF');
  expect(fontNames(file)).toContain('BeVietnamPro-ExtraBold');
  expect(objectText(file)).toContain('/StructTreeRoot');
  const drawn = await rasterisePdf(file, 150);
  const words = drawn.text.replaceAll(/\s+/gu, ' ');
  expect(words, name).toContain(PLACE);
  const read = await readQr(drawn);
  expect(read.zxing, name).toMatch(/^HTTPS:\/\/GOPY\.EXAMPLE\.GOV\.VN\/Q\/[A-Z0-9]{5}\/$/u);
  expect(read.qr, name).toBe(read.zxing);
  return { name, words, width: (drawn.width / 150) * 25.4 };
}

/** Presses the tab key until something with that name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let times = 0; times < 60; times++) {
    await page.keyboard.press('Tab');
    const at = page.locator(':focus');
    if (((await at.textContent()) ?? '').trim() === name) return;
  }
  throw new Error(`Tab never reached “${name}”`);
}
