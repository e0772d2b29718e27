import type { Content } from '../../content-files/content.ts';
import { posterUrl } from '../../model/addresses.ts';
import { signPurpose, type Purpose } from '../../model/codes/codes-in-use.ts';
import type { KindName } from '../../model/sheets/sheet-kinds.ts';
import { placesAbove } from '../../model/places/place.ts';
import { keyOfUnit } from '../../model/places/units.ts';
import type { PrintedCode } from '../../schemas/code.ts';
import type { CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { findPlace } from '../place/places.ts';
import { codeForFirst } from '../code/printed-codes.ts';
import type { PointEntry } from '../point/support-points.ts';

/**
 * What is handed out, worn or stuck into a lift differs from what hangs on the wall where it has a
 * code of its own. Every other kind has the poster's.
 */
const CHANNEL: Partial<Record<KindName, PrintedCode['channel']>> = {
  flyer: 'flyer',
  handout: 'flyer',
  badge: 'door-to-door',
  'pocket-card': 'door-to-door',
  sticker: 'lift',
};

/**
 * What the code of a sheet may have been issued for, the best first. The sign of a support point
 * has its own and no other: it leads to the point. A place without a code takes the one above it: a
 * unit without content of its own, and any place once the consultation has ended.
 * @param point id of the point a sign stands for
 */
function purposesOfSheet(
  { campaign, place }: CampaignAtPlace,
  kind: KindName,
  point?: string,
): Purpose[] {
  if (kind === 'sign') {
    return [signPurpose(campaign.id, { id: point ?? '', province: place.key, commune: undefined })];
  }
  const places = [
    ...(place.unitKey === undefined ? [] : [place.unitKey]),
    ...placesAbove(place.key),
  ];
  return places.flatMap((key) => purposesAt(campaign.id, key, CHANNEL[kind]));
}

/** The kind's own channel, then the poster's. */
const purposesAt = (campaign: string, place: string, channel?: PrintedCode['channel']): Purpose[] =>
  [channel ?? 'poster', 'poster'].map((one) => ({ campaign, place, channel: one }));

/**
 * The code a sheet prints.
 * @param point id of the point a sign stands for
 * @throws RangeError when there is none (the content checks refuse that for what the site publishes)
 */
export function codeOfSheet(
  content: Content,
  at: CampaignAtPlace,
  kind: KindName,
  point?: string,
): PrintedCode {
  const code = codeForFirst(content, purposesOfSheet(at, kind, point));
  if (code) return code;
  throw new RangeError(`No code for ${kind} of ${at.campaign.id} in ${at.place.key}`);
}

/**
 * Whether a sheet has a code to print, its own or one it may borrow.
 * @param point id of the point a sign stands for
 */
export const hasCode = (
  content: Content,
  at: CampaignAtPlace,
  kind: KindName,
  point?: string,
): boolean => codeForFirst(content, purposesOfSheet(at, kind, point)) !== null;

/**
 * The guide poster A4, which the site publishes of every place.
 * @returns its address; `null` for a consultation that ended without codes
 */
export const posterOf = (content: Content, at: CampaignAtPlace): string | null =>
  hasCode(content, at, 'guide-poster') ? posterUrl(at.campaign.id, at.place.key) : null;

/**
 * What a code would be issued for so that a sheet has one of its own: the sign of its point, or the
 * posters of its place, which every other kind may use.
 * @param point the point a sign stands for
 * @returns `null` for a sheet that has its own code
 */
export function purposeWithoutCode(
  content: Content,
  { campaign, place }: CampaignAtPlace,
  kind: KindName,
  point?: PointEntry,
): Purpose | null {
  const own =
    kind === 'sign' && point
      ? [signOf(content, campaign.id, point)]
      : purposesAt(campaign.id, place.unitKey ?? place.key, CHANNEL[kind]);
  return codeForFirst(content, own) ? null : (own.at(-1) ?? null);
}

function signOf(content: Content, campaign: string, { id, unit, province }: PointEntry): Purpose {
  const commune = content.units.communes.get(unit);
  const own = commune && findPlace(content, keyOfUnit(content.units, commune));
  return signPurpose(campaign, { id, province, commune: own?.key });
}
