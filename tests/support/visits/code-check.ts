import type { Locator, Page } from 'playwright';

/** A phone of the narrow kind. */
export const PHONE = { width: 360, height: 740 };

/** The line that says how the check ended. */
export const verdict = (page: Page): Locator => page.locator('[data-result] [role="status"]');

/** What stands below that line. */
export const detail = (page: Page): Locator => page.locator('[data-detail]');

/** Types a text into the check of printed codes, taps the button, waits for the verdict. */
export async function check(page: Page, text: string, expected: string): Promise<void> {
  await page.getByLabel('Gõ mã hoặc dán địa chỉ').fill(text);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await verdict(page).getByText(expected, { exact: true }).waitFor();
}
