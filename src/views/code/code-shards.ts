import { memoized } from '../../model/memoized.ts';
import { typedAddress } from '../../model/addresses.ts';
import { dayAt, startOfDay, startOfNextDay } from '../../model/time/calendar.ts';
import {
  prefixOf,
  type CodeEntry,
  type CodeIndex,
  type CodeShard,
  type IndexedCampaign,
} from '../../model/codes/code-index.ts';
import { unitName } from '../../model/places/units.ts';
import { codeLists, type CodeList } from '../../model/codes/code-lists.ts';
import type { PrintedCode } from '../../schemas/code.ts';
import { publisherAt } from '../campaign/campaign-at-place.ts';
import { placeWithKey } from '../place/places.ts';
import type { Site } from '../../site.ts';

/**
 * The register cut into the files phones ask for.
 * @returns each file by its two characters, its codes in order
 */
export const codeShards = memoized((site: Site): ReadonlyMap<string, CodeShard> => {
  const points = new Map(site.content.supportPoints.map(({ id, name }) => [id, name]));
  const shards = new Map<string, CodeShard>();
  const campaignOf = new Map(site.content.campaigns.map((one) => [one.id, one]));
  const own = site.content.codes.map((row): Indexed => {
    const campaign = campaignOf.get(row.campaign);
    if (!campaign) throw new RangeError(`Code ${row.code} names no campaign`);
    const { closes } = campaign.periods.vneid;
    const entry = entryOf(site, row, closes, points);
    return { entry, campaign: indexedCampaign(campaign.title, campaign.periods.vneid) };
  });
  for (const { entry, campaign } of [...own, ...codesElsewhere(site)].sort(byCode)) {
    const prefix = prefixOf(entry.code);
    const shard = shards.get(prefix) ?? { campaigns: {}, codes: [] };
    shard.campaigns[entry.campaign] ??= campaign;
    shard.codes.push(entry);
    shards.set(prefix, shard);
  }
  return shards;
});

interface Indexed {
  entry: CodeEntry;
  campaign: IndexedCampaign;
}

const byCode = (one: Indexed, other: Indexed): number =>
  one.entry.code < other.entry.code ? -1 : 1;

const indexedCampaign = (
  title: string,
  { opens, closes }: { opens: string; closes: string },
): IndexedCampaign => ({
  title,
  opensAt: startOfDay(opens),
  closesAt: startOfNextDay(closes),
});

/** The codes other sites have issued. Ids of consultations are theirs alone, so their words are the key. */
const codesElsewhere = ({ content }: Site): Indexed[] =>
  content.provinceSites.flatMap(({ province, url, codes }) =>
    codes.map((row) => ({
      campaign: indexedCampaign(row.campaign, row),
      entry: {
        code: row.code,
        campaign: `${row.campaign} ${row.opens} ${row.closes}`,
        place: row.place,
        channel: row.channel,
        issuedOn: row.issuedOn,
        validUntil: row.validThrough,
        retiredOn: row.retiredOn,
        retiredBecause: row.retiredBecause,
        address: typedAddress(url, row.code),
        issuer: { name: unitName(province), url },
      },
    })),
  );

function entryOf(
  site: Site,
  row: PrintedCode,
  closes: string,
  points: ReadonlyMap<string, string>,
): CodeEntry {
  const place = placeWithKey(site.content, row.place);
  const point = row.point === undefined ? undefined : points.get(row.point);
  return {
    code: row.code,
    campaign: row.campaign,
    place: place.name,
    channel: row.channel,
    point,
    publisher: publisherAt(site.content, place) ?? undefined,
    issuedOn: row.issuedOn,
    validUntil: closes >= row.issuedOn ? closes : undefined,
    retiredOn: row.retiredOn,
    retiredBecause: row.retiredBecause,
    address: typedAddress(site.settings.siteUrl, row.code),
  };
}

/** Which files there are. */
export function codeIndexOf(site: Site): CodeIndex {
  return {
    on: dayAt(site.settings.now),
    count: [...codeShards(site).values()].reduce((sum, { codes }) => sum + codes.length, 0),
    prefixes: [...codeShards(site).keys()].sort(),
  };
}

/** A code as a list shows it. */
export interface ListedCode {
  code: string;
  href: string;
  place: string;
  /** Short title of its consultation. */
  campaign: string;
  isRetired: boolean;
}

/**
 * The register as pages to look through: the first stands on `/kiem-tra/`, the others have pages.
 */
export function codeListsOf(site: Site): CodeList<ListedCode>[] {
  const titles = new Map(site.content.campaigns.map(({ id, shortTitle }) => [id, shortTitle]));
  const today = dayAt(site.settings.now);
  const own = site.content.codes.map((row) => ({
    code: row.code,
    // As in the symbol: letters that repeat those beside them cost next to nothing on their way.
    href: `/Q/${row.code}/`,
    place: placeWithKey(site.content, row.place).name,
    campaign: titles.get(row.campaign) ?? row.campaign,
    isRetired: row.retiredOn !== undefined && row.retiredOn <= today,
  }));
  const elsewhere = site.content.provinceSites.flatMap(({ province, codes }) =>
    codes.map(({ code, place, campaign, retiredOn }) => ({
      code,
      href: `/Q/${code}/`,
      place: place.includes(province.name) ? place : `${place}, trang của ${unitName(province)}`,
      campaign,
      isRetired: retiredOn !== undefined && retiredOn <= today,
    })),
  );
  return codeLists([...own, ...elsewhere]);
}
