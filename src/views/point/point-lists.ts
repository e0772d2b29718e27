import type { Content } from '../../content-files/content.ts';
import { placeUrl, pointListUrl } from '../../model/addresses.ts';
import { unitName, type Commune, type Province } from '../../model/places/units.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { findPlace } from '../place/places.ts';
import { pointStatus } from './point-status.ts';
import type { PointEntry } from './support-points.ts';
import type { Site } from '../../site.ts';

/** Points of one commune; those the province itself runs have none. */
export interface PointGroup {
  /** Address part; empty for the province's own. */
  slug: string;
  name: string;
  points: readonly PointEntry[];
}

/** All points of a province, by commune. */
export interface ProvincePointList {
  province: Province;
  name: string;
  url: string;
  count: number;
  groups: readonly PointGroup[];
  /** Whether one page for all would be too long for a weak network: each commune then has its own. */
  isLong: boolean;
}

/** Points that fit on a page of about 30 KB. */
const ON_ONE_PAGE = 60;

/**
 * The lists people find points by without scripts: by province and commune, those still of use first.
 */
export function pointLists(site: Site): ProvincePointList[] {
  const byProvince = Map.groupBy(site.content.supportPoints, ({ province }) => province);
  return [...site.content.units.provinces.values()]
    .flatMap((province) => {
      const points = byProvince.get(province.slug);
      return points ? [listOf(site, province, points)] : [];
    })
    .sort((a, b) => a.province.name.localeCompare(b.province.name, 'vi'));
}

function listOf(site: Site, province: Province, points: readonly PointEntry[]): ProvincePointList {
  const name = sentenceCase(unitName(province));
  const byUnit = Map.groupBy(points, ({ unit }) => unit);
  const groups = [...byUnit].map(([code, mine]) => {
    const commune: Commune | undefined = site.content.units.communes.get(code);
    return {
      slug: commune?.slug ?? '',
      name: commune ? sentenceCase(unitName(commune)) : `Điểm của ${unitName(province)}`,
      points: usefulFirst(site, mine),
    };
  });
  return {
    province,
    name,
    url: pointListUrl(province.slug),
    count: points.length,
    isLong: points.length > ON_ONE_PAGE,
    groups: groups.sort((a, b) =>
      a.slug === '' || b.slug === ''
        ? a.slug.length - b.slug.length
        : a.name.localeCompare(b.name, 'vi'),
    ),
  };
}

/** Points in the order people need them: those that have moved or closed stand last. */
export function usefulFirst(site: Site, points: readonly PointEntry[]): PointEntry[] {
  const { over = [], useful = [] } = Object.groupBy(points, (point) =>
    pointStatus(site, point).isOver ? 'over' : 'useful',
  );
  return [...useful, ...over];
}

/**
 * The page of a commune's points: its own place page where it has one, else a list.
 * @param province address part
 * @param group from `pointLists`
 */
export function groupUrl(content: Content, province: string, group: PointGroup): string {
  const place = `${province}/${group.slug}`;
  return findPlace(content, place) ? placeUrl(place) : pointListUrl(place);
}
