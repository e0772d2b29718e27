/**
 * The search over the site's own pages and those of the sites it lists. A site that does not answer, or
 * whose index cannot be read, is left out and named; what others send is text, never markup.
 */
import { canRunWasm } from '../page/wasm.ts';
import type { FoundPages, PageHit } from './found.ts';
import {
  ENGINE,
  findPages,
  loadEngine,
  OPTIONS,
  type Pagefind,
  type PageSearch,
} from './search-engine.ts';

/** A site that is searched besides. */
export interface OtherSite {
  name: string;
  /** Its origin. */
  url: string;
}

interface Mergeable extends Pagefind {
  mergeIndex(path: string, options: object): Promise<void>;
}

/** How long a site may keep a visitor waiting, ms. */
const PATIENCE = 6000;

/** After this long a site that was silent is asked again, ms. */
const ASKED_AGAIN = 30_000;

interface Merged {
  engine: Pagefind;
  silent: OtherSite[];
}

let merging: Promise<Merged> | null = null;

/**
 * Looks for pages everywhere.
 * @param sites those besides the own
 * @returns what was found, and the names of the sites that were not searched
 * @throws whatever fetching throws when the own site does not answer
 */
export async function findEverywhere(
  text: string,
  filters: Record<string, string>,
  sites: readonly OtherSite[],
): Promise<{ found: FoundPages; silent: string[] }> {
  if (!canRunWasm()) return { found: await findPages(text, filters), silent: namesOf(sites) };
  const own = await loadEngine();
  merging ??= mergedEngine(sites);
  const { engine, silent } = await merging;
  if (silent.length > 0) setTimeout(() => (merging = null), ASKED_AGAIN);
  try {
    const both = async (): Promise<PageSearch> => Promise.resolve(searchOver(own, engine, sites));
    return { found: await findPages(text, filters, both), silent: namesOf(silent) };
  } catch {
    merging = null;
    return { found: await findPages(text, filters), silent: namesOf(sites) };
  }
}

const namesOf = (sites: readonly OtherSite[]): string[] => sites.map(({ name }) => name);

/** An index that cannot be merged spoils the engine it was to be merged into: another is made without it. */
async function mergedEngine(sites: readonly OtherSite[]): Promise<Merged> {
  const { createInstance } = (await import(/* @vite-ignore */ ENGINE)) as {
    createInstance: (options: object) => Mergeable;
  };
  const { noWorker, ...options } = OPTIONS;
  let left = sites;
  const silent: OtherSite[] = [];
  for (;;) {
    const engine = createInstance({ noWorker });
    await engine.init();
    await engine.options(options);
    const failed = await Promise.all(
      left.map(async (site) => {
        const merge = engine.mergeIndex(`${site.url}/pagefind/`, {
          ...options,
          baseUrl: `${site.url}/`,
        });
        return (await orNothing(merge.then(() => true))) === null ? [site] : [];
      }),
    );
    if (failed.flat().length === 0) return { engine, silent };
    silent.push(...failed.flat());
    left = left.filter((site) => !silent.includes(site));
  }
}

/** The same page stands on several sites, word for word at the same address: it is shown once, the own first. */
const searchOver = (own: PageSearch, all: PageSearch, sites: readonly OtherSite[]): PageSearch => ({
  search: async (term, options) => {
    const [here, everywhere] = await Promise.all([
      own.search(term, options),
      orNothing(all.search(term, options)),
    ]);
    if (!everywhere) throw new Error('The other sites do not answer');
    const ownHits = new Map(here.results.map((hit) => [hit.id, hit]));
    const seen = new Set<string>();
    const results = everywhere.results
      .filter(({ id }) => seen.size < seen.add(id).size)
      .map((hit) => {
        const ownHit = ownHits.get(hit.id);
        return ownHit ? { ...ownHit, score: hit.score } : ofOtherSite(hit, sites);
      });
    return { results };
  },
});

/** What another site says of its page, once it is known to be its own and to be text. */
const ofOtherSite = (hit: PageHit, sites: readonly OtherSite[]): PageHit => ({
  id: hit.id,
  score: hit.score,
  data: async () => {
    const shown = await orNothing(hit.data());
    if (shown === null) return null;
    const { url, excerpt, meta, filters } = shown;
    const page = /^https?:\/\//.test(url) ? new URL(url) : null;
    const site = sites.find((one) => one.url === page?.origin);
    if (!page || !site) return null;
    return {
      url: page.href,
      excerpt: textsIn([excerpt])[0] ?? '',
      meta: { title: textsIn([meta['title']])[0] ?? page.pathname },
      filters: { loai: textsIn(filters['loai']), dot: textsIn(filters['dot']) },
      site: site.name,
    };
  },
});

/** The texts of a list that another site has sent, whatever else is in it. */
const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];

/** What comes in time; `null` for what fails or does not come. */
const orNothing = <T>(promise: Promise<T>): Promise<T | null> =>
  new Promise((resolve) => {
    const giveUp = setTimeout(() => {
      resolve(null);
    }, PATIENCE);
    promise.then(
      (value) => {
        clearTimeout(giveUp);
        resolve(value);
      },
      () => {
        clearTimeout(giveUp);
        resolve(null);
      },
    );
  });
