import type { Content } from '../../content-files/content.ts';
import type { Site } from '../../site.ts';
import { communeUrl, placeUrl } from '../../model/addresses.ts';
import { memoized } from '../../model/memoized.ts';
import { formerProvinces, formerWords } from '../../model/places/former-words.ts';
import { keyOfUnit, unitName, type Commune, type Province } from '../../model/places/units.ts';
import { insideCase } from '../../model/text/vietnamese.ts';
import { finderPoints } from '../point/finder-data.ts';
import { findPlace } from './places.ts';

/** A commune in the list of its province. */
export interface CommuneInList {
  commune: Commune;
  /** "phường Ba Đình" */
  name: string;
  /** What it was before 7/2025; empty where the list does not say. */
  before: string;
  /** The same without the names of older provinces, which its province says once for all. */
  beforeHere: string;
  /** Its own page, or its entry on the page of its province. */
  url: string;
  hasPage: boolean;
  /** Support points that have not closed for good. */
  points: number;
}

/**
 * Every commune of a province, by name.
 * @param province of the official list
 */
export const listedCommunes = (site: Site, province: Province): readonly CommuneInList[] =>
  listsOf(site)(province);

/** Every commune's page asks for the list of its province. */
const listsOf = memoized((site: Site) =>
  memoized((province: Province) => listCommunes(site, province)),
);

function listCommunes(site: Site, province: Province): CommuneInList[] {
  const { content } = site;
  const { communes, formerByCode } = content.units;
  const points = finderPoints(site).get(province.slug) ?? [];
  return [...communes.values()]
    .filter(({ provinceCode }) => provinceCode === province.code)
    .map((commune) => {
      const key = keyOfUnit(content.units, commune);
      const former = formerByCode.get(commune.code) ?? [];
      const hasPage = findPlace(content, key) !== undefined;
      return {
        commune,
        name: unitName(commune),
        before: formerWords(former, province.name),
        beforeHere: formerWords(former, null),
        url: hasPage ? placeUrl(key) : communeUrl(province.slug, commune.code),
        hasPage,
        points: points.filter(({ unit }) => unit === commune.code).length,
      };
    })
    .sort((a, b) => a.commune.name.localeCompare(b.commune.name, 'vi'));
}

/**
 * Where somebody of a commune without points finds the nearest that has: one that was of the same
 * district before 7/2025. The list of units knows no distances, so nothing nearer is claimed.
 * @param content the checked content
 * @param all from `listedCommunes`
 * @param commune one of them
 * @returns `null` where none of its old districts has any
 */
export function nearestWithPoints(
  content: Content,
  all: readonly CommuneInList[],
  commune: Commune,
): { near: CommuneInList; district: string } | null {
  const { formerByCode } = content.units;
  const districtsOf = ({ code }: Commune): string[] =>
    (formerByCode.get(code) ?? []).map(({ district, province }) => `${district}|${province}`);
  const own = new Set(districtsOf(commune));
  for (const near of all.filter(({ points }) => points > 0)) {
    const shared = districtsOf(near.commune).find((district) => own.has(district));
    if (shared !== undefined) return { near, district: insideCase(shared.split('|')[0] ?? '') };
  }
  return null;
}

/**
 * The provinces a province of today was made of in 7/2025.
 * @param content the checked content
 * @param province of the official list
 */
export function olderProvinces({ units }: Content, province: Province): string[] {
  const communes = [...units.communes.values()].filter(
    ({ provinceCode }) => provinceCode === province.code,
  );
  return formerProvinces(communes.flatMap(({ code }) => units.formerByCode.get(code) ?? []));
}
