import type { CampaignEntry, Content } from '../../content-files/content.ts';
import type { Site } from '../../site.ts';
import { guideUrl } from '../../model/addresses.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import type {
  CampaignInFile,
  CommuneRow,
  OwnInFile,
  PlacesOfProvince,
} from '../../model/places/place-file.ts';
import { keyOfUnit, unitName, type Commune, type Province } from '../../model/places/units.ts';
import { campaignAtPlace } from '../campaign/campaign-at-place.ts';
import { byPhase } from '../campaign/featured.ts';
import { finderPoints } from '../point/finder-data.ts';
import { hasGallery } from '../sheet/gallery.ts';
import { hasOwnBoards } from '../board/frames-of.ts';
import { listedCommunes, nearestWithPoints } from './communes.ts';
import { findPlace, placeOfUnit } from './places.ts';

/**
 * What holds in the places of a province, for the place box.
 * @param province of the official list
 */
export function provinceFile(site: Site, province: Province): PlacesOfProvince {
  const { content, settings } = site;
  const place = placeOfUnit(content, province);
  const { ahead } = byPhase(
    content.campaigns.map((one) => campaignAtPlace(content, one, place)),
    settings.now,
  );
  const campaigns = ahead.map(({ campaign }) => campaign);
  const communes = listedCommunes(site, province);
  const hasPoints = communes.some(({ points }) => points > 0);
  return {
    name: unitName(province),
    slug: province.slug,
    points: finderPoints(site).get(province.slug)?.length ?? 0,
    campaigns: ahead.map(({ campaign, timetable: { opensAt, closings } }): CampaignInFile => ({
      id: campaign.id,
      title: campaign.title,
      opensAt,
      closings,
      guide: guideUrl(campaign.guides[0] ?? ''),
      hasSheets: hasGallery(content, campaign.id, province.slug),
      hasNational: hasGallery(content, campaign.id, NATIONWIDE),
    })),
    communes: communes.map(({ commune, name, before, points }): CommuneRow => {
      const nearest =
        hasPoints && points === 0 ? nearestWithPoints(content, communes, commune) : null;
      const near = nearest && ([nearest.near.commune.code, nearest.district] as const);
      return [commune.code, name, before, points, near ?? 0, ownOf(content, campaigns, commune)];
    }),
    hasBoards: hasOwnBoards(findPlace(content, province.slug)),
    hasWorkshop: settings.hasWorkshop,
  };
}

/** What a commune with content of its own has beside its name. */
function ownOf(
  content: Content,
  campaigns: readonly CampaignEntry[],
  commune: Commune,
): OwnInFile | 0 {
  const place = findPlace(content, keyOfUnit(content.units, commune));
  if (!place) return 0;
  const own = campaigns.map((campaign) => campaignAtPlace(content, campaign, place).timetable);
  return {
    slug: commune.slug,
    closings: Object.fromEntries(own.map(({ closings }, index) => [index, closings])),
    sheets: campaigns.flatMap((campaign, index) =>
      hasGallery(content, campaign.id, place.key) ? [index] : [],
    ),
    hasBoards: hasOwnBoards(place),
  };
}
