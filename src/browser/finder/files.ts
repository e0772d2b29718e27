/** Fetches the finder's files, each once, from the site itself. */
import type { Shard } from '../../model/finder/point.ts';
import { unpackPoints } from '../../model/finder/point.ts';
import type { NameFile } from '../../model/finder/name-file.ts';
import { unpackToday, type TodayFile } from '../../model/finder/today.ts';
import { NameIndex } from '../../model/finder/name-index.ts';
import { readyPoints, type ReadyPoint } from '../../model/finder/search.ts';

const FOLDER = '/diem-ho-tro/du-lieu/';

/** Something fetched by its key, once. */
interface Kept<T> {
  (key: string): Promise<T>;
  /** What is here already. */
  here: (key: string) => T | undefined;
}

/** Keeps what was fetched; what failed is asked for again. */
function kept<T>(make: (key: string) => Promise<T>): Kept<T> {
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

async function fetched<T>(path: string): Promise<T> {
  const response = await fetch(FOLDER + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export interface FinderFiles {
  /** The points of a province, made ready for a moment. */
  points: Kept<ReadyPoint[]>;
  /** Names of the units of today; there is one file, `TODAY`. */
  today: Kept<NameIndex>;
  /** Older names of units by the key of their file. */
  names: Kept<NameIndex>;
  /** Files with pairs of words of points, by their key. */
  words: Kept<NameFile>;
}

/** The file of the names of today. */
export const TODAY = 'hom-nay';

/**
 * The finder's files.
 * @param now epoch ms the points are made ready for
 * @param provinceName the name of a province by its address part
 */
export function finderFiles(now: number, provinceName: (slug: string) => string): FinderFiles {
  const nameFile = kept((key) => fetched<NameFile>(`ten/${key}.json`));
  return {
    points: kept(async (province) =>
      readyPoints(
        unpackPoints(await fetched<Shard>(`${province}.json`)),
        now,
        provinceName(province),
      ),
    ),
    today: kept(async (key) => {
      const file = await fetched<TodayFile>(`ten/${key}.json`);
      return new NameIndex(unpackToday(file), provinceName);
    }),
    names: kept(async (key) => new NameIndex(await nameFile(key), provinceName)),
    words: nameFile,
  };
}
