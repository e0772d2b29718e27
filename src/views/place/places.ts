import { memoized } from '../../model/memoized.ts';
import type { Content, Locality } from '../../content-files/content.ts';
import { communeUrl, placeUrl } from '../../model/addresses.ts';
import { NATIONWIDE, NATIONWIDE_NAME } from '../../model/places/place.ts';
import {
  keyOfUnit,
  unitKeys,
  unitName,
  type Commune,
  type Province,
} from '../../model/places/units.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';

/** A place a campaign has pages, codes and sheets for. */
export interface Place {
  /** `toan-quoc`, `<province>` or `<province>/<commune>`. */
  key: string;
  /** The same of a unit without content of its own, whose `key` is the place it takes after. */
  unitKey?: string;
  /** "Phường Sông Trí, tỉnh Hà Tĩnh". */
  name: string;
  /** "Phường Sông Trí". */
  shortName: string;
  /** Its page, or its entry on the page of its province; `null` for the whole country. */
  url: string | null;
  /** From the most general to the most local: province, then commune. Empty for the whole country. */
  localities: readonly Locality[];
}

/**
 * The name of a locality as a heading.
 * @param locality a province or a commune
 * @returns "Tỉnh Hà Tĩnh", "Phường Sông Trí"
 */
export function localityName(locality: Locality): string {
  return sentenceCase(unitName(locality.commune ?? locality.province));
}

/** Places by key: a country has thousands, and every page asks. */
const placeMapOf = memoized((content: Content): ReadonlyMap<string, Place> => {
  const provinces = new Map(
    content.localities
      .filter(({ level }) => level === 'province')
      .map((locality) => [locality.province.code, locality]),
  );
  const nationwide: Place = {
    key: NATIONWIDE,
    name: NATIONWIDE_NAME,
    shortName: NATIONWIDE_NAME,
    url: null,
    localities: [],
  };
  const local = content.localities.map((locality): Place => {
    const above = provinces.get(locality.province.code);
    const shortName = localityName(locality);
    return {
      key: locality.place,
      name: locality.commune ? `${shortName}, ${unitName(locality.province)}` : shortName,
      shortName,
      url: placeUrl(locality.place),
      localities: locality.commune && above ? [above, locality] : [locality],
    };
  });
  return new Map([nationwide, ...local].map((place) => [place.key, place]));
});

/** The whole country and every locality with content of its own. */
export function placesOf(content: Content): Place[] {
  return [...placeMapOf(content).values()];
}

/**
 * Every place with a page: all provinces, and the communes with content of their own.
 * @param content the checked content
 */
export function placesWithPages(content: Content): Place[] {
  const provinces = [...content.units.provinces.values()].map((one) => placeOfUnit(content, one));
  return [
    ...provinces,
    ...placesOf(content).filter(({ localities }) => localities.at(-1)?.level === 'commune'),
  ];
}

/**
 * Whether a place has something to say that is not said of every other: a province always has (its
 * communes), a commune when it has written more than its code and the sheets it wants, or has support points.
 * @param place a place with a page
 */
export function hasOwnFacts(content: Content, place: Place): boolean {
  const locality = place.localities.at(-1);
  if (locality?.level !== 'commune') return true;
  const { campaigns, contacts, otherNames, publisher, formerNote } = locality;
  return (
    publisher !== undefined ||
    formerNote !== undefined ||
    contacts.length + otherNames.length + Object.keys(campaigns).length > 0 ||
    unitsWithPoints(content).has(locality.commune.code)
  );
}

const unitsWithPoints = memoized(
  (content: Content): ReadonlySet<string> => new Set(content.supportPoints.map(({ unit }) => unit)),
);

/**
 * The part of a place's page address behind `/dia-phuong/`.
 * @param place a place with a page
 */
export const pageKey = ({ key, unitKey }: Place): string => unitKey ?? key;

/**
 * The place with a key, if there is one.
 * @param key `toan-quoc`, `<province>` or `<province>/<commune>`
 */
export function findPlace(content: Content, key: string): Place | undefined {
  return placeMapOf(content).get(key);
}

/**
 * The place with a key: one with content of its own, or any unit of the official list, since codes
 * are issued for those too.
 * @param key `toan-quoc`, `<province>` or `<province>/<commune>`
 * @throws RangeError when there is none (the content checks refuse that earlier)
 */
export function placeWithKey(content: Content, key: string): Place {
  const place = findPlace(content, key);
  if (place) return place;
  const unit = unitKeys(content.units).get(key);
  if (!unit) throw new RangeError(`No place "${key}"`);
  return placeOfUnit(content, unit);
}

/**
 * Any unit of the official list as a place sheets are made for. A unit without content of its own
 * keeps its name, and its own code where one was issued; it takes what holds above it: the
 * province's facts, or the nation's.
 */
export function placeOfUnit(content: Content, unit: Province | Commune): Place {
  const province =
    'provinceCode' in unit ? content.units.provinces.get(unit.provinceCode) : undefined;
  const own = keyOfUnit(content.units, unit);
  const keys = [own, ...(province ? [province.slug] : []), NATIONWIDE];
  const [nearest] = keys.flatMap((key) => findPlace(content, key) ?? []);
  if (!nearest) throw new RangeError('No place for the whole country');
  if (nearest.key === own) return nearest;
  const shortName = sentenceCase(unitName(unit));
  return {
    key: nearest.key,
    unitKey: own,
    name: province ? `${shortName}, ${unitName(province)}` : shortName,
    shortName,
    url: province ? communeUrl(province.slug, unit.code) : placeUrl(own),
    localities: nearest.localities,
  };
}
