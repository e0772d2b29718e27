/** What the search offers before it has looked into any page: the unit that was named, and known answers. */
import { placesNamedWhole } from '../place/chooser.ts';
import { provinceFile } from '../place/answer-view.ts';
import { currentMoment } from '../page/moment.ts';
import { placeAnswer } from '../../model/places/place-answer.ts';
import type { ChosenPlace } from '../place/remembered.ts';
import {
  inOurWords,
  pagesFor,
  SUGGESTIONS_URL,
  type Suggestions,
} from '../../model/search/suggestions.ts';
import type { FoundPage } from './search-engine.ts';

/** Offered at most: the third of the first three is left to the pages themselves. */
const MOST_PAGES = 2;
const MOST_UNITS = 2;

/** So well a question fits that was typed as the editors wrote it, but for a letter. */
const KNOWN = 0.9;

let loading: Promise<Suggestions> | null = null;

function suggestions(): Promise<Suggestions> {
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

/** What is offered first, and the question in the words pages use. */
export interface Understood {
  first: FoundPage[];
  text: string;
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
  const units = (fitting[0]?.fit ?? 0) >= KNOWN ? [] : await unitsFor(text);
  const known = fitting
    .slice(0, MOST_PAGES)
    .map(({ page: { url, title, kind, text: excerpt } }): FoundPage => ({
      url,
      title,
      kind: kind === '' ? null : kind,
      campaigns: [],
      excerpt: escaped(excerpt),
    }));
  return { first: [...units, ...known], text: inOurWords(text, means) };
}

/** The units of today a text names, nothing else being in it. */
async function unitsFor(text: string): Promise<FoundPage[]> {
  const entries = await placesNamedWhole(text);
  const places = entries.flatMap(({ province, codes }): ChosenPlace[] =>
    codes.length === 0 ? [{ province, code: null }] : codes.map((code) => ({ province, code })),
  );
  const shown = await Promise.all(
    places.slice(0, MOST_UNITS).map(async ({ province, code }) => {
      const answer = placeAnswer(await provinceFile(province), code, currentMoment());
      if (!answer) return [];
      const { name, url, before, campaigns } = answer;
      const words = [
        ...campaigns.map(({ deadline }) => `${deadline}.`),
        ...(before === '' ? [] : [`Trước tháng 7/2025: ${before}.`]),
      ];
      const excerpt = escaped(words.join(' '));
      return [{ url, title: name, kind: 'Địa phương', campaigns: [], excerpt }];
    }),
  );
  return shown.flat();
}

/** Text as HTML: results show what the engine marked. */
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
