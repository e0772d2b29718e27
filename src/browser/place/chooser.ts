/** The part of the place box that is fetched when somebody turns to it. */
import { choiceItem, choiceWords, foldedChoices } from '../finder/choices.ts';
import { finderFiles } from '../finder/files.ts';
import { currentMoment } from '../page/moment.ts';
import { MOST_CHOICES } from '../../model/finder/plan.ts';
import type { PlaceIndex } from '../../model/places/place-index.ts';
import type { UnitEntry } from '../../model/places/unit-entries.ts';
import { placesAtOnce, placesNamed, unitsNamedWhole, type NamedCountry } from './places-named.ts';
import { placesToday } from './places-today.ts';
import type { KeptPlace } from './remembered.ts';

const INDEX = '/dia-phuong/du-lieu/muc-luc.json';

/** Many names begin so: a hidden first query makes a cheap phone compile the script in time. */
const EXAMPLE = 'phú';

let country: Promise<NamedCountry> | null = null;
/** The same once it is here. */
let knownCountry: NamedCountry | null = null;

function countryOf(): Promise<NamedCountry> {
  country ??= fetch(INDEX)
    .then(async (response) => {
      if (!response.ok) throw new Error(`${INDEX}: ${response.status}`);
      const { provinces, keys } = (await response.json()) as PlaceIndex;
      return rememberCountry({ provinces, keys: new Set(keys.split(' ')) });
    })
    .catch((error: unknown) => {
      country = null;
      throw error;
    });
  return country;
}

function rememberCountry(known: NamedCountry): NamedCountry {
  names = new Map(known.provinces.map(({ slug, name }) => [slug, name]));
  knownCountry = known;
  return known;
}

let names: ReadonlyMap<string, string> = new Map();
const nameOf = (slug: string): string => names.get(slug) ?? '';
const files = finderFiles(currentMoment(), nameOf);

/**
 * The units whose whole name a text is, for the search: "ba đình, hà nội", no name only begun.
 * @param text as typed
 * @throws whatever fetching throws when the network is gone
 */
export async function placesNamedWhole(text: string): Promise<UnitEntry[]> {
  return unitsNamedWhole(text, await countryOf(), files);
}

/** Fetches what every query needs, and answers a hidden one, its buttons included. */
export async function warmUp(): Promise<void> {
  const nobody = (): void => undefined;
  try {
    await offerFor(EXAMPLE, { place: nobody, several: nobody });
  } catch {
    // asked for again when it is needed
  }
}

/** The choices, and the sentence above them. */
export interface Offer {
  words: string;
  items: readonly HTMLLIElement[];
}

/** What happens when something is chosen. */
export interface Choosing {
  place: (place: KeptPlace) => void;
  /** An older name that is several places of today: one of these is meant. */
  several: (offer: Offer) => void;
}

const NOTHING = 'Không thấy xã, phường nào tên như vậy. Xem lại chữ vừa gõ, hoặc chọn theo tỉnh.';

/**
 * What to offer for a text.
 * @param text as typed
 * @param choosing what choosing does
 * @throws whatever fetching throws when the network is gone
 */
export async function offerFor(text: string, choosing: Choosing): Promise<Offer> {
  const entries = await placesNamed(text, await countryOf(), files);
  if (entries === null) return { words: '', items: [] };
  const items = itemsFor(entries, choosing);
  return {
    words: entries.length === 0 ? NOTHING : '',
    items: foldedChoices(items, MOST_CHOICES, `Xem cả ${entries.length} nơi tên như vậy`),
  };
}

/**
 * The names of today to offer for a text while older ones are on their way.
 * @param text as typed
 * @param choosing what choosing does
 * @returns nothing where the whole answer is as near, or nothing of today fits
 */
export function offerAtOnce(text: string, choosing: Choosing): readonly HTMLLIElement[] {
  const entries = knownCountry ? placesAtOnce(text, knownCountry, files) : [];
  return itemsFor(entries.slice(0, MOST_CHOICES), choosing);
}

const itemsFor = (entries: readonly UnitEntry[], choosing: Choosing): HTMLLIElement[] =>
  entries.map((entry) =>
    choiceItem(choiceWords(entry, nameOf), () => {
      choose(entry, choosing);
    }),
  );

function choose(entry: UnitEntry, { place, several }: Choosing): void {
  const { province, codes } = entry;
  if (codes.length < 2) {
    place({ province, code: codes[0] ?? null });
    return;
  }
  void placesToday(entry).then(({ words, places }) => {
    const items = places.map(({ code, text }) =>
      choiceItem(text, () => {
        place({ province, code });
      }),
    );
    several({ words, items });
  });
}
