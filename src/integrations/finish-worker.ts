/** Finishes pages on a core of its own: their names in, what hosts and search engines are told out. */
import { createHash } from 'node:crypto';
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
import { styleKind, type StyleUses } from './styles/style-sharing.ts';
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

/**
 * The page for an address that leads nowhere. Hosts that go by addresses send it with the policy of the
 * folder that the address names, which knows nothing of a style inside it; it links its own.
 */
const NOT_FOUND = '404.html';

/** The built site, and what its pages use. */
export interface FinishedSite {
  folder: string;
  uses: StyleUses;
}

const { folder, uses } = workerData as FinishedSite;
const scripts = linkedScripts(folder);

parentPort?.on('message', ({ id, value }: Numbered<string[]>) => {
  const pages: PublishedPage[] = [];
  const listed: ListedPage[] = [];
  for (const name of value) {
    const file = join(folder, name);
    const page = parsedPage(readFileSync(file, 'utf8'));
    const isScanned = name.startsWith(BEHIND_A_CODE);
    const shared = uses.get(styleKind(name, page.html));
    const html = finishedPage(page, {
      scripts,
      withFonts: !isScanned,
      shared,
      ...(name === NOT_FOUND && { keepStyle }),
    });
    writeFileSync(file, html);
    if (!isScanned) listed.push(...listedPage(urlOf(name), page.elements));
    for (const one of [name, ...linkScannedTwin(folder, name)])
      pages.push(publishedPage(one, html));
  }
  parentPort?.postMessage({ id, value: { pages, listed } });
});

const urlOf = (name: string): string => `/${name.replace(/index\.html$/, '')}`;

function keepStyle(css: string): string {
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const address = `/_astro/404.${digest}.css`;
  writeFileSync(join(folder, address), css);
  return address;
}
