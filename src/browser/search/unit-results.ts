/** The units of today a text names, as results of the search. */
import { currentMoment } from '../page/moment.ts';
import { fetchedPlaces } from '../place/answer-view.ts';
import { placesNamedWhole } from '../place/chooser.ts';
import type { KeptPlace } from '../place/remembered.ts';
import { placeAnswer } from '../../model/places/place-answer.ts';
import { asHtml } from './as-html.ts';
import type { FoundPage } from './search-engine.ts';

/** Offered at most. */
const MOST_UNITS = 4;

/** Results for the units a text names. */
export interface UnitResults {
  /** The likeliest first. */
  pages: FoundPage[];
  /** Older names may also stand in names of places of help: pages are worth a look. */
  isFormer: boolean;
}

/**
 * The units a text names, nothing else being in it.
 * @param text as typed
 * @throws whatever fetching throws when the network is gone
 */
export async function unitResults(text: string): Promise<UnitResults> {
  const entries = await placesNamedWhole(text);
  const places = entries.flatMap(({ province, codes }): KeptPlace[] =>
    codes.length === 0 ? [{ province, code: null }] : codes.map((code) => ({ province, code })),
  );
  const shown = await Promise.all(
    places.slice(0, MOST_UNITS).map(async ({ province, code }) => {
      const answer = placeAnswer(await fetchedPlaces(province), code, currentMoment());
      if (!answer) return [];
      const { name, url, before, campaigns } = answer;
      const words = [
        ...campaigns.map(({ deadline }) => `${deadline}.`),
        ...(before === '' ? [] : [`Trước tháng 7/2025: ${before}.`]),
      ];
      const excerpt = asHtml(words.join(' '));
      return [{ url, title: name, kind: 'Địa phương', campaigns: [], excerpt }];
    }),
  );
  return { pages: shown.flat(), isFormer: entries.every(({ isFormer }) => isFormer) };
}
