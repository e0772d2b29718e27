import { callInPage } from './in-page.ts';

/** Reads what a page has complained of. */
export const COMPLAINTS = 'window.complaints || []';

/**
 * A page that is watched, before everything of its own and its policy too: not every driver can run a
 * script of its own before those of a page.
 * @param html the page as it was built
 * @param at what the visitor's clock shows, epoch ms
 */
export function observedPage(html: string, at: number): string {
  const script = `<script>${callInPage('watch', at)};document.currentScript.remove()</script>`;
  return html.replace('<head>', () => `<head>${script}`);
}
