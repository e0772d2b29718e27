import { canRunWasm } from '../page/wasm.ts';
import type { FoundPages, PageHit } from './found.ts';
import { fromIndex, intoIndex } from '../../model/search/search-letters.ts';
import { searchWords } from '../../model/search/search-query.ts';

/** A page as a result shows it. */
export interface FoundPage {
  url: string;
  title: string;
  kind: string | null;
  /** Short titles of the consultations it is about. */
  campaigns: string[];
  /** HTML: the page's text around the words found, escaped by Pagefind, with `<mark>`. */
  excerpt: string;
  /** Whose page it is, where it is another site's. */
  site?: string | undefined;
}

type Scored = [PageHit, number];

/** What finds pages: an index, or several. */
export interface PageSearch {
  search(term: string | null, options: object): Promise<{ results: PageHit[] }>;
}

export interface Pagefind extends PageSearch {
  options(options: object): Promise<void>;
  init(): Promise<void>;
}

/** Built from the finished site, so it is not there when this file is bundled. */
export const ENGINE = '/pagefind/pagefind.js';

export const OPTIONS = {
  // The worker weighs as much as a quarter of the index; a search takes a few milliseconds.
  noWorker: true,
  excerptLength: 24,
  excerptEllipsis: '…',
  ranking: {
    // Vietnamese words are syllables: "ma" is not the beginning of "mau".
    termSimilarity: 5,
    // What a page is called says most. Names: what else it is called. Numbers: of Roman numerals.
    metaWeights: { title: 5, names: 5, titleNumbers: 5, textNumbers: 0.2 },
  },
};

/**
 * What words that stand side by side add, as a share of the best score. A Vietnamese word, and a
 * name, is two syllables more often than one: "mật khẩu" is not "mật" and "khẩu".
 */
const SIDE_BY_SIDE = 0.5;

/** With fewer pages than this, pages with some of the words are offered too. */
const FEW = 3;

/** How many of those at most, and how good beside the best of them. */
const NEAR = { most: 10, share: 0.4 };

let loading: Promise<Pagefind> | null = null;

/** Fetches the search engine; once, however often it is called, unless fetching failed. */
export function loadEngine(): Promise<Pagefind> {
  loading ??= (import(/* @vite-ignore */ ENGINE) as Promise<Pagefind>)
    .then(async (pagefind) => {
      await pagefind.options(OPTIONS);
      await pagefind.init();
      return pagefind;
    })
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

/**
 * Looks for pages.
 * @param text as typed; nothing finds every page the filters let through
 * @param filters names of filters and the value each must have
 * @param load what is searched; the site's own index where nothing is said
 * @throws whatever fetching throws when the network is gone
 */
export async function findPages(
  text: string,
  filters: Record<string, string>,
  load: () => Promise<PageSearch> = loadEngine,
): Promise<FoundPages> {
  if (!canRunWasm()) {
    const { findInList, loadPageList } = await import('./plain-search.ts');
    return findInList(await loadPageList(), text, filters);
  }
  const pagefind = await load();
  const inIndex: Record<string, string> = {};
  for (const [name, value] of Object.entries(filters)) inIndex[name] = intoIndex(value);
  const options = { filters: inIndex };
  const ask = async (term: string | null) => (await pagefind.search(term, options)).results;
  const words = searchWords(text).map(intoIndex);
  if (words.length < 2) return { full: await ask(words[0] ?? null), near: [] };

  const [all, ...pairs] = await Promise.all([
    ask(words.join(' ')),
    ...words.slice(1).map((word, at) => ask(`"${words[at]} ${word}"`)),
  ]);
  const full = withPairs(
    all.map((hit) => [hit, hit.score]),
    pairs,
  );
  if (full.length >= FEW) return { full, near: [] };
  const sums = sumsOf(await Promise.all(words.map(ask)));
  for (const { id } of full) sums.delete(id);
  const best = Math.max(...[...sums.values()].map(([, sum]) => sum));
  const good = [...sums.values()].filter(([, sum]) => sum >= best * NEAR.share);
  return { full, near: withPairs(good, pairs).slice(0, NEAR.most) };
}

/** Pages with the sum of what each word found on them. */
function sumsOf(found: PageHit[][]): Map<string, Scored> {
  const sums = new Map<string, Scored>();
  for (const hit of found.flat()) sums.set(hit.id, [hit, (sums.get(hit.id)?.[1] ?? 0) + hit.score]);
  return sums;
}

/** The best first, after what words side by side add: all of it to a page with all the pairs. */
function withPairs(hits: Scored[], pairs: PageHit[][]): PageHit[] {
  const each = (Math.max(...hits.map(([, score]) => score)) * SIDE_BY_SIDE) / pairs.length;
  const counts = new Map<string, number>();
  for (const { id } of pairs.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return hits
    .map(([hit, score]): Scored => [hit, score + each * (counts.get(hit.id) ?? 0)])
    .sort((a, b) => b[1] - a[1])
    .map(([hit]) => hit);
}

/**
 * Fetches what a result shows.
 * @param hit a page that was found
 * @returns `null` for a page of another site that does not come
 * @throws whatever fetching throws when the network is gone
 */
export async function foundPage(hit: PageHit): Promise<FoundPage | null> {
  const shown = await hit.data();
  if (shown === null) return null;
  const { url, excerpt, meta, filters, site } = shown;
  return {
    url,
    site,
    title: fromIndex(meta['title'] ?? url),
    kind: filters['loai']?.map(fromIndex)[0] ?? null,
    campaigns: (filters['dot'] ?? []).map(fromIndex),
    excerpt: fromIndex(excerpt),
  };
}
