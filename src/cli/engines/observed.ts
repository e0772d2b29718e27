import { createHash } from 'node:crypto';
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
  return html.replace('<head>', () => `<head><script>${watching(at)}</script>`);
}

/**
 * A policy a host sends with pages, which would keep out what watches them, made to allow just that.
 * @param policy as the host sends it
 * @param at what the visitor's clock shows, epoch ms
 */
export function observedPolicy(policy: string, at: number): string {
  const hash = createHash('sha256').update(watching(at)).digest('base64');
  return policy.replace(/\bscript-src /, (rule) => `${rule}'sha256-${hash}' `);
}

const watching = (at: number): string =>
  `${callInPage('watch', at)};document.currentScript.remove()`;
