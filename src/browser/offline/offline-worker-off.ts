/// <reference lib="webworker" />
/** Published in place of the service worker to end it: takes itself away, with all it has stored. */
import { STORE_NAMES } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(STORE_NAMES));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
