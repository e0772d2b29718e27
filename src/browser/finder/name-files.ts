/** Files of names of units, each fetched once. */
import type { NameFile } from '../../model/finder/name-file.ts';
import { NameIndex } from '../../model/finder/name-index.ts';
import { unpackToday, type TodayFile } from '../../model/finder/today.ts';

/** Where files of names lie. */
export const NAMES_FOLDER = '/diem-ho-tro/du-lieu/ten/';

/** The file of the names of today. */
export const TODAY = 'hom-nay';

/** Something fetched by its key, once. */
export interface Kept<T> {
  (key: string): Promise<T>;
  /** What is here already. */
  here: (key: string) => T | undefined;
}

/** Keeps what was fetched; what failed is asked for again. */
export function kept<T>(make: (key: string) => Promise<T>): Kept<T> {
  const known = new Map<string, Promise<T>>();
  const arrived = new Map<string, T>();
  const get = (key: string): Promise<T> => {
    const value = known.get(key) ?? make(key);
    if (!known.has(key)) {
      known.set(key, value);
      value.then(
        (it) => arrived.set(key, it),
        () => known.delete(key),
      );
    }
    return value;
  };
  return Object.assign(get, { here: (key: string) => arrived.get(key) });
}

/** What fetches JSON from an address of the site; throws where it cannot. */
export type FetchJson = <T>(url: string) => Promise<T>;

export interface NameFiles {
  /** Names of the units of today; there is one file, `TODAY`. */
  today: Kept<NameIndex>;
  /** Older names of units by the key of their file. */
  names: Kept<NameIndex>;
  /** The same files as they came, with pairs of words of points. */
  words: Kept<NameFile>;
}

/**
 * The files of names.
 * @param provinceName the name of a province by its address part
 * @param fetchJson where they come from
 */
export function filesOfNames(
  provinceName: (slug: string) => string,
  fetchJson: FetchJson,
): NameFiles {
  const words = kept((key) => fetchJson<NameFile>(`${NAMES_FOLDER}${key}.json`));
  return {
    today: kept(async (key) => {
      const file = await fetchJson<TodayFile>(`${NAMES_FOLDER}${key}.json`);
      return new NameIndex(unpackToday(file), provinceName);
    }),
    names: kept(async (key) => new NameIndex(await words(key), provinceName)),
    words,
  };
}
