import type { Locator, Page } from 'playwright';
import type { VisitOptions, Visits } from './visit.ts';

/** What it has found, each a line of its list. */
export const results = (page: Page): Locator =>
  page.getByRole('list', { name: 'Điểm hỗ trợ tìm thấy' });

/** The header of every page has a box of its own. */
export const finderBox = (page: Page): Locator => page.locator('main').getByRole('searchbox');

/** Waits until the finder says it found so many points: no more, so “11” is not taken for “1”. */
export async function found(page: Page, count: number): Promise<void> {
  await page.getByText(`${count} điểm hỗ trợ.`, { exact: true }).waitFor();
}

/** Opens the finder and waits for its first answer. */
export async function openFinder(site: Visits, options: VisitOptions = {}): Promise<Page> {
  const page = await site.visit('/diem-ho-tro/', options);
  await results(page).locator('li').first().waitFor();
  return page;
}
