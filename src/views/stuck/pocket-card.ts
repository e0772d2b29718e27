import { sheetUrl } from '../../model/addresses.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import { kindOf, sheetFileName } from '../../model/sheets/sheet-kinds.ts';
import type { Site } from '../../site.ts';
import { campaignsNationwide, featuredCampaigns } from '../campaign/featured.ts';
import { hasCode } from '../sheet/sheet-codes.ts';

const KIND = 'pocket-card';

/**
 * The pocket card of the whole country, for the consultation to speak of first.
 * @returns its address; `null` where no such sheet is published
 */
export function pocketCard(site: Site): string | null {
  const all = [...featuredCampaigns(site), ...campaignsNationwide(site.content)];
  const at = all.find((one) => hasCode(site.content, one, KIND));
  const [size] = kindOf(KIND).sizes;
  if (!at || !size || !site.content.stuck) return null;
  const form = { kind: KIND, size, variant: 'colour' } as const;
  return sheetUrl(at.campaign.id, NATIONWIDE, sheetFileName(form));
}
