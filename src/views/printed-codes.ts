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
  const mine = content.codes.filter((row) => row.campaign === campaign.id && row.place === place);
  const row =
    mine.find((one) => one.channel === channel) ?? mine.find((one) => one.channel === 'poster');
  if (!row) throw new RangeError(`No code for ${campaign.id} in ${place}`);
  return {
    code: row.code,
    issuedOn: formatDay(row.issuedOn),
    symbolUrl: symbolAddress(settings.siteUrl, row.code),
    typedAddress: typedAddress(settings.siteUrl, row.code),
  };
}
