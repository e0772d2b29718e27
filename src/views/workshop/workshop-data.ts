import type { CampaignEntry, Content } from '../../content-files/content.ts';
import { posterUrl } from '../../model/addresses.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import type { Commune, Province } from '../../model/places/units.ts';
import type { SheetFacts } from '../../press/sheets/sheet-facts.ts';
import type { KindName } from '../../model/sheets/sheet-kinds.ts';
import type {
  CodeOwner,
  PaperFacts,
  PlaceSheets,
  ProvinceSheets,
  WorkshopCampaign,
  WorkshopFile,
} from '../../press/workshop/order.ts';
import type { Site } from '../../site.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { endedWords } from '../campaign/ended-words.ts';
import { findPlace, placeOfUnit, placeWithKey, type Place } from '../place/places.ts';
import { differencesOf } from './differences.ts';
import { hasCode, purposeWithoutCode } from '../sheet/sheet-codes.ts';
import { logoOf, openFactsOf } from '../sheet/sheet-facts-of.ts';
import { publicSlogans } from '../slogan/public-slogans.ts';
import { cardFacts } from '../stuck/card-lines.ts';

/** The kind whose facts stand for all, and those that may have a code of their own. */
const COMMON_KIND = 'guide-poster';
const OWN_KINDS = [
  'flyer',
  'badge',
  'pocket-card',
  'sticker',
  'handout',
] as const satisfies KindName[];

/** Consultations sheets can be made of: those that ended without codes have none. */
export const drawable = (content: Content): CampaignEntry[] =>
  content.campaigns.filter((campaign) =>
    hasCode(content, nationwide(content, campaign), COMMON_KIND),
  );

const nationwide = (content: Content, campaign: CampaignEntry): CampaignAtPlace =>
  campaignAtPlace(content, campaign, placeWithKey(content, NATIONWIDE));

/**
 * What holds for every place.
 */
export function workshopFile(site: Site): WorkshopFile {
  const { content } = site;
  const logo = logoOf(site);
  const publisher = content.site.publisher?.name;
  return {
    campaigns: drawable(content).map((campaign) => campaignFile(site, campaign)),
    ...(logo &&
      publisher !== undefined && {
        logo: {
          publisher,
          format: logo.format,
          base64: Buffer.from(logo.bytes).toString('base64'),
        },
      }),
  };
}

function campaignFile(site: Site, campaign: CampaignEntry): WorkshopCampaign {
  const at = nationwide(site.content, campaign);
  const facts = commonFacts(site, at);
  return {
    id: campaign.id,
    title: campaign.shortTitle,
    facts,
    ended: endedWords(campaign),
    nation: sheetsOf(site, at, facts),
    slogans: publicSlogans(campaign).map(({ id, text, standing }) => ({
      id,
      text,
      isSuggested: standing === 'suggested',
    })),
  };
}

/**
 * A consultation in a place, as the workshop is handed it: for a command that makes what the page makes.
 * @param place any place
 */
export function sheetsInPlace(
  site: Site,
  campaign: CampaignEntry,
  place: Place,
): { campaign: WorkshopCampaign; sheets: PlaceSheets } {
  const whole = campaignFile(site, campaign);
  const at = campaignAtPlace(site.content, campaign, place);
  return { campaign: whole, sheets: sheetsOf(site, at, whole.facts) };
}

/** With the lines of the pocket card, which are the same everywhere. The mark of who publishes travels once. */
const commonFacts = (site: Site, at: CampaignAtPlace): SheetFacts => ({
  ...openFactsOf(site, at, COMMON_KIND),
  ...cardFacts(site.content.stuck),
  logo: undefined,
});

/**
 * What a province and its communes say themselves. A commune that says nothing and has no code of its
 * own is left out: its province answers for it, or the whole country.
 * @param province of the official list
 */
export function provinceSheets(site: Site, province: Province): ProvinceSheets {
  const { content } = site;
  const communes = [...content.units.communes.values()].filter(
    ({ provinceCode }) => provinceCode === province.code,
  );
  return Object.fromEntries(
    drawable(content).map((campaign) => {
      const { facts } = campaignFile(site, campaign);
      const own = (unit: Province | Commune): PlaceSheets | undefined => {
        const at = campaignAtPlace(content, campaign, placeOfUnit(content, unit));
        const hasOwnCode = purposeWithoutCode(content, at, COMMON_KIND) === null;
        return at.place.unitKey === undefined || hasOwnCode ? sheetsOf(site, at, facts) : undefined;
      };
      const entries = communes.flatMap((commune): [string, PlaceSheets][] => {
        const sheets = own(commune);
        return sheets ? [[commune.code, sheets]] : [];
      });
      return [campaign.id, { province: own(province), communes: Object.fromEntries(entries) }];
    }),
  );
}

function sheetsOf(site: Site, at: CampaignAtPlace, above: SheetFacts): PlaceSheets {
  const facts = commonFacts(site, at);
  const papers = OWN_KINDS.flatMap((kind): [KindName, PaperFacts][] => {
    const { qr, code, issuedOn, validUntil } = openFactsOf(site, at, kind);
    return code === facts.code
      ? []
      : [[kind, { qr, code, issuedOn, validUntil: validUntil ?? null }]];
  });
  return {
    facts: withoutPlace(differencesOf(facts, above)),
    papers: Object.fromEntries(papers),
    codeOf: codeOwner(site.content, at),
    closesAt: at.timetable.closings.at(-1) ?? 0,
    poster: posterUrl(at.campaign.id, at.place.key),
  };
}

/** The name of the place is that of the unit that was chosen. */
function withoutPlace(facts: Partial<SheetFacts>): Partial<SheetFacts> {
  const others = { ...facts };
  delete others.place;
  return others;
}

function codeOwner(content: Content, at: CampaignAtPlace): CodeOwner {
  if (purposeWithoutCode(content, at, COMMON_KIND) === null) return 'own';
  const province = provinceAbove(content, at.place);
  const above = province && campaignAtPlace(content, at.campaign, province);
  return above && purposeWithoutCode(content, above, COMMON_KIND) === null ? 'province' : 'nation';
}

function provinceAbove(content: Content, { key }: Place): Place | undefined {
  const [province = '', commune] = key.split('/');
  return commune === undefined ? undefined : findPlace(content, province);
}
