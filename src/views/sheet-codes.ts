import type { Content } from '../content-files/content.ts';
import type { Purpose } from '../model/codes-in-use.ts';
import type { KindName } from '../press/sheet-kinds.ts';
import type { PrintedCode } from '../schemas/code.ts';
import type { CampaignAtPlace } from './campaign-at-place.ts';
import { codeForFirst, type CodeOnPaper } from './printed-codes.ts';

/**
 * What is handed out, worn or stuck into a lift is told from what hangs on the wall where it has a
 * code of its own. Every other kind has the poster's.
 */
const CHANNEL: Partial<Record<KindName, PrintedCode['channel']>> = {
  flyer: 'flyer',
  handout: 'flyer',
  badge: 'door-to-door',
  sticker: 'lift',
};

/**
 * What the code of a sheet may have been issued for, the best first. The sign of a support point has
 * its own and no other: it leads to the point. A unit without content of its own takes the code
 * above it where it has none.
 * @param at the consultation in the place
 * @param kind which kind of sheet
 * @param point id of the point a sign stands for
 */
export function purposesOfSheet(
  { campaign, place }: CampaignAtPlace,
  kind: KindName,
  point?: string,
): Purpose[] {
  if (kind === 'sign') {
    return [{ campaign: campaign.id, place: place.key, channel: 'sign', point: point ?? '' }];
  }
  const places = place.unitKey === undefined ? [place.key] : [place.unitKey, place.key];
  return places.flatMap((key) =>
    [CHANNEL[kind] ?? 'poster', 'poster'].map((channel) => ({
      campaign: campaign.id,
      place: key,
      channel,
    })),
  );
}

/**
 * The code a sheet prints.
 * @param content the checked content
 * @param at the consultation in the place
 * @param kind which kind of sheet
 * @param point id of the point a sign stands for
 * @throws RangeError when there is none (the content checks refuse that for what the site publishes)
 */
export function codeOfSheet(
  content: Content,
  at: CampaignAtPlace,
  kind: KindName,
  point?: string,
): CodeOnPaper {
  const code = codeForFirst(content, purposesOfSheet(at, kind, point));
  if (code) return code;
  throw new RangeError(`No code for ${kind} of ${at.campaign.id} in ${at.place.key}`);
}
