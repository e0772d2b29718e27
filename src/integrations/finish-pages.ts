import { globSync, writeFileSync } from 'node:fs';
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
import { addPages, type SharingPages } from './styles/style-sharing.ts';
import type { ReadPages } from './styles/unstyled-worker.ts';

const READER = 'src/integrations/styles/unstyled-worker.ts';
const STYLER = 'src/integrations/styles/styled-worker.ts';

/** Pages a worker is given at a time. */
const AT_ONCE = 64;

/** The tree of a page is young when the next is read: a nursery it fits in is a quarter faster (MB). */
const ROOM = { mostYoungMb: 16, mostOldMb: 256 };

/**
 * Takes from every finished page what it need not carry: early scripts, the policy and the style of
 * others. Tells hosts and search engines of the pages. On all cores: reading a page takes longer than
 * making it, and what a worker leaves behind goes with it.
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
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = globSync('**/*.html', { cwd: folder })
          .map((path) => path.split('\\').join('/'))
          .sort();
        const readers = workerPool<string[], ReadPages>(READER, { known: folder, ...ROOM });
        const stylers = workerPool<SharingPages, PublishedPage[]>(STYLER, { known: folder });
        try {
          const reading = readers.run(partsOf(names, AT_ONCE));
          // Of what pages were made from, 50 MB are left; while workers are busy there is time for it.
          collectGarbage();
          const read = await reading;
          await readers.end();
          const pages = (await stylers.run(jobsOf(read))).flat();
          writeForHosts(folder, pages, around);
          const listed = read.flatMap((one) => one.listed).sort(byAddress);
          writeFileSync(join(folder, PAGE_LIST_URL), JSON.stringify(listed));
        } finally {
          await Promise.all([readers.end(), stylers.end()]);
        }
        spent('finish');
      },
    },
  };
}

/** Pages by the style they share, as many as a worker is given at a time. */
function* jobsOf(read: readonly ReadPages[]): Generator<SharingPages> {
  const kinds = new Map<string, SharingPages>();
  for (const pages of read.flatMap((one) => [...one.kinds.values()])) addPages(kinds, pages);
  for (const { names, use } of kinds.values())
    for (const some of partsOf(names, AT_ONCE)) yield { names: some, use };
}

function* partsOf<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

const byAddress = ([one]: ListedPage, [other]: ListedPage): number => (one < other ? -1 : 1);
