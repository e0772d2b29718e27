import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PAGE_LIST_URL, type ListedPage } from '../model/page-list.ts';
import { ALONE } from '../model/policy/host-rules.ts';
import { collectGarbage } from '../press/engine/collect.ts';
import { workerPool } from '../press/engine/worker-pool.ts';
import type { Settings } from '../settings.ts';
import { sitesAround } from '../views/site/sites-around.ts';
import { checkedContent } from './checked-content.ts';
import { writeForHosts, type PublishedPage } from './for-hosts.ts';
import { spent } from './stages.ts';
import { removeSheets, sheetsIn, textOfSheets } from './styles/page-sheets.ts';
import type { SharingPages } from './styles/style-sharing.ts';
import type { PagesToStyle } from './styles/styled-worker.ts';
import { reading, unstyledPages } from './styles/unstyled-pages.ts';

const STYLER = 'src/integrations/styles/styled-worker.ts';

/** Pages a worker is given at a time. */
const AT_ONCE = 64;

/**
 * Takes from every page what it need not carry: early scripts, the policy and the style of others. Tells
 * hosts and search engines of the pages. On other cores: reading a page takes longer than making it, and
 * what a worker leaves behind goes with it.
 */
export function finishPages(settings: Settings): AstroIntegration {
  let around = ALONE;
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': () => {
        const { content } = checkedContent(settings);
        if (content) around = sitesAround(content);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(reading);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { kinds, listed } = await unstyledPages(folder);
        const sheets = sheetsIn(folder);
        const workers = workerPool<PagesToStyle, PublishedPage[]>(STYLER, { known: folder });
        try {
          const styling = workers.run(jobsOf(folder, kinds.values()));
          // Of what pages were made from, 50 MB are left; while workers are busy there is time for it.
          collectGarbage();
          const pages = (await styling).flat();
          removeSheets(folder, sheets);
          writeForHosts(folder, pages, around);
          writeFileSync(join(folder, PAGE_LIST_URL), JSON.stringify(listed.sort(byAddress)));
        } finally {
          await workers.end();
        }
        spent('finish');
      },
    },
  };
}

/** Pages by the style they share, as many as a worker is given at a time. */
function* jobsOf(folder: string, kinds: Iterable<SharingPages>): Generator<PagesToStyle> {
  for (const { names, use } of kinds) {
    const css = textOfSheets(folder, use);
    for (let at = 0; at < names.length; at += AT_ONCE)
      yield { names: names.slice(at, at + AT_ONCE), use, css };
  }
}

const byAddress = ([one]: ListedPage, [other]: ListedPage): number => (one < other ? -1 : 1);
