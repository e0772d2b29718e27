/// <reference lib="webworker" />
/** Published in place of the service worker to end it: takes itself away, with all it has stored. */
import { STORE_NAMES } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeStores());
});

async function removeStores(): Promise<void> {
  const names = await caches.keys();
  const stores = names.filter((name) => name.startsWith(STORE_NAMES));
  await Promise.all(stores.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
