/// <reference lib="webworker" />
/** The service worker: pages seen once open without network. Bundled into one classic script. */
import { OFFLINE_URL } from '../../model/addresses.ts';
import { answerFresh, answerPage, answerStored } from './answer.ts';
import { keepAfterVisit } from './keep.ts';
import { deleteOldStores, storePage } from './store.ts';
import { strategyFor } from './strategy.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  const offline = new URL(OFFLINE_URL, location.origin).href;
  event.waitUntil(fetch(offline, { cache: 'no-cache' }).then((page) => storePage(offline, page)));
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  // The network is asked while the worker still starts.
  const preload = self.registration.navigationPreload as NavigationPreloadManager | undefined;
  event.waitUntil(Promise.all([deleteOldStores(), preload?.enable()]));
});

/** A page has been read and the browser has time. */
self.addEventListener('message', (event) => {
  if (!(event.source instanceof Client)) return;
  const { url } = event.source;
  const isThrifty = event.data === 'thrifty';
  event.waitUntil(keepAfterVisit(url, isThrifty));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const keepAlive = (work: Promise<unknown>): void => {
    event.waitUntil(work);
  };
  switch (strategyFor(request, location.origin)) {
    case 'page':
      event.respondWith(showPage(event, keepAlive));
      break;
    case 'fresh':
      event.respondWith(answerFresh(request, keepAlive));
      break;
    case 'stored':
      event.respondWith(answerStored(request));
      break;
    case 'leave':
  }
});

async function showPage(
  event: FetchEvent,
  keepAlive: (work: Promise<unknown>) => void,
): Promise<Response> {
  const { request, resultingClientId } = event;
  const { response, isOutdated } = await answerPage(request.url, navigation(event), keepAlive);
  if (isOutdated) keepAlive(tell(resultingClientId, isOutdated));
  return response;
}

async function navigation(event: FetchEvent): Promise<Response> {
  return ((await event.preloadResponse) as Response | undefined) ?? fetch(event.request);
}

/** Tells a page shown from the store what came from the network after all. */
async function tell(page: string, isOutdated: Promise<boolean>): Promise<void> {
  const answer = await isOutdated.catch(() => null);
  if (answer !== null) (await self.clients.get(page))?.postMessage(answer);
}
