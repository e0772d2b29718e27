/** The search where WebAssembly does not run: over what pages are called, not over what they say. */
import { PAGE_LIST_URL, type ListedPage } from '../../model/page-list.ts';
import { searchWords } from '../../model/search/search-query.ts';
import { comparable } from '../../model/text/vietnamese.ts';
import type { FoundPages, PageHit } from './found.ts';

/** Pages with some of the words only, at most. */
const MOST_NEAR = 10;

let loading: Promise<readonly ListedPage[]> | null = null;

/** Fetches the list of pages; once, unless fetching failed. */
export function loadPageList(): Promise<readonly ListedPage[]> {
  loading ??= fetch(PAGE_LIST_URL)
    .then((answer) => {
      if (!answer.ok) throw new Error(`${PAGE_LIST_URL}: ${answer.status}`);
      return answer.json() as Promise<readonly ListedPage[]>;
    })
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

/**
 * Looks for pages by what they are called, with or without accents.
 * @param pages all there are
 * @param text as typed; nothing finds every page the filters let through
 * @param filters names of filters and the value each must have
 */
export function findInList(
  pages: readonly ListedPage[],
  text: string,
  filters: Readonly<Record<string, string>>,
): FoundPages {
  const words = searchWords(text).map(comparable);
  const full: PageHit[] = [];
  const near: PageHit[] = [];
  for (const page of pages) {
    const [, title, names, kind, campaigns] = page;
    if (filters['loai'] !== undefined && filters['loai'] !== kind) continue;
    if (filters['dot'] !== undefined && !campaigns.includes(filters['dot'])) continue;
    const inTitle = wordsOf(title);
    const inNames = wordsOf(names);
    const found = words.filter((word) => inTitle.includes(word) || inNames.includes(word));
    // A short title is mostly what was asked; a name is as good as a title.
    const score = found.length + 1 / (1 + inTitle.length);
    if (found.length === words.length) full.push(hitOf(page, score));
    else if (found.length > 0) near.push(hitOf(page, score));
  }
  const best = (one: PageHit, other: PageHit): number => other.score - one.score;
  return { full: full.sort(best), near: near.sort(best).slice(0, MOST_NEAR) };
}

const wordsOf = (text: string): string[] => comparable(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function hitOf([url, title, , kind, campaigns]: ListedPage, score: number): PageHit {
  return {
    id: url,
    score,
    data: () =>
      Promise.resolve({
        url,
        excerpt: '',
        meta: { title },
        filters: { loai: kind === '' ? [] : [kind], dot: [...campaigns] },
      }),
  };
}
