/**
 * The pages kept on the phone, with what they consist of. One store holds everything; the number in
 * its name changes only when its form does, so that a new build of the site throws nothing away.
 */
import { OFFLINE_URL } from '../../model/addresses.ts';
import { importedAddresses, referencesOf, type References } from './references.ts';
import { isKeepable, titleOf } from './stored-page.ts';

/** Stores of ours begin like this, those of earlier forms too. */
export const STORE_NAMES = 'bang-tin-';
const STORE = `${STORE_NAMES}1`;

/** Pages kept at most; the one seen longest ago goes first. */
const MOST_PAGES = 20;

/** A page as it was published, and when it left the server (epoch ms). */
export interface KeptPage {
  address: string;
  html: string;
  storedAt: number;
}

let turn: Promise<unknown> = Promise.resolve();

/** Runs jobs one after another: none tidies away the scripts of a page that is being stored. */
function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const outcome = turn.then(job);
  turn = outcome.catch(() => undefined);
  return outcome;
}

export const openStore = (): Promise<Cache> => caches.open(STORE);

/** Deletes the stores of earlier forms. */
export async function deleteOldStores(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(STORE_NAMES) && name !== STORE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The stored page at an address, `undefined` where there is none. */
export async function readPage(address: string): Promise<KeptPage | undefined> {
  const response = await (await openStore()).match(address);
  if (!response) return undefined;
  return { address, html: await response.text(), storedAt: timeOf(response) };
}

/** Says whether a page comes, and no sheet, pack or data. */
export const isHtml = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false;

/** A caching proxy on the way keeps the day the page really left the server. */
const timeOf = ({ headers }: Response): number => Date.parse(headers.get('date') ?? '') || 0;

/**
 * Stores a page, once every script it needs is stored: without them it would show the phase of the
 * day it was built.
 * @param address what it is stored under
 * @param response as it came; its body is read
 * @returns the page; `undefined` where it is none to keep
 * @throws TypeError when a script cannot be loaded
 */
export async function storePage(
  address: string,
  response: Response,
): Promise<KeptPage | undefined> {
  if (!response.ok || !isHtml(response)) return undefined;
  const html = await response.text();
  if (!isKeepable(html) && address !== absolute(OFFLINE_URL)) return undefined;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    date: response.headers.get('date') ?? new Date().toUTCString(),
  };
  const copy = new Response(html, { headers });
  const storedAt = timeOf(copy);
  await inTurn(async () => {
    await storeCode(referencesOf(html, address).code);
    await (await openStore()).put(address, copy);
  });
  return { address, html, storedAt };
}

const absolute = (path: string): string => new URL(path, location.origin).href;

/** Stores scripts and what they import; those that are stored already cost nothing. */
async function storeCode(addresses: readonly string[]): Promise<void> {
  const store = await openStore();
  for (const address of new Set(addresses)) {
    if (await store.match(address)) continue;
    const response = await fetch(address, { cache: 'force-cache' });
    if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
    await storeCode(importedAddresses(await response.clone().text(), address));
    await store.put(address, response);
  }
}

/**
 * Stores pictures and fonts that are not stored yet.
 * @param addresses theirs
 * @param cache `only-if-cached` takes what the browser has anyway and asks nobody
 * @param bytes how many may be taken
 * @returns how many bytes may still be taken
 */
export async function storePictures(
  addresses: readonly string[],
  cache: 'only-if-cached' | 'force-cache',
  bytes: number,
): Promise<number> {
  const store = await openStore();
  let left = bytes;
  for (const address of addresses) {
    if (await store.match(address)) continue;
    try {
      const response = await fetch(address, { cache, mode: 'same-origin' });
      if (!response.ok) continue;
      if (Number(response.headers.get('content-length')) > left) {
        await response.body?.cancel();
        continue;
      }
      const { size } = await response.clone().blob();
      left -= size;
      if (left >= 0) await store.put(address, response);
    } catch {
      // Not in the browser's cache, or the network is gone: the page can be read without it.
    }
    if (left <= 0) return 0;
  }
  return left;
}

/**
 * Every stored page but the one for addresses that are not stored, the latest first.
 * @param keys what to look among; the whole store if left out
 */
async function keptPages(keys?: readonly Request[]): Promise<KeptPage[]> {
  const addresses = (keys ?? (await (await openStore()).keys()))
    .map(({ url }) => url)
    .filter((url) => url.endsWith('/') && url !== absolute(OFFLINE_URL));
  const pages = await Promise.all(addresses.map(readPage));
  return pages.flatMap((page) => page ?? []).sort((a, b) => b.storedAt - a.storedAt);
}

/** Path and title of every stored page, for a list of links. */
export async function keptTitles(): Promise<[string, string][]> {
  return (await keptPages()).map(({ address, html }) => [new URL(address).pathname, titleOf(html)]);
}

/** Drops the pages beyond the limit, and every file no kept page names. */
export const tidyStore = (): Promise<void> => inTurn(tidy);

async function tidy(): Promise<void> {
  const store = await openStore();
  // A worker of the next build may store its pages meanwhile: only what was there before can go.
  const keys = await store.keys();
  const pages = await keptPages(keys);
  const offline = await readPage(absolute(OFFLINE_URL));
  const kept = [...pages.slice(0, MOST_PAGES), ...(offline ? [offline] : [])];
  const needed = new Set(kept.map(({ address }) => address));
  for (const page of kept) {
    const { code, pictures }: References = referencesOf(page.html, page.address);
    for (const address of [...code, ...pictures]) needed.add(address);
  }
  for (const address of needed) {
    if (!address.endsWith('.js')) continue;
    const script = await (await store.match(address))?.text();
    for (const one of importedAddresses(script ?? '', address)) needed.add(one);
  }
  await Promise.all(keys.filter(({ url }) => !needed.has(url)).map((key) => store.delete(key)));
}
