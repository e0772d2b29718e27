import type { Content } from '../../content-files/content.ts';
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
import { settings } from '../site/site-content.ts';

const shardsByContent = new WeakMap<Content, ReadonlyMap<string, CodeShard>>();

/**
 * The register cut into the files phones ask for.
 * @param content the checked content
 * @returns each file by its two characters, its codes in order
 */
export function codeShards(content: Content): ReadonlyMap<string, CodeShard> {
  const known = shardsByContent.get(content);
  if (known) return known;
  const points = new Map(content.supportPoints.map(({ id, name }) => [id, name]));
  const shards = new Map<string, CodeShard>();
  for (const row of content.codes.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const prefix = prefixOf(row.code);
    const shard = shards.get(prefix) ?? { campaigns: {}, codes: [] };
    const campaign = content.campaigns.find(({ id }) => id === row.campaign);
    if (!campaign) throw new RangeError(`Code ${row.code} names no campaign`);
    const { opens, closes } = campaign.periods.vneid;
    shard.campaigns[campaign.id] ??= {
      title: campaign.title,
      opensAt: startOfDay(opens),
      closesAt: startOfNextDay(closes),
    };
    shard.codes.push(entryOf(content, row, closes, points));
    shards.set(prefix, shard);
  }
  shardsByContent.set(content, shards);
  return shards;
}

function entryOf(
  content: Content,
  row: PrintedCode,
  closes: string,
  points: ReadonlyMap<string, string>,
): CodeEntry {
  const place = placeWithKey(content, row.place);
  const point = row.point === undefined ? undefined : points.get(row.point);
  return {
    code: row.code,
    campaign: row.campaign,
    place: place.name,
    channel: row.channel,
    point,
    publisher: publisherAt(content, place) ?? undefined,
    issuedOn: row.issuedOn,
    validUntil: closes >= row.issuedOn ? closes : undefined,
    retiredOn: row.retiredOn,
    retiredBecause: row.retiredBecause,
    address: typedAddress(settings.siteUrl, row.code),
  };
}

/**
 * Which files there are.
 * @param content the checked content
 */
export function codeIndexOf(content: Content): CodeIndex {
  return {
    on: dayAt(settings.now),
    count: content.codes.length,
    prefixes: [...codeShards(content).keys()].sort(),
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
 * @param content the checked content
 */
export function codeListsOf(content: Content): CodeList<ListedCode>[] {
  const titles = new Map(content.campaigns.map(({ id, shortTitle }) => [id, shortTitle]));
  const today = dayAt(settings.now);
  return codeLists(
    content.codes.map((row) => ({
      code: row.code,
      // As in the symbol: letters that repeat those beside them cost next to nothing on their way.
      href: `/Q/${row.code}/`,
      place: placeWithKey(content, row.place).name,
      campaign: titles.get(row.campaign) ?? row.campaign,
      isRetired: row.retiredOn !== undefined && row.retiredOn <= today,
    })),
  );
}
