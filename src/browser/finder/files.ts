/** Fetches the finder's files, each once, from the site itself. */
import type { Shard } from '../../model/finder/point.ts';
import { unpackPoints } from '../../model/finder/point.ts';
import { readyPoints, type ReadyPoint } from '../../model/finder/search.ts';
import { kept, filesOfNames, type Kept, type NameFiles } from './name-files.ts';

const FOLDER = '/diem-ho-tro/du-lieu/';

async function fetched<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export interface FinderFiles extends NameFiles {
  /** The points of a province, made ready for a moment. */
  points: Kept<ReadyPoint[]>;
}

/**
 * The finder's files.
 * @param now epoch ms the points are made ready for
 * @param provinceName the name of a province by its address part
 */
export const finderFiles = (now: number, provinceName: (slug: string) => string): FinderFiles => ({
  points: kept(async (province) =>
    readyPoints(
      unpackPoints(await fetched<Shard>(`${FOLDER}${province}.json`)),
      now,
      provinceName(province),
    ),
  ),
  ...filesOfNames(provinceName, fetched),
});
