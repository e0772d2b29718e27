import type { Content } from '../content-files/content.ts';
import { NATIONWIDE } from '../model/place.ts';
import { unitName, type Commune, type Province } from '../model/units.ts';
import { sentenceCase } from '../model/vietnamese.ts';
import { findPlace, type Place } from './places.ts';

/**
 * Any unit of the official list as a place sheets are made for. A unit without content of its own
 * keeps its name and takes what holds above it: the province's facts and code, or the nation's.
 * @param content the checked content
 * @param unit a province or a commune
 */
export function placeOfUnit(content: Content, unit: Province | Commune): Place {
  const province =
    'provinceCode' in unit ? content.units.provinces.get(unit.provinceCode) : undefined;
  const shortName = sentenceCase(unitName(unit));
  const keys = province ? [`${province.slug}/${unit.slug}`, province.slug] : [unit.slug];
  const [nearest] = [...keys, NATIONWIDE].flatMap((key) => findPlace(content, key) ?? []);
  if (!nearest) throw new RangeError('No place for the whole country');
  if (nearest.key === keys[0]) return nearest;
  return {
    key: nearest.key,
    name: province ? `${shortName}, ${unitName(province)}` : shortName,
    shortName,
    url: null,
    localities: nearest.localities,
  };
}
