/** Keeps what a visitor of a page will want without network. */
import { DAY_MS } from '../../model/time/vietnam-clock.ts';
import { OFFLINE_URL } from '../../model/addresses.ts';
import { referencesOf } from './references.ts';
import { readPage, storePage, storePictures, tidyStore, type KeptPage } from './store.ts';
import { pageAddress } from './strategy.ts';

/** A stored page is looked at again after a day. */
const FRESH_MS = DAY_MS;

/** Pictures kept of a page visited, and of all linked pages after one visit; bytes. */
const PICTURE_BYTES = 150_000;

/** Linked pages kept after one visit; with 14 KB each and the pictures, 300 KB is never reached. */
const MOST_LINKS = 8;

/**
 * Keeps a page that has been read and those it marks for keeping. The page itself and its parts come
 * from the browser's cache; stored pages younger than a day are left as they are, older ones are
 * asked for again, which costs little where they are unchanged.
 * @param url the page visited, absolute
 * @param isThrifty the visitor saves data: only the page and what it marks as `first`
 */
export async function keepAfterVisit(url: string, isThrifty: boolean): Promise<void> {
  const address = pageAddress(url);
  // A stored page is renewed whenever it comes from the network, not from a cache of unknown age.
  const visited = (await readPage(address)) ?? (await fetchPage(address, 'force-cache', url));
  if (!visited) return;
  const { first, more, pictures } = referencesOf(visited.html, address);
  await storePictures(pictures, 'only-if-cached', PICTURE_BYTES);
  const offline = new URL(OFFLINE_URL, address).href;
  const links = [...first, ...(isThrifty ? [] : [offline, ...more])].map(pageAddress);
  let bytes = PICTURE_BYTES;
  for (const link of [...new Set(links)].slice(0, MOST_LINKS)) {
    if (link === address) continue;
    const stored = await readPage(link);
    const isFresh = stored && Date.now() - stored.storedAt < FRESH_MS;
    const page = isFresh ? stored : await fetchPage(link, 'no-cache');
    if (page) {
      bytes = await storePictures(referencesOf(page.html, link).pictures, 'force-cache', bytes);
    }
  }
  await tidyStore();
}

/** Fetches and stores a page; one that cannot be had now is left for the next visit. */
async function fetchPage(
  address: string,
  cache: RequestCache,
  url = address,
): Promise<KeptPage | undefined> {
  try {
    return await storePage(address, await fetch(url, { cache }));
  } catch {
    return undefined;
  }
}
