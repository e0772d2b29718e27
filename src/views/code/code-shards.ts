import { memoized } from '../../model/memoized.ts';
import { typedAddress } from '../../model/addresses.ts';
import { dayAt, startOfDay, startOfNextDay } from '../../model/time/calendar.ts';
import {
  prefixOf,
  type CodeEntry,
  type CodeIndex,
  type CodeShard,
} from '../../model/codes/code-index.ts';
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
  for (const row of site.content.codes.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const prefix = prefixOf(row.code);
    const shard = shards.get(prefix) ?? { campaigns: {}, codes: [] };
    const campaign = site.content.campaigns.find(({ id }) => id === row.campaign);
    if (!campaign) throw new RangeError(`Code ${row.code} names no campaign`);
    const { opens, closes } = campaign.periods.vneid;
    shard.campaigns[campaign.id] ??= {
      title: campaign.title,
      opensAt: startOfDay(opens),
      closesAt: startOfNextDay(closes),
    };
    shard.codes.push(entryOf(site, row, closes, points));
    shards.set(prefix, shard);
  }
  return shards;
});

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
    count: site.content.codes.length,
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
  return codeLists(
    site.content.codes.map((row) => ({
      code: row.code,
      // As in the symbol: letters that repeat those beside them cost next to nothing on their way.
      href: `/Q/${row.code}/`,
      place: placeWithKey(site.content, row.place).name,
      campaign: titles.get(row.campaign) ?? row.campaign,
      isRetired: row.retiredOn !== undefined && row.retiredOn <= today,
    })),
  );
}
