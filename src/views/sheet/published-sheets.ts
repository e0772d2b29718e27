import type { CampaignEntry, Content } from '../../content-files/content.ts';
import { servesCampaign } from '../../model/points/support-point-status.ts';
import type { SheetFacts } from '../../press/sheets/sheet-facts.ts';
import {
  sheetFileName,
  sheetForms,
  SHEET_KINDS,
  type SheetForm,
} from '../../model/sheets/sheet-kinds.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { placesOf, type Place } from '../place/places.ts';
import { publicSlogans } from '../slogan/public-slogans.ts';
import { hasCode } from './sheet-codes.ts';
import { sheetFactsOf, type SheetSubject } from './sheet-facts-of.ts';
import { supportPointsIn } from '../point/support-points.ts';
import type { Site } from '../../site.ts';

/** A sheet the site publishes. */
export interface PublishedSheet {
  at: CampaignAtPlace;
  form: SheetForm;
  subject: SheetSubject;
  /** `huong-dan-a4.pdf`, below the address of its campaign and place. */
  fileName: string;
}

/**
 * Which sheets the site publishes; `npm run posters` makes any other.
 *
 * - Every place: the guide poster A4 in colour. A country has 3,321 communes, and each further form
 *   would be 3,321 more files.
 * - The whole country: every kind in every size and variant; the slogan poster with each slogan for
 *   the public, the first one under the plain name.
 * - A locality whose file names kinds under `sheets`: those kinds in every size and variant; a sign
 *   for each of its support points.
 * - The pocket card only where the editors have written where people are stuck.
 * - A consultation that ended without codes: nothing.
 *
 */
export function publishedSheets(content: Content): PublishedSheet[] {
  return content.campaigns.flatMap((campaign) =>
    placesOf(content).flatMap((place) => sheetsAt(content, campaign, place)),
  );
}

function sheetsAt(content: Content, campaign: CampaignEntry, place: Place): PublishedSheet[] {
  const at = campaignAtPlace(content, campaign, place);
  const own = place.localities.at(-1);
  const wanted = own ? own.sheets : null;
  return FORMS.filter(
    (form) => isEverywhere(form) || !wanted || wanted.includes(SHEET_KINDS[form.kind].slug),
  ).flatMap((form) =>
    subjectsOf(content, at, form)
      // What the consultation never had while it ran, such as the sign of a point of later days.
      .filter(([, { point }]) => hasCode(content, at, form.kind, point?.id))
      .map(([name, subject]) => ({ at, form, subject, fileName: sheetFileName(form, name) })),
  );
}

const FORMS = sheetForms();

const isEverywhere = ({ kind, size, variant }: SheetForm): boolean =>
  kind === 'guide-poster' && size.id === 'a4' && variant === 'colour';

/** What a form is made for in a place, each with what its file name says of it. */
function subjectsOf(
  content: Content,
  { campaign, place }: CampaignAtPlace,
  { kind }: SheetForm,
): [string | undefined, SheetSubject][] {
  if (kind === 'slogan-poster') {
    const [first, ...others] = publicSlogans(campaign);
    if (!first) return [];
    const further = place.localities.length === 0 ? others : [];
    return [
      [undefined, { slogan: first }],
      ...further.map((slogan): [string, SheetSubject] => [slogan.id, { slogan }]),
    ];
  }
  if (kind === 'pocket-card' && !content.stuck) return [];
  if (kind === 'sign') {
    const own = place.localities.at(-1);
    const points = own ? supportPointsIn(content, own) : [];
    return points
      .filter((point) => servesCampaign(point, campaign.id))
      .map((point) => [point.id, { point }]);
  }
  return [[undefined, {}]];
}

/**
 * What a published sheet says.
 * @param sheet one of {@link publishedSheets}
 */
export function factsOfSheet(site: Site, { at, form, subject }: PublishedSheet): SheetFacts {
  return sheetFactsOf(site, at, form.kind, subject);
}
