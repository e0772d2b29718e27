import { codesInUse, purposeKey, signPurpose, type Purpose } from '../model/codes/codes-in-use.ts';
import { servesCampaign } from '../model/points/support-point-status.ts';
import type { IsoDay } from '../model/time/calendar.ts';
import { placeKeysOf } from './places-of.ts';
import type { Entries } from './read-entries.ts';

type WrittenPoint = Entries['supportPoints'][number];

/** The kind of sheet a locality names in its file to publish door signs. */
const SIGN_SHEET = 'diem-ho-tro';

/**
 * The codes without which a sheet of the site could not be made: a poster's for every consultation
 * in every place, and a sign's for every door sign the site publishes. A consultation that has
 * ended asks for none: nothing new of it is hung.
 * @param entries all entries; faulty ones count as places, but ask for no sign
 * @param today the day the build stands at
 */
export function neededCodes(entries: Entries, today: IsoDay): Purpose[] {
  const places = [...placeKeysOf(entries)];
  const running = entries.campaigns.filter((campaign) => !hasEnded(campaign, today));
  const posters = running.flatMap(({ id }) =>
    places.map((place): Purpose => ({ campaign: id, place, channel: 'poster' })),
  );
  return [...posters, ...signCodes(entries, running)];
}

const hasEnded = ({ value }: Entries['campaigns'][number], today: IsoDay): boolean =>
  value !== null && value.periods.vneid.closes < today;

/**
 * Those of some purposes that no code in use serves.
 * @param purposes what codes are for
 */
export function withoutCode(
  purposes: readonly Purpose[],
  rows: Parameters<typeof codesInUse>[0],
): Purpose[] {
  const inUse = codesInUse(rows);
  return purposes.filter((purpose) => !inUse.has(purposeKey(purpose)));
}

function signCodes(entries: Entries, campaigns: Entries['campaigns']): Purpose[] {
  const wanted = new Map<string, Purpose>();
  for (const { id: campaign } of campaigns) {
    for (const point of entries.supportPoints) {
      const { value } = point;
      if (!value || !servesCampaign(value, campaign) || !hasPublishedSign(entries, point)) continue;
      const purpose = signCodeOf(entries, campaign, point);
      wanted.set(purposeKey(purpose), purpose);
    }
  }
  return [...wanted.values()];
}

/** A door sign is published where the point's province or its own commune asks for signs. */
function hasPublishedSign(entries: Entries, { value, parts }: WrittenPoint): boolean {
  return (
    entries.provinces.some(
      (one) => one.parts[1] === parts[1] && one.value?.sheets.includes(SIGN_SHEET),
    ) ||
    entries.communes.some(
      (one) => one.value?.unit === value?.unit && one.value?.sheets.includes(SIGN_SHEET),
    )
  );
}

/**
 * What the code of a point's door sign is issued for: the nearest place with a page of its own.
 * @param campaign the consultation the sign is about
 */
export function signCodeOf(
  entries: Entries,
  campaign: string,
  { value, parts }: WrittenPoint,
): Purpose {
  const [, province = ''] = parts;
  const commune = entries.communes.find((one) => one.value && one.value.unit === value?.unit);
  return signPurpose(campaign, {
    id: value?.id ?? '',
    province,
    commune: commune && `${province}/${commune.id}`,
  });
}
