import type { CampaignEntry, Content } from '../content-files/content.ts';
import { symbolAddress, typedAddress } from '../model/addresses.ts';
import { formatDay } from '../model/calendar.ts';
import type { PrintedCode } from '../schemas/code.ts';
import { settings } from './site-content.ts';

/** A printed code with its two addresses. */
export interface CodeOnPaper {
  code: string;
  /** "21/11/2026". */
  issuedOn: string;
  /** Upper case, inside the symbol. */
  symbolUrl: string;
  /** Lower case, in words beside it. */
  typedAddress: string;
}

/** Rows of the register by campaign, place and channel: a country has thousands, and every sheet asks. */
const rowsByContent = new WeakMap<Content, ReadonlyMap<string, PrintedCode>>();

const keyOf = (campaign: string, place: string, channel: PrintedCode['channel']): string =>
  `${campaign} ${place} ${channel}`;

function rowsOf(content: Content): ReadonlyMap<string, PrintedCode> {
  const known = rowsByContent.get(content);
  if (known) return known;
  // The first code of a channel is the one on the sheets; later ones never replace it.
  const rows = new Map(
    content.codes.toReversed().map((row) => [keyOf(row.campaign, row.place, row.channel), row]),
  );
  rowsByContent.set(content, rows);
  return rows;
}

/**
 * The code of a campaign in a place for a channel, or its poster code where the channel has none.
 * @throws RangeError when there is neither (the content checks refuse that earlier)
 */
export function codeFor(
  content: Content,
  campaign: CampaignEntry,
  place: string,
  channel: PrintedCode['channel'],
): CodeOnPaper {
  const rows = rowsOf(content);
  const row =
    rows.get(keyOf(campaign.id, place, channel)) ?? rows.get(keyOf(campaign.id, place, 'poster'));
  if (!row) throw new RangeError(`No code for ${campaign.id} in ${place}`);
  return {
    code: row.code,
    issuedOn: formatDay(row.issuedOn),
    symbolUrl: symbolAddress(settings.siteUrl, row.code),
    typedAddress: typedAddress(settings.siteUrl, row.code),
  };
}
