import type { CampaignEntry } from '../../content-files/content.ts';
import { comparable } from '../../model/text/vietnamese.ts';
import type { Slogan } from '../../schemas/slogan.ts';

/**
 * The slogans of a consultation for the public: in force, sure of their source or marked as
 * suggested, and not the title, which stands on every sheet anyway.
 */
export function publicSlogans({ slogans, title }: CampaignEntry): Slogan[] {
  return slogans.filter(
    ({ status, audience, text, sources = [], standing }) =>
      status === 'in-force' &&
      audience === 'public' &&
      comparable(text) !== comparable(title) &&
      (standing === 'suggested' || sources.some(({ certainty }) => certainty === 'verified')),
  );
}
