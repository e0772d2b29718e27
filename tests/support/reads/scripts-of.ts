import type { Page } from 'playwright';

/**
 * Waits for what a page adds to itself once it is on the screen, or the page it leads on to. It asks in the
 * page: Playwright's own waiting brings a large script into every page, which costs more than most pages.
 */
export async function scriptsOf(page: Page): Promise<void> {
  try {
    await page.evaluate(async () => {
      while (document.querySelector('script[data-src], :not(:defined, kept-pages)'))
        await new Promise((resolve) => setTimeout(resolve, 10));
    });
  } catch (error) {
    if (!/context was destroyed|because of a navigation/.test(String(error))) throw error;
    await page.waitForLoadState();
    await scriptsOf(page);
  }
}
