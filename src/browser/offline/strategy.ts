/**
 * How a request is answered:
 * - `page`: network first for a short while, then the stored copy, then the page that helps on;
 * - `fresh`: network first, the stored copy where there is none: files whose name stays the same;
 * - `stored`: the stored copy first: files named by a hash of their content never change;
 * - `leave`: as if there were no worker.
 */
export type Strategy = 'page' | 'fresh' | 'stored' | 'leave';

/** The part of a request a strategy depends on. */
export type PageRequest = Pick<Request, 'method' | 'url' | 'mode' | 'destination'>;

/** Files a page consists of; data, PDFs, packs and frames someone asks for are none of ours. */
const PARTS: readonly RequestDestination[] = ['font', 'image', 'script', 'style'];

/**
 * Chooses how to answer a request.
 * @param origin where the worker lives
 */
export function strategyFor(
  { method, url, mode, destination }: PageRequest,
  origin: string,
): Strategy {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin) return 'leave';
  if (mode === 'navigate') return 'page';
  if (address.pathname.startsWith('/_astro/')) return 'stored';
  return PARTS.includes(destination) ? 'fresh' : 'leave';
}

/**
 * The one address a page is stored under. `/Q/<CODE>/` and `/q/<code>/` are the same page, all other
 * pages are lower case anyway; what follows `?` or `#` chooses no other page of a static site.
 * @param url absolute address, as visited
 */
export function pageAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  const isBare = !/\.[a-z0-9]+$|\/$/i.test(pathname);
  return origin + pathname.toLowerCase() + (isBare ? '/' : '');
}
