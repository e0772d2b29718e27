import type { CampaignEntry, Content } from '../../content-files/content.ts';
import { symbolAddress, typedAddress } from '../../model/addresses.ts';
import { memoized } from '../../model/memoized.ts';
import { placesAbove } from '../../model/places/place.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { codesInUse, purposeKey, type Purpose } from '../../model/codes/codes-in-use.ts';
import type { PrintedCode } from '../../schemas/code.ts';

/** A printed code with its two addresses. */
interface CodeOnPaper {
  code: string;
  /** "21/11/2026". */
  issuedOn: string;
  /** Upper case, inside the symbol. */
  symbolUrl: string;
  /** Lower case, in words beside it. */
  typedAddress: string;
}

/** The codes in use: a country has thousands, and every sheet asks. */
const rowsOf = memoized((content: Content) => codesInUse(content.codes));

/**
 * A code as paper has it.
 * @param siteUrl origin of the site
 * @param row of the register
 */
export const onPaper = (siteUrl: string, { code, issuedOn }: PrintedCode): CodeOnPaper => ({
  code,
  issuedOn: formatDay(issuedOn),
  symbolUrl: symbolAddress(siteUrl, code),
  typedAddress: typedAddress(siteUrl, code),
});

/**
 * The code to print for one of several purposes, the best first. Retired codes are never printed.
 * @param purposes what the code is for; the first that has a code in use decides
 * @returns `null` when all of their codes are retired, or none was issued
 */
export function codeForFirst(content: Content, purposes: readonly Purpose[]): PrintedCode | null {
  const rows = rowsOf(content);
  const [row = null] = purposes.flatMap((purpose) => rows.get(purposeKey(purpose)) ?? []);
  return row;
}

/**
 * The code of a campaign in a place for a channel, or its poster code where the channel has none.
 * @returns `null` when there is neither: the content checks let a consultation only end so
 */
export function codeFor(
  content: Content,
  campaign: CampaignEntry,
  place: string,
  channel: PrintedCode['channel'],
): PrintedCode | null {
  const purposes = placesAbove(place).flatMap((above) =>
    [channel, 'poster'].map((one) => ({ campaign: campaign.id, place: above, channel: one })),
  );
  return codeForFirst(content, purposes);
}
