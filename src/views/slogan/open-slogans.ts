import type { CampaignEntry } from '../../content-files/content.ts';
import { directiveUrl } from '../../model/addresses.ts';
import { FRAME_SYLLABLES, syllablesOfFrame } from '../../model/boards/frame-syllables.ts';
import { foldedForSms, refusedLetters, smsForm } from '../../model/sms/sms-letters.ts';
import { advertisingParts, smsSize } from '../../model/sms/sms.ts';
import type { OpenSlogan } from '../../schemas/open-data/open-slogan.ts';
import type { Slogan } from '../../schemas/slogan.ts';
import { directiveTitlesOf } from '../directive/titles.ts';
import type { Site } from '../../site.ts';
import type { Settings } from '../../settings.ts';

/** The formats slogans are published in. */
export const SLOGAN_FORMATS = ['txt', 'csv', 'xlsx', 'json'] as const;

/** Every slogan with what it costs and where it fits, newest consultation first. */
export function openSlogans(site: Site): OpenSlogan[] {
  const titles = directiveTitlesOf(site.content);
  return site.content.campaigns.flatMap((campaign) =>
    campaign.slogans.map((slogan) => openSloganOf(site.settings, campaign, slogan, titles)),
  );
}

/**
 * One slogan with what it costs and where it fits.
 * @param campaign its consultation
 * @param slogan as the editors wrote it
 * @param titles of directives, by id
 */
export function openSloganOf(
  settings: Settings,
  campaign: CampaignEntry,
  slogan: Slogan,
  titles: ReadonlyMap<string, string>,
): OpenSlogan {
  const { text } = slogan;
  const unaccented = slogan.unaccented ?? foldedForSms(text);
  const smsText = smsForm(text);
  return {
    id: slogan.id,
    campaign: campaign.id,
    campaignTitle: campaign.title,
    text,
    smsText,
    smsParts: smsSize(smsText).parts,
    unaccented,
    unaccentedBy: slogan.unaccented === undefined ? 'machine' : 'editor',
    unaccentedParts: smsSize(unaccented).parts,
    advertisingParts: advertisingParts(unaccented),
    refused: [...new Set(refusedLetters(text).map(({ letter }) => letter))],
    syllables: syllablesOfFrame(text),
    audience: slogan.audience,
    channels: slogan.status === 'in-force' ? channelsOf(text, unaccented) : [],
    standing: slogan.standing,
    status: slogan.status,
    replacedBy: slogan.replacedBy ?? null,
    note: slogan.note ?? null,
    sources: (slogan.sources ?? []).map(({ directive, url, title }) =>
      directive === undefined
        ? `${title ?? ''}: ${url ?? ''}`
        : `${titles.get(directive) ?? directive}: ${settings.siteUrl}${directiveUrl(directive)}`,
    ),
  };
}

function channelsOf(text: string, unaccented: string): OpenSlogan['channels'] {
  const syllables = syllablesOfFrame(text);
  const fits = {
    'tin-nhan': advertisingParts(unaccented) === 1,
    'ngoai-troi': syllables <= FRAME_SYLLABLES.outdoors,
    'trong-nha': syllables <= FRAME_SYLLABLES.indoors,
  };
  return (['tin-nhan', 'ngoai-troi', 'trong-nha'] as const).filter((channel) => fits[channel]);
}
