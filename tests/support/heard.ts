import type { Page, Request } from 'playwright';

/** What a browser complains about, where it asks, and what has come. */
export interface Heard {
  complaints: string[];
  requests: URL[];
  finished: Request[];
}

/** Listens to a page from before it loads. */
export function listen(page: Page): Heard {
  const complaints: string[] = [];
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  const requests: URL[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => requests.push(new URL(request.url())));
  return { complaints, requests, finished };
}
