import type { KitFacts, NationKits, ProvinceKits } from '../../kit/kit-facts.ts';
import type { WorkshopFile } from '../../press/workshop/order.ts';
import { fetchData } from '../workshop/parts.ts';
import type { ChosenUnit } from '../workshop/units.ts';

/**
 * What sheets and kits say everywhere.
 * @param tool names the folders of both
 * @throws TypeError when there is neither a network nor a kept copy
 */
export const fetchNation = ({ dataset }: HTMLElement): Promise<[WorkshopFile, NationKits]> =>
  Promise.all([
    fetchData<WorkshopFile>(`${dataset['sheets'] ?? ''}chung.json`),
    fetchData<NationKits>(`${dataset['kits'] ?? ''}chung.json`),
  ]);

/**
 * What a kit says in a unit: what it says itself, else its province, else the whole country.
 * @param nation of every consultation
 * @param file of the province
 * @param campaign which consultation
 * @param unit which unit; none: the whole country
 * @param province name of the province
 */
export function kitFactsAt(
  nation: NationKits,
  file: ProvinceKits,
  campaign: string,
  unit: ChosenUnit | null,
  province: string,
): KitFacts | null {
  const whole = nation[campaign];
  if (!whole) return null;
  if (!unit) return whole;
  const local = file[campaign];
  const own = unit.code === null ? local?.province : local?.communes[unit.code];
  if (own) return { ...whole, ...own };
  const above = { ...whole, ...local?.province };
  return { ...above, messages: withName(above.messages, province, unit.name) };
}

/** Boards name the place the day holds in: the unit, where its province answers for it. */
function withName(messages: KitFacts['messages'], from: string, to: string): KitFacts['messages'] {
  return messages.map((one) => {
    if (one.message.kind !== 'dates') return one;
    const wordings = one.message.wordings.map((wording) =>
      wording.notes
        ? { ...wording, notes: wording.notes.map((note) => (note === from ? to : note)) }
        : wording,
    );
    return { ...one, message: { ...one.message, wordings } };
  });
}
