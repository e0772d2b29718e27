/** Finishes pages on a core of its own: their names in, what hosts and search engines are told out. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ListedPage } from '../model/page-list.ts';
import type { Numbered } from '../press/engine/worker-pool.ts';
import { finishedPage } from './finished-page.ts';
import { publishedPage, type PublishedPage } from './for-hosts.ts';
import { linkedScripts } from './linked-scripts.ts';
import { listedPage } from './listed-page.ts';
import { parsedPage } from './page-tree.ts';
import { linkScannedTwin } from './scanned-twin.ts';

/** What is told of finished pages. */
export interface FinishedPages {
  pages: PublishedPage[];
  listed: ListedPage[];
}

/**
 * Pages that are opened by scanning: nearly always somebody's first, on which the title font would
 * come too late to be shown. They do not ask for it, and so arrive in one round trip.
 */
const BEHIND_A_CODE = 'q/';

/** The built site. */
const folder = workerData as string;
const scripts = linkedScripts(folder);

parentPort?.on('message', ({ id, value }: Numbered<string[]>) => {
  const pages: PublishedPage[] = [];
  const listed: ListedPage[] = [];
  for (const name of value) {
    const file = join(folder, name);
    const page = parsedPage(readFileSync(file, 'utf8'));
    const isScanned = name.startsWith(BEHIND_A_CODE);
    const html = finishedPage(page, scripts, !isScanned);
    writeFileSync(file, html);
    if (!isScanned) listed.push(...listedPage(urlOf(name), page.elements));
    for (const one of [name, ...linkScannedTwin(folder, name)])
      pages.push(publishedPage(one, html));
  }
  parentPort?.postMessage({ id, value: { pages, listed } });
});

const urlOf = (name: string): string => `/${name.replace(/index\.html$/, '')}`;
