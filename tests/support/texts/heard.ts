import { setTimeout } from 'node:timers/promises';
import type { Page, Request } from 'playwright';

/** What a browser complains about, where it asks, and what has come. */
export interface Heard {
  complaints: string[];
  requests: URL[];
  finished: Request[];
  /** Asked for and not yet answered. */
  pending: Set<Request>;
}

/** How long nothing may be asked for before a page counts as at rest, ms. */
const REST_MS = 150;

/** Listens to a page from before it loads. */
export function listen(page: Page): Heard {
  const heard: Heard = { complaints: [], requests: [], finished: [], pending: new Set() };
  const { complaints, requests, finished, pending } = heard;
  page.on('requestfinished', (request) => {
    finished.push(request);
    pending.delete(request);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    complaints.push(`failed: ${request.url()}`);
    pending.delete(request);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    requests.push(new URL(request.url()));
    pending.add(request);
  });
  return heard;
}

/** Forgets what was heard of the page before. */
export function forget({ complaints, requests, finished, pending }: Heard): void {
  for (const list of [complaints, requests, finished]) list.length = 0;
  pending.clear();
}

/** Waits until all has come that a page asks for, and for a moment it asks for no more. */
export async function atRest({ requests, pending }: Heard): Promise<void> {
  for (let before = -1; ;) {
    if (pending.size === 0 && requests.length === before) return;
    before = requests.length;
    await setTimeout(REST_MS);
  }
}
