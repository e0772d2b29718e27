/** What the search offers before it has looked into any page: known answers, and the unit that was named. */
import {
  inOurWords,
  pagesFor,
  SUGGESTIONS_URL,
  type Suggestions,
} from '../../model/search/suggestions.ts';
import type { FoundPage } from './search-engine.ts';
import { asHtml } from './as-html.ts';

/** Offered at most: the third of the first three is left to the pages themselves. */
const MOST_PAGES = 2;

/** So well a question fits that was typed as the editors wrote it, but for a letter. */
const KNOWN = 0.9;

let loading: Promise<Suggestions> | null = null;

/** What the search knows beside its index; fetched once, unless fetching failed. */
export function suggestions(): Promise<Suggestions> {
  loading ??= fetch(SUGGESTIONS_URL)
    .then((answer) => {
      if (!answer.ok) throw new Error(`${SUGGESTIONS_URL}: ${answer.status}`);
      return answer.json() as Promise<Suggestions>;
    })
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

/** Names of places have few words; what is longer is a question. */
const MOST_WORDS = 6;

/** What is offered first, and the question in the words pages use. */
export interface Understood {
  first: FoundPage[];
  text: string;
  /** A place of today was named and nothing else: other pages are looked for when somebody asks for more. */
  isAnswered: boolean;
}

/**
 * Understands a question as people put it.
 * @param text as typed
 * @throws whatever fetching throws when the network is gone
 */
export async function understood(text: string): Promise<Understood> {
  const { pages, means } = await suggestions();
  const fitting = pagesFor(text, pages);
  // The names of 3,321 communes weigh as much as a page: a question that is known needs none.
  const isKnown = (fitting[0]?.fit ?? 0) >= KNOWN || text.split(/\s+/).length > MOST_WORDS;
  const named = isKnown ? null : await (await import('./unit-results.ts')).unitResults(text);
  const units = named?.pages ?? [];
  const known = fitting
    .slice(0, MOST_PAGES)
    .map(({ page: { url, title, kind, text: excerpt } }): FoundPage => ({
      url,
      title,
      kind: kind === '' ? null : kind,
      campaigns: [],
      excerpt: asHtml(excerpt),
    }));
  return {
    first: [...units, ...known],
    text: inOurWords(text, means),
    isAnswered: units.length > 0 && named?.isFormer === false,
  };
}
