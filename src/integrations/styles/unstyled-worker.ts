/** Finishes pages but for their style, on a core of its own: their names in, what they use and are called out. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ListedPage } from '../../model/page-list.ts';
import type { Numbered } from '../../press/engine/worker-pool.ts';
import { listedPage } from '../listed-page.ts';
import { parsedPage } from '../page-tree.ts';
import { unstyledPage } from '../unstyled-page.ts';
import { addPages, type SharingPages } from './style-sharing.ts';

/** What is known of pages once they are read. */
export interface ReadPages {
  kinds: Map<string, SharingPages>;
  listed: ListedPage[];
}

/** The built site. */
const folder = workerData as string;

parentPort?.on('message', ({ id, value: names }: Numbered<string[]>) => {
  const read: ReadPages = { kinds: new Map(), listed: [] };
  for (const name of names) {
    const file = join(folder, name);
    const page = parsedPage(readFileSync(file, 'utf8'));
    const { html, use } = unstyledPage(page);
    writeFileSync(file, html);
    addPages(read.kinds, { names: [name], use });
    read.listed.push(...listedPage(`/${name.replace(/index\.html$/, '')}`, page.elements));
  }
  parentPort?.postMessage({ id, value: read });
});
