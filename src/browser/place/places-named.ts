/** From what was typed into the place box to the places that may have been meant. */
import { namesAtOnce, namesMeant } from '../finder/asking.ts';
import { TODAY, type NameFiles } from '../finder/name-files.ts';
import { differentPlaces, withoutProvince } from '../../model/finder/plan.ts';
import { FOLLOWED, meant } from '../../model/finder/name-index.ts';
import { isTooShort, keyFor } from '../../model/finder/names.ts';
import { readQuery } from '../../model/finder/query.ts';
import type { UnitEntry } from '../../model/places/unit-entries.ts';
import { wordsText } from '../../model/places/place-letters.ts';
import { meantLetters } from '../../model/text/typed-letters.ts';

/** What the box knows of the country. */
export interface NamedCountry {
  provinces: readonly { slug: string; name: string }[];
  keys: ReadonlySet<string>;
}

/**
 * The places a text may mean: by their names, else by what raw keys of Telex and VNI spell, else names
 * of today one letter away.
 * @param text as typed
 * @param country provinces and files of names
 * @param files where names are fetched from
 * @returns the likeliest first; `null` while too little is typed
 */
export async function placesNamed(
  text: string,
  country: NamedCountry,
  files: Pick<NameFiles, 'today' | 'names'>,
): Promise<UnitEntry[] | null> {
  const typed = readQuery(text);
  if (isTooShort(typed)) return null;
  const matches = await namesMeant(typed, null, country.keys, files);
  if (matches.length === 0) return placesNearly(text, null, country, files);
  return differentPlaces(matches.map(({ entry }) => entry));
}

/**
 * The places of today that are called just what was typed, where older names are still to be fetched: of
 * what fits less an older name may be meant, and somebody would tap the wrong place.
 * @param text as typed
 * @param country provinces and files of names
 * @param files what is here already
 * @returns the likeliest first; none where nothing is to be waited for
 */
export function placesAtOnce(
  text: string,
  country: NamedCountry,
  files: Pick<NameFiles, 'today' | 'names'>,
): UnitEntry[] {
  const typed = readQuery(text);
  if (isTooShort(typed)) return [];
  const asked = new Set(typed.names.map(({ words }) => words.join(' ')));
  const called = namesAtOnce(typed, null, country.keys, files).filter(({ entry }) =>
    asked.has(wordsText(entry.name).trim()),
  );
  return differentPlaces(called.map(({ entry }) => entry));
}

/**
 * The places a text may mean where nothing is called so: what raw keys of Telex and VNI spell, else names
 * of today one letter away.
 * @param text as typed
 * @param chosen address part of the only province that is meant, if one was chosen
 * @param country provinces and files of names
 * @param files where names are fetched from
 * @returns the likeliest first
 */
export async function placesNearly(
  text: string,
  chosen: string | null,
  country: NamedCountry,
  files: Pick<NameFiles, 'today' | 'names'>,
): Promise<UnitEntry[]> {
  const spelled = readQuery(meantLetters(text.toLowerCase().split(/\s+/)).join(' '));
  const matches = await namesMeant(spelled, chosen, country.keys, files);
  if (matches.length > 0) return differentPlaces(matches.map(({ entry }) => entry));
  const today = await files.today(TODAY);
  for (const query of [readQuery(text), spelled]) {
    const { query: name, province } = withoutProvince(query, country.provinces);
    const near = today.near(name, province ?? chosen);
    if (near.length > 0) return differentPlaces(near.map(({ entry }) => entry));
  }
  return [];
}

/**
 * The places whose whole name a text is.
 * @param text as typed
 * @param country provinces and files of names
 * @param files where names are fetched from
 * @returns those that fit best; none where a name is only begun, or is part of a sentence
 */
export async function unitsNamedWhole(
  text: string,
  country: NamedCountry,
  files: Pick<NameFiles, 'names'>,
): Promise<UnitEntry[]> {
  const typed = readQuery(text);
  const key = keyFor(typed, country.keys);
  const matches = key === null ? [] : meant((await files.names(key)).match(typed));
  const best = matches[0]?.score ?? 0;
  if (best < FOLLOWED) return [];
  return differentPlaces(matches.filter(({ score }) => score === best).map(({ entry }) => entry));
}
