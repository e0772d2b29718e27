import { nearestValue } from '../../model/places/nearest-value.ts';
import type {
  CodeOwner,
  PlaceSheets,
  ProvinceSheets,
  WorkshopCampaign,
} from '../../press/workshop/order.ts';
import type { ChosenUnit } from './units.ts';

/**
 * What holds for a consultation in a unit: its own, else its province's, else the nation's.
 * @param file what the province and its communes say themselves
 * @param unit which unit; none: the whole country
 */
export function sheetsAt(
  campaign: WorkshopCampaign,
  file: ProvinceSheets,
  unit: ChosenUnit | null,
): PlaceSheets {
  return nearestValue(campaign.nation, file[campaign.id], unit ? unit.code : undefined);
}

/**
 * What an editor types to issue a code of its own: for the office to send on.
 * @param unit which unit
 */
export const askForCode = ({ id }: WorkshopCampaign, unit: ChosenUnit): string =>
  `npm run codes -- issue --dot ${id} --noi ${unit.code ?? unit.province}`;

/** Whose code is printed, for the person who prints. */
export const CODE_WORDS: Record<CodeOwner, string> = {
  own: 'Nơi này có mã bản in riêng.',
  province: 'Nơi này chưa có mã bản in riêng, nên dùng mã của tỉnh, thành phố.',
  nation: 'Nơi này chưa có mã bản in riêng, nên dùng mã của cả nước.',
};
