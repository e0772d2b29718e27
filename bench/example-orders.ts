/** Sheets as offices order them: of the real content, on a day on which a consultation runs. */
import {
  kindOf,
  SHEET_KINDS,
  type KindName,
  type VariantName,
} from '../src/model/sheets/sheet-kinds.ts';
import { unitName, type Commune } from '../src/model/places/units.ts';
import { sentenceCase } from '../src/model/text/vietnamese.ts';
import { DAY_MS } from '../src/model/time/vietnam-clock.ts';
import type { TypedOrder } from '../src/kit/sheets/workshop-jobs.ts';
import type { Site } from '../src/site.ts';
import { placeOfUnit } from '../src/views/place/places.ts';
import { drawable, sheetsInPlace } from '../src/views/workshop/workshop-data.ts';

/** A number that seems to be drawn by lot and is the same in every run (mulberry32). */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Communes of the official list.
 * @param count how many
 * @param seed the same one draws the same communes
 */
export function someCommunes({ content }: Site, count: number, seed: number): Commune[] {
  const all = [...content.units.communes.values()];
  const next = lots(seed);
  return Array.from({ length: count }, () => {
    const [one] = all.splice(Math.floor(next() * all.length), 1);
    if (!one) throw new RangeError('too few communes');
    return one;
  });
}

/** Every kind in every variant, in its first size, for a commune. */
export function workshopOrders(site: Site, commune: Commune): TypedOrder[] {
  const [campaign] = drawable(site.content);
  const province = site.content.units.provinces.get(commune.provinceCode);
  if (!campaign || !province) throw new RangeError('no consultation');
  const known = sheetsInPlace(site, campaign, placeOfUnit(site.content, commune));
  const order = {
    ...known,
    place: `${sentenceCase(unitName(commune))}, ${unitName(province)}`,
    now: known.sheets.closesAt - DAY_MS,
    isAlone: false,
    typedPoint: { name: 'Nhà văn hóa', address: 'Số 1', hours: 'T2-T6 07:30-11:30' },
  };
  const kinds = (Object.keys(SHEET_KINDS) as KindName[]).filter(
    (kind) => kind !== 'pocket-card' || known.campaign.facts.stuck !== undefined,
  );
  return kinds.flatMap((kind) =>
    (['colour', 'saving', 'press'] as VariantName[]).map((variant) => ({
      ...{ ...order, kind, variant },
      size: kindOf(kind).sizes[0]?.id ?? '',
    })),
  );
}
