import type { CampaignEntry, Content } from '../../content-files/content.ts';
import { galleryUrl } from '../../model/addresses.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import type { KindGroup } from './gallery.ts';
import { findPlace, localityName, placeWithKey } from '../place/places.ts';
import { phaseNow } from '../campaign/phase-now.ts';
import { publishedSheets } from './published-sheets.ts';
import { posterOf } from './sheet-codes.ts';
import type { Site } from '../../site.ts';
import type { EpochMs } from '../../model/time/calendar.ts';

/** A name that leads to sheets. */
interface PlaceLink {
  name: string;
  url: string;
}

/** A commune in the list of its province. */
export interface CommuneSheets extends PlaceLink {
  /** Its A4 poster is the only sheet and `url` its PDF. */
  isPoster: boolean;
}

/** The places to choose from in a consultation. */
export interface CampaignSheets {
  at: CampaignAtPlace;
  /** `null` for a consultation that ended without codes for the whole country. */
  nationwide: string | null;
  provinces: PlaceLink[];
}

/**
 * Each consultation that has sheets, with the provinces that have some; what is over comes last.
 */
export function sheetsByCampaign(site: Site): CampaignSheets[] {
  return site.content.campaigns
    .map((campaign) => sheetsOfCampaign(site.content, campaign))
    .filter(({ nationwide, provinces }) => nationwide !== null || provinces.length > 0)
    .toSorted(
      (a, b) => Number(isOver(a.at, site.settings.now)) - Number(isOver(b.at, site.settings.now)),
    );
}

/** Whether new sheets of a consultation are no longer to be hung. */
export const isOver = ({ timetable }: CampaignAtPlace, now: EpochMs): boolean =>
  phaseNow(timetable, now).phase === 'closed';

/** The places to choose from in one consultation. */
function sheetsOfCampaign(content: Content, campaign: CampaignEntry): CampaignSheets {
  return {
    at: campaignAtPlace(content, campaign, placeWithKey(content, NATIONWIDE)),
    nationwide: galleryOf(content, campaign, NATIONWIDE),
    provinces: byName(
      content.localities
        .filter(({ level }) => level === 'province')
        .flatMap(({ province, place }) => {
          const url = galleryOf(content, campaign, place);
          return url === null ? [] : [{ name: province.name, url }];
        }),
    ),
  };
}

/**
 * The page of sheets of a place.
 * @param key of a province or the whole country, or of a commune whose file names sheets
 * @returns its address; `null` where a consultation ended without codes
 */
export function galleryOf(content: Content, campaign: CampaignEntry, key: string): string | null {
  const at = campaignAtPlace(content, campaign, placeWithKey(content, key));
  return posterOf(content, at) && galleryUrl(campaign.id, key);
}

/**
 * The communes of a province, each with its page of sheets, or where it has but one, that one.
 * @param at the consultation in a province; elsewhere there are none
 */
export function communesOf(
  content: Content,
  { campaign, place }: CampaignAtPlace,
): CommuneSheets[] {
  const province = place.localities.at(-1);
  if (province?.level !== 'province') return [];
  return byName(
    content.localities
      .filter((one) => one.level === 'commune' && one.province.code === province.province.code)
      .flatMap((locality) => {
        const isPoster = locality.sheets.length === 0;
        const url = isPoster
          ? posterOf(
              content,
              campaignAtPlace(content, campaign, placeWithKey(content, locality.place)),
            )
          : galleryOf(content, campaign, locality.place);
        return url === null ? [] : [{ name: localityName(locality), url, isPoster }];
      }),
  );
}

/**
 * What the poster of a commune weighs, about: that of the province with another name on it.
 * @param groups the sheets of the province
 * @returns "PDF 33 KB"
 */
export function posterWeight(groups: readonly KindGroup[]): string {
  const sizes = groups.find(({ kind }) => kind === 'guide-poster')?.sizes ?? [];
  const [sheet] = sizes.find(({ size }) => size.id === 'a4')?.sheets ?? [];
  return sheet?.weight ?? 'PDF';
}

/** How many sheets the site publishes: each is proven, or nothing is published. */
export const countOfSheets = (content: Content): number => publishedSheets(content).length;

/** The page above that of a place: a commune's province, or the list of places. */
export function aboveOf(content: Content, { campaign, place }: CampaignAtPlace): PlaceLink {
  const own = place.localities.at(-1);
  const [province = ''] = place.key.split('/');
  const above = own?.level === 'commune' ? findPlace(content, province) : undefined;
  const url = above ? galleryOf(content, campaign, above.key) : null;
  return above && url !== null
    ? { name: above.shortName, url }
    : { name: 'Chọn nơi khác', url: galleryUrl(campaign.id) };
}

const byName = <T extends PlaceLink>(links: T[]): T[] =>
  links.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
