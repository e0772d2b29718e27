import type { Page } from 'playwright';

/**
 * What the pages have left on the visitor's device, by name. The size of letters is no trace: the first page
 * of all writes the usual one down when the title font has come.
 */
export const keptOnDevice = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(
      (key) => key !== 'co-chu' || localStorage.getItem(key) !== '0',
    ),
  );
