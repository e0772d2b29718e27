/** Which provinces a question is about, before their points are loaded. */
import { metresToBounds, type Bounds } from '../places/distance.ts';
import type { NameMatch } from './name-index.ts';
import { readQuery, type Query } from './query.ts';
import type { Position } from '../places/position.ts';
import { everydayNames, type UnitEntry } from '../places/unit-entries.ts';
import { wordsText } from '../places/place-letters.ts';

export interface ProvincePoints {
  slug: string;
  count: number;
  bounds: Bounds | null;
}

export interface Plan {
  /** Provinces whose points to load. */
  provinces: readonly string[];
  /** Communes of today that were named. */
  units: readonly string[];
  isWhole: boolean;
  /** Names that were meant, the best first, for the visitor to choose among. */
  choices: readonly UnitEntry[];
  /** Provinces that have such a street or place; of several the visitor chooses one. */
  inProvinces: readonly string[];
}

/** Loaded at once around a position: each is 30 KB over a weak network. */
const MOST_PROVINCES = 2;

/** So few points in all the country, in so few files, that all can be loaded for any question. */
const FEW_POINTS = 400;
const FEW_PROVINCES = 6;

/** Names offered to choose among; of those called alike, all. */
export const MOST_CHOICES = 6;

/**
 * Says what to load.
 * @param matches names that were meant, in the province that was chosen, the best first
 * @param chosen the province chosen from the list, or the name chosen among several
 * @param here where the visitor is
 * @param all every province
 * @param withWords provinces whose points have the words of the query, where no name fits
 */
export function planFor(
  matches: readonly NameMatch[],
  chosen: { province: string | null; unit: UnitEntry | null },
  here: Position | null,
  all: readonly ProvincePoints[],
  withWords: ReadonlySet<string> = new Set(),
): Plan {
  const counts = new Map(all.map(({ slug, count }) => [slug, count]));
  const meant = chosen.unit ? [chosen.unit] : matches.map(({ entry }) => entry);
  const units = meant.flatMap(({ codes }) => codes);
  const whole = meant[0]?.codes.length === 0 ? meant[0].province : null;
  const hasPoints = ({ province }: UnitEntry): boolean => (counts.get(province) ?? 0) > 0;
  const choices = chosen.unit ? [] : differentPlaces(meant, hasPoints);
  const withPoints = (slugs: readonly string[]): string[] =>
    [...new Set(slugs)].filter((slug) => (counts.get(slug) ?? 0) > 0);
  const load = (provinces: readonly string[], inProvinces: readonly string[] = []): Plan => {
    // A province named whole is no reason to show all the points of another.
    const isWhole = whole !== null && provinces.every((slug) => slug === whole);
    return { provinces, units: isWhole ? [] : units, isWhole, choices, inProvinces };
  };
  if (chosen.unit) return load(withPoints([chosen.unit.province]));
  if (chosen.province) return load(withPoints([chosen.province]));
  const filled = all.filter(({ count }) => count > 0);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  if (total <= FEW_POINTS && filled.length <= FEW_PROVINCES) {
    // A province named whole goes first; where it has none, what else may have been meant.
    const own = whole === null ? [] : withPoints([whole]);
    const isOnly = whole !== null && meant.every(({ province }) => province === whole);
    return load(own.length > 0 || isOnly ? own : filled.map(({ slug }) => slug));
  }
  if (meant.length > 0) {
    const provinces = withPoints(meant.map(({ province }) => province));
    // The same name in several provinces: who is asked which one waits less than who loads them all.
    if (provinces.length > 1 && here === null) return load([]);
    const near = all.filter(({ slug }) => provinces.includes(slug));
    return load(here && provinces.length > 1 ? nearest(here, near, 1) : provinces);
  }
  if (withWords.size === 0) return load(here ? nearest(here, all) : []);
  const inProvinces = filled.filter(({ slug }) => withWords.has(slug));
  if (here) return load(nearest(here, inProvinces, 1));
  const slugs = inProvinces.map(({ slug }) => slug);
  return load(slugs.length > 1 ? [] : slugs, slugs);
}

/**
 * Takes the name of a province off the end of a question: "lê lợi, nghệ an" is the street in Nghệ An.
 * @param query from `readQuery`
 * @param all provinces with their names
 * @returns the question without it, and its address part; the question itself where it names none
 */
export function withoutProvince(
  query: Query,
  all: readonly { slug: string; name: string }[],
): { query: Query; province: string | null } {
  const asked = ` ${query.words.join(' ')} `;
  for (const { slug, name } of all) {
    const ending = [name, ...everydayNames(name)].map(wordsText).find((one) => asked.endsWith(one));
    const rest = ending === undefined ? '' : asked.slice(0, -ending.length).trim();
    if (rest !== '') {
      const bare = rest.replace(/ (?:tinh|thanh pho)$/, '');
      return { query: readQuery(bare), province: slug };
    }
  }
  return { query, province: null };
}

/**
 * One of each place, where there are points first: an old name and the new one may lead to the same
 * commune. All that are called like the best, others as long as they are few.
 * @param entries the best first
 * @param hasPoints where points make no difference, nothing
 */
export function differentPlaces(
  entries: readonly UnitEntry[],
  hasPoints: (entry: UnitEntry) => boolean = () => true,
): UnitEntry[] {
  const called = wordsText(entries[0]?.name ?? '');
  const isAlike = ({ name }: UnitEntry): boolean => wordsText(name) === called;
  const first = new Map<string, UnitEntry>();
  const then = new Map<string, UnitEntry>();
  for (const entry of entries) {
    // Two letters may begin hundreds of names: those that cannot be offered are not looked at.
    if (first.size >= MOST_CHOICES && !isAlike(entry)) break;
    const places = hasPoints(entry) ? first : then;
    const key = `${entry.province} ${entry.codes.join(' ')}`;
    if (!places.has(key)) places.set(key, entry);
  }
  const all = [...first.values(), ...then.values()];
  return all.slice(0, Math.max(MOST_CHOICES, all.filter(isAlike).length));
}

/** The provinces whose points lie around a position, the nearest first. */
function nearest(here: Position, all: readonly ProvincePoints[], most = MOST_PROVINCES): string[] {
  return all
    .flatMap(({ slug, bounds }) => (bounds ? [{ slug, metres: metresToBounds(here, bounds) }] : []))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, most)
    .map(({ slug }) => slug);
}
