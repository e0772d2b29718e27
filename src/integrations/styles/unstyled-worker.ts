/** Finishes pages but for their style on a core of its own: a page in, the same with what it uses out. */
import { parentPort } from 'node:worker_threads';
import type { ListedPage } from '../../model/page-list.ts';
import type { Numbered } from '../../press/engine/worker-pool.ts';
import { listedPage } from '../listed-page.ts';
import { parsedPage } from '../parsed-page.ts';
import { unstyledPage } from '../unstyled-page.ts';
import type { StyleUse } from './style-sharing.ts';

/** A page as Astro writes it. */
export interface MadePage {
  /** Of its file, with slashes, below the site's folder. */
  name: string;
  html: Uint8Array;
}

/** What came of it. */
export interface ReadPage {
  html: Uint8Array<ArrayBuffer>;
  use: StyleUse;
  listed: ListedPage[];
}

parentPort?.on('message', ({ id, value: { name, html } }: Numbered<MadePage>) => {
  const page = parsedPage(new TextDecoder().decode(html));
  const unstyled = unstyledPage(page);
  const value: ReadPage = {
    html: new TextEncoder().encode(unstyled.html),
    use: unstyled.use,
    listed: listedPage(`/${name.replace(/index\.html$/, '')}`, page.elements),
  };
  parentPort?.postMessage({ id, value });
});
