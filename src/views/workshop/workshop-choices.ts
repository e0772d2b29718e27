import { SHEETS_URL } from '../../model/addresses.ts';
import {
  SHEET_KINDS,
  kindOf,
  type KindName,
  type SheetSize,
  type VariantName,
} from '../../model/sheets/sheet-kinds.ts';
import type { WorkshopCampaign } from '../../press/workshop/order.ts';
import type { Site } from '../../site.ts';
import { PRINT_ADVICE } from '../sheet/print-words.ts';
import { workshopFile } from './workshop-data.ts';

/** What the form offers before any place is known. */
export interface WorkshopChoices {
  campaigns: readonly Pick<WorkshopCampaign, 'id' | 'title' | 'slogans'>[];
  kinds: readonly { kind: KindName; name: string; purpose: string; sizes: readonly SheetSize[] }[];
  variants: readonly { variant: VariantName; label: string }[];
  /** The ready-made poster of the whole country, for the newest consultation. */
  ready: string;
  /** The same for each consultation. */
  posters: readonly { title: string; url: string }[];
}

/**
 * What the workshop's form offers.
 */
export function workshopChoices(site: Site): WorkshopChoices {
  const { campaigns } = workshopFile(site);
  const posters = campaigns.map(({ title, nation }) => ({ title, url: nation.poster }));
  return {
    campaigns,
    kinds: (Object.keys(SHEET_KINDS) as KindName[])
      .filter((kind) => kind !== 'pocket-card' || site.content.stuck !== null)
      .map((kind) => ({
        kind,
        name: kindOf(kind).name,
        purpose: kindOf(kind).purpose,
        sizes: kindOf(kind).sizes,
      })),
    variants: (Object.keys(PRINT_ADVICE) as VariantName[]).map((variant) => ({
      variant,
      label: PRINT_ADVICE[variant].label,
    })),
    ready: posters[0]?.url ?? SHEETS_URL,
    posters,
  };
}
