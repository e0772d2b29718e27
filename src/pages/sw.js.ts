/**
 * The service worker. It lies at the top of the site and loads the bundled code, whose name is made
 * of its content: another code is another worker, the same code the same bytes.
 */
import type { APIRoute } from 'astro';
import off from '../browser/offline/offline-worker-off.ts?worker&url';
import on from '../browser/offline/offline-worker.ts?worker&url';
import { isKeptOffline } from '../views/site/offline.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(`importScripts(${JSON.stringify(isKeptOffline(locals.site) ? on : off)});\n`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
