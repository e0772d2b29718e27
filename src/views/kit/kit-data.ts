import type { NationKits, ProvinceKits } from '../../kit/kit-facts.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import type { Commune, Province } from '../../model/places/units.ts';
import type { Site } from '../../site.ts';
import { campaignAtPlace } from '../campaign/campaign-at-place.ts';
import { placeOfUnit, placeWithKey } from '../place/places.ts';
import { differencesOf } from '../workshop/differences.ts';
import { drawable } from '../workshop/workshop-data.ts';
import { kitFactsOf } from './kit-facts-of.ts';

/** What kits of the whole country say, by consultation. */
export function nationKits(site: Site): NationKits {
  const nation = placeWithKey(site.content, NATIONWIDE);
  return Object.fromEntries(
    drawable(site.content).map((campaign) => [
      campaign.id,
      kitFactsOf(site, campaignAtPlace(site.content, campaign, nation)),
    ]),
  );
}

/**
 * What kits of a province and its communes say otherwise, by consultation. A commune that says nothing
 * is left out: its province answers for it, or the whole country.
 * @param province of the official list
 */
export function provinceKits(site: Site, province: Province): ProvinceKits {
  const { content } = site;
  const communes = [...content.units.communes.values()].filter(
    ({ provinceCode }) => provinceCode === province.code,
  );
  const nation = nationKits(site);
  return Object.fromEntries(
    drawable(content).map((campaign) => {
      const own = (unit: Province | Commune) => {
        const place = placeOfUnit(content, unit);
        const above = nation[campaign.id];
        if (place.unitKey !== undefined || !above) return undefined;
        return differencesOf(kitFactsOf(site, campaignAtPlace(content, campaign, place)), above);
      };
      const entries = communes.flatMap((commune) => {
        const facts = own(commune);
        return facts ? [[commune.code, facts] as const] : [];
      });
      return [campaign.id, { province: own(province), communes: Object.fromEntries(entries) }];
    }),
  );
}
