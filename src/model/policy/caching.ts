import { FOR_EVER } from './host-rules.ts';

/** Names that change with the bytes: scripts, frames of boards, pieces of the search index. */
const NAMED_BY_BYTES =
  /^\/(?:_astro\/|man-hinh\/.*\.[0-9a-f]{8}\.png$|pagefind\/(?:fragment|index)\/)/;

const FEED = /\/(?:playlist\.(?:json|smil)|mrss\.xml|rss\.xml|atom\.xml)$/;

const PAGE = /(?:\/|\.html)$/;

/** How long each kind of file is kept; the first that holds. */
export const CACHING: readonly { path: RegExp; value: string }[] = [
  { path: NAMED_BY_BYTES, value: FOR_EVER },
  { path: /^\/chu\//, value: 'public, max-age=86400' },
  { path: PAGE, value: 'public, max-age=60' },
  { path: FEED, value: 'public, max-age=60' },
];

/** For everything else, fixed names whose bytes change above all: kept, and asked about each time. */
export const ASKED_AGAIN = 'public, no-cache';

/**
 * The `Cache-Control` of an address (RFC 9111).
 * @param path begins with `/`, without a query
 */
export const cachingOf = (path: string): string =>
  CACHING.find((one) => one.path.test(path))?.value ?? ASKED_AGAIN;
