/** The content security policy (W3C CSP level 3), as pages carry it and hosts send it. */
import type { Powers } from './page-powers.ts';

/** What holds for every page, however it is stated. */
export const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  // Text becomes markup or the address of a script nowhere (W3C Trusted Types).
  "require-trusted-types-for 'script'",
] as const;

/** Lets scripts compile WebAssembly, and nothing else. */
export const WASM = "'wasm-unsafe-eval'";

/** Scripts may say which one is the service worker, and on pages with workers which ones those are. */
const TRUSTED = { keeping: 'trusted-types sw', workers: 'trusted-types sw default' };

/**
 * Which hosts a page's scripts may ask besides its own.
 * @param sites origins the site lists
 * @returns nothing where the page asks only its own
 */
export const otherSitesRule = ({ otherSites }: Powers, sites: readonly string[]): string[] =>
  otherSites && sites.length > 0 ? [`connect-src 'self' ${sites.join(' ')}`] : [];

/** Who may show a page in a frame: CSP level 3, 6.4.2; a page's own policy cannot say it. */
const OWN_FRAMES = "frame-ancestors 'self'";

/** Scripts and styles that stand inside pages, each as `'sha256-…'`. */
export interface Inside {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The policy a host sends for pages. Each letter of it travels with every page. Screens run on engines as
 * old as Chrome 38, which knows hashes (caniuse.com/contentsecuritypolicy2: since 36).
 * @param powers what the pages may do
 * @param inside what the pages hold
 * @param isFramed whether the pages are made for frames of other sites
 * @param sites origins the site lists
 */
export function policyHeader(
  powers: Powers,
  inside: Inside,
  isFramed: boolean,
  sites: readonly string[] = [],
): string {
  const scripts = ["'self'", ...(powers.wasm ? [WASM] : []), ...inside.scripts];
  return [
    ...POLICY,
    ...otherSitesRule(powers, sites),
    `script-src ${scripts.join(' ')}`,
    `style-src ${["'self'", ...inside.styles].join(' ')}`,
    powers.workers ? TRUSTED.workers : TRUSTED.keeping,
    ...(isFramed ? [] : [OWN_FRAMES]),
  ].join(';');
}

/**
 * Reads what a page allows of what stands inside it.
 * @param policy the meta element's content
 * @param directive the one for scripts, or for styles
 * @returns each as `'sha256-…'`
 */
export function hashesIn(policy: string, directive: 'script-src' | 'style-src'): string[] {
  const rule = policy.split(';').find((one) => one.trim().startsWith(`${directive} `)) ?? '';
  return rule.match(/'sha256-[^']+'/g) ?? [];
}
