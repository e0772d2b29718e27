/** From what was typed into the place box to the places that may have been meant. */
import { namesMeant } from '../finder/asking.ts';
import { TODAY, type NameFiles } from '../finder/name-files.ts';
import { differentPlaces, withoutProvince } from '../../model/finder/plan.ts';
import { FOLLOWED, meant } from '../../model/finder/name-index.ts';
import { isTooShort, keyFor } from '../../model/finder/names.ts';
import { readQuery } from '../../model/finder/query.ts';
import type { UnitEntry } from '../../model/places/unit-entries.ts';
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
  const ways = [typed, readQuery(meantLetters(text.toLowerCase().split(/\s+/)).join(' '))];
  for (const query of ways) {
    const matches = await namesMeant(query, null, country.keys, files);
    if (matches.length > 0) return differentPlaces(matches.map(({ entry }) => entry));
  }
  const today = await files.today(TODAY);
  for (const query of ways) {
    const { query: name, province } = withoutProvince(query, country.provinces);
    const near = today.near(name, province);
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
