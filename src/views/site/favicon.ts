import { readFileSync } from 'node:fs';

/**
 * The site's sign as an address that needs no request: asking for it costs a phone more than the
 * 300 bytes it is.
 * @returns `data:image/svg+xml,…`, fit for an attribute
 */
export function faviconAddress(): string {
  const svg = readFileSync('public/favicon.svg', 'utf8').trim().replaceAll('"', "'");
  return `data:image/svg+xml,${svg.replaceAll(/[<>#%]/g, encodeURIComponent)}`;
}
