/** Answers requests of the pages in the browser. */
import { OFFLINE_URL } from '../../model/addresses.ts';
import { asOfflinePage, asStoredCopy, type Reason } from './stored-page.ts';
import { isHtml, keptTitles, openStore, readPage, storePage, type KeptPage } from './store.ts';
import { pageAddress } from './strategy.ts';

/** How long the network may take where a stored copy is at hand, ms. */
const PATIENCE_MS = 3000;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** A page to show, and what is left to do once it is shown. */
interface Answer {
  response: Response;
  /** Whether the network brought another text than the stored one shown; settles late. */
  isOutdated?: Promise<boolean>;
}

const later = <T>(value: T): Promise<T> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS, value);
  });

/**
 * Answers a navigation: the network first, for a short while where there is a stored copy; the
 * stored copy says so itself.
 * @param url what is visited
 * @param network the answer under way
 * @param keepAlive takes work that goes on after the answer
 */
export async function answerPage(
  url: string,
  network: Promise<Response>,
  keepAlive: (work: Promise<unknown>) => void,
): Promise<Answer> {
  const address = pageAddress(url);
  const arrived = network.then((response) => {
    // A sheet or a pack is passed on as it comes: a second reader would hold all of it in memory.
    const isOurs = isHtml(response) && response.status < 500;
    return { response, stored: isOurs ? renew(address, response.clone()) : undefined };
  });
  // Whatever is answered: a page that comes is stored, one that does not come is no error.
  keepAlive(arrived.then(({ stored }) => stored).catch(() => undefined));
  const stored = await readPage(address);
  if (!stored) {
    const response = await network.catch(offlinePage);
    return { response };
  }
  const first = await Promise.race([arrived.catch(() => 'cut' as const), later('slow' as const)]);
  if (typeof first === 'object' && first.response.status < 500) return { response: first.response };
  const reason: Reason = typeof first === 'object' ? 'failing' : first;
  const response = new Response(asStoredCopy(stored.html, stored.storedAt, reason), {
    headers: HTML,
  });
  if (reason !== 'slow') return { response };
  const isOutdated = arrived
    .then((late) => late.stored)
    .then((late) => late !== undefined && late.html !== stored.html);
  return { response, isOutdated };
}

/** Stores a page that has come; one the server no longer has is forgotten. */
async function renew(address: string, response: Response): Promise<KeptPage | undefined> {
  if (response.status === 404 || response.status === 410) {
    await (await openStore()).delete(address);
    return undefined;
  }
  return storePage(address, response);
}

async function offlinePage(): Promise<Response> {
  const page = await readPage(new URL(OFFLINE_URL, location.origin).href);
  if (!page) return Response.error();
  const html = asOfflinePage(page.html, await keptTitles());
  return new Response(html, { status: 503, headers: HTML });
}

/** Answers with the stored file, from any of our caches, else from the network. */
export async function answerStored(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

/**
 * Answers from the network, with the stored file where there is none; renews the stored file.
 * @param request for a part of a page
 * @param keepAlive takes work that goes on after the answer
 */
export async function answerFresh(
  request: Request,
  keepAlive: (work: Promise<unknown>) => void,
): Promise<Response> {
  const store = await openStore();
  const stored = await store.match(request.url);
  if (!stored) return fetch(request);
  const network = fetch(request).then(async (response) => {
    if (response.status === 200) await store.put(request.url, response.clone());
    return response;
  });
  keepAlive(network.catch(() => undefined));
  return Promise.race([network.catch(() => stored), later(stored)]);
}
