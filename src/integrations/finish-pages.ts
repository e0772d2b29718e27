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
import type { FinishedPages, FinishedSite } from './finish-worker.ts';
import { writeForHosts } from './for-hosts.ts';
import { spent } from './stages.ts';
import { joinedUses, type StyleUses } from './styles/style-sharing.ts';

const LOOKER = 'src/integrations/styles/style-uses-worker.ts';
const FINISHER = 'src/integrations/finish-worker.ts';

/** Pages a worker is given at a time. */
const AT_ONCE = 64;

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
        const parts = [...partsOf(names, AT_ONCE)];
        const lookers = workerPool<string[], StyleUses>(LOOKER, { known: folder });
        const uses = joinedUses(await lookers.run(parts));
        await lookers.end();
        const known: FinishedSite = { folder, uses };
        const workers = workerPool<string[], FinishedPages>(FINISHER, {
          known,
          // The tree of a page is young when the next is read: a nursery it fits in is a quarter faster.
          mostYoungMb: 16,
          mostOldMb: 256,
        });
        try {
          const finishing = workers.run(parts);
          // Of what pages were made from, 50 MB are left; while workers are busy there is time for it.
          collectGarbage();
          const finished = await finishing;
          writeForHosts(
            folder,
            finished.flatMap(({ pages }) => pages),
            around,
          );
          const listed = finished.flatMap((one) => one.listed).sort(byAddress);
          writeFileSync(join(folder, PAGE_LIST_URL), JSON.stringify(listed));
        } finally {
          await workers.end();
        }
        spent('finish');
      },
    },
  };
}

function* partsOf<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

const byAddress = ([one]: ListedPage, [other]: ListedPage): number => (one < other ? -1 : 1);
