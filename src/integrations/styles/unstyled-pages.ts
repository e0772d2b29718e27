/** Pages that are finished but for their style: while a core makes the next, others read those that are made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { filesBelow } from '../../files/fingerprint.ts';
import type { ListedPage } from '../../model/page-list.ts';
import { workerPool } from '../../press/engine/worker-pool.ts';
import { addPages, type SharingPages } from './style-sharing.ts';
import type { MadePage, ReadPage } from './unstyled-worker.ts';

/** What is known of the pages of a site once all are read. */
interface UnstyledPages {
  names: Set<string>;
  kinds: Map<string, SharingPages>;
  listed: ListedPage[];
}

const workers = workerPool<MadePage, ReadPage>('src/integrations/styles/unstyled-worker.ts', {
  count: Math.max(1, Math.min(availableParallelism() - 1, 3)),
  jobsAtOnce: 2,
  // What was read of a page is garbage when the next is read: it fits in the nursery.
  mostYoungMb: 16,
  mostOldMb: 256,
});
const noPages = (): UnstyledPages => ({
  names: new Set(),
  kinds: new Map(),
  listed: [],
});
/** Of the site that is being built. */
let pages = noPages();

/** Reads each page as soon as it is made. A process builds one site at a time. */
export const reading = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
  ...prerenderer,
  render: async (request, options) => {
    const rendered = await prerenderer.render(request, options);
    const response = 'response' in rendered ? rendered.response : rendered;
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    if (!isPage || response.status !== 200) return rendered;
    const name = `${decodeURI(new URL(request.url).pathname).slice(1)}index.html`;
    const html = await unstyled(name, new Uint8Array(await response.arrayBuffer()));
    return new Response(html, response);
  },
});

/**
 * All pages of a site, once none is made any more; the next site begins with none.
 * @param folder of the site
 */
export async function unstyledPages(folder: string): Promise<UnstyledPages> {
  for (const file of filesBelow(folder)) {
    const name = file.slice(folder.length).replaceAll(sep, '/');
    // What no page of ours makes: a redirection, the page of an address that leads nowhere.
    if (!name.endsWith('.html') || pages.names.has(name)) continue;
    writeFileSync(join(folder, name), await unstyled(name, readFileSync(file)));
  }
  await workers.end();
  const all = pages;
  pages = noPages();
  return all;
}

async function unstyled(name: string, html: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const read = await workers.call({ name, html });
  pages.names.add(name);
  addPages(pages.kinds, { names: [name], use: read.use });
  pages.listed.push(...read.listed);
  return read.html;
}
