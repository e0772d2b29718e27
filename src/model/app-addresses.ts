/**
 * Addresses the script of every page asks for. They are apart from the other addresses so that no page
 * fetches a file more for them.
 */

/** The file that tells a phone how to show the site beside its apps. */
export const MANIFEST_URL = '/manifest.webmanifest';

/** The service worker; at the top, because it serves the pages below its own address only. */
export const WORKER_URL = '/sw.js';
