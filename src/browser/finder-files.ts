/** Fetches the finder's files, each once, from the site itself. */
import type { Shard } from '../model/finder-point.ts';
import { unpackPoints } from '../model/finder-point.ts';
import { unpackWords, type NameFile } from '../model/finder-name-file.ts';
import type { WordEntry } from '../model/finder-words.ts';
import { NameIndex } from '../model/name-index.ts';
import { readyPoints, type ReadyPoint } from '../model/finder-search.ts';

const FOLDER = '/diem-ho-tro/du-lieu/';

/** Keeps what was fetched; what failed is asked for again. */
function kept<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}

async function fetched<T>(path: string): Promise<T> {
  const response = await fetch(FOLDER + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export interface FinderFiles {
  /** The points of a province, made ready for a moment. */
  points(province: string): Promise<ReadyPoint[]>;
  /** Names of units by the key of their file. */
  names(key: string): Promise<NameIndex>;
  /** Pairs of words of points by the key of their file. */
  words(key: string): Promise<WordEntry[]>;
}

/**
 * The finder's files.
 * @param now epoch ms the points are made ready for
 * @param provinceName the name of a province by its address part
 */
export function finderFiles(now: number, provinceName: (slug: string) => string): FinderFiles {
  const nameFile = kept((key) => fetched<NameFile>(`ten/${key}.json`));
  return {
    points: kept(async (province) =>
      readyPoints(unpackPoints(await fetched<Shard>(`${province}.json`)), now),
    ),
    names: kept(async (key) => new NameIndex(await nameFile(key), provinceName)),
    words: kept(async (key) => unpackWords(await nameFile(key))),
  };
}
